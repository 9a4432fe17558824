import type { PublicationDate } from '../../domain/publication-date.ts';
import type { ValueFacet } from '../../domain/search.ts';
import type { FoundArticle, SearchPage } from '../../services/search-archive.ts';
import type { ParsedSearchUrl } from '../search-url.ts';

type ApiAnswer = {
  readonly url: ParsedSearchUrl;
  readonly result: SearchPage;
  readonly engine: 'sqlite' | 'elasticsearch';
  readonly tookMs: number;
};

/** `GET /api/v1/search`, as contract.md gives it. Absent values are `null`. */
export function searchJson({ url, result, engine, tookMs }: ApiAnswer) {
  const { state, query, notices } = url;
  const { country, speaker, date } = result.facets;
  return {
    query: { text: state.text, parsed: query.parsed, notices },
    total: result.total,
    page: state.page,
    size: state.size,
    engine,
    tookMs: Math.round(tookMs * 10) / 10,
    hits: result.hits.map(hitJson),
    facets: { country: facetJson(country), speaker: facetJson(speaker), date },
  };
}

function hitJson(hit: FoundArticle) {
  return {
    id: hit.id,
    title: hit.title,
    date: hit.date === undefined ? null : dateJson(hit.date),
    url: hit.url ?? null,
    source: hit.source ?? null,
    score: hit.score ?? null,
    copies: 0,
    countries: hit.countries.map(({ code, name }) => ({ code, name })),
    speakers: hit.speakers.map(({ id, name }) => ({ id, name })),
    snippets: hit.snippets,
  };
}

function dateJson({ value, precision }: PublicationDate) {
  return { value, precision };
}

function facetJson({ values, missing, distinct }: ValueFacet) {
  return { values, missing, distinct };
}
