import type { EngineName } from '../../domain/engine-name.ts';
import { perOffered } from '../../domain/facets/table.ts';
import type { PublicationDate } from '../../domain/publication-date.ts';
import type { FacetList } from '../../services/search/list-facet.ts';
import type { MostWordsArticle } from '../../services/search/most-words.ts';
import type { FoundArticle, SearchPage } from '../../services/search/search-archive.ts';
import { safeAddress } from '../article/safe-link.ts';
import { facetJson } from '../facets/facet-json.ts';
import type { ParsedFacetUrl } from '../url/facet-url.ts';
import type { ParsedSearchUrl } from '../url/search-url.ts';

type ApiAnswer = {
  readonly url: ParsedSearchUrl;
  readonly result: SearchPage;
  readonly mostWords: readonly MostWordsArticle[];
  readonly engine: EngineName;
  readonly tookMs: number;
};

/** `GET /api/v1/search`, as docs/contract.md gives it. Absent values are `null`. */
export function searchJson({ url, result, mostWords, engine, tookMs }: ApiAnswer) {
  const { state, query, notices } = url;
  return {
    query: { text: url.typed, parsed: query.parsed, notices },
    total: result.total,
    stories: result.stories,
    page: state.page,
    size: state.size,
    engine,
    tookMs: Math.round(tookMs * 10) / 10,
    hits: result.hits.map(hitJson),
    mostWords: mostWords.map((article) => ({ ...hitJson(article), missing: article.missing })),
    facets: {
      ...perOffered((facet) => facetJson(facet, result.facets[facet])),
      date: result.facets.date,
    },
  };
}

/** `GET /api/v1/facets/:facet`: one page of values, with how many there are on all pages. */
export function facetListJson({ url, listing, list }: ParsedFacetUrl & { list: FacetList }) {
  const { missing, notRead, distinct } = facetJson(
    listing.facet,
    list.result.facets[listing.facet],
  );
  return {
    query: { text: url.typed, parsed: url.query.parsed, notices: url.notices },
    facet: listing.facet,
    total: list.result.total,
    found: list.found,
    page: list.page,
    pages: list.lastPage,
    complete: !list.isCut,
    values: list.values,
    missing,
    notRead,
    distinct,
  };
}

function hitJson(hit: FoundArticle) {
  return {
    id: hit.id,
    title: hit.title,
    date: hit.date === undefined ? null : dateJson(hit.date),
    url: safeAddress(hit.url) ?? null,
    source: hit.source ?? null,
    score: hit.score ?? null,
    story: hit.story,
    copies: hit.copies,
    countries: hit.countries.map(({ code, name }) => ({ code, name })),
    speakers: hit.speakers.map(({ id, name }) => ({ id, name })),
    snippets: hit.snippets,
  };
}

function dateJson({ value, precision }: PublicationDate) {
  return { value, precision };
}
