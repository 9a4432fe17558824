import { type Bucket, perFacet, type ValueFacet } from '../../src/domain/search.ts';
import type { FoundArticle, SearchPage } from '../../src/services/search-archive.ts';
import { type ParsedSearchUrl, parseSearchUrl } from '../../src/web/search-url.ts';

/** A URL's search, from its query string. */
export function aSearch(params: string): ParsedSearchUrl {
  return parseSearchUrl(new URLSearchParams(params));
}

export function aBucket(value: string, count: number, more: Partial<Bucket> = {}): Bucket {
  return { value, label: `Label of ${value}`, count, selected: false, excluded: false, ...more };
}

export function aFacet(values: readonly Bucket[], more: Partial<ValueFacet> = {}): ValueFacet {
  return { values, missing: 0, distinct: values.length, ...more };
}

export function aFoundArticle(more: Partial<FoundArticle> = {}): FoundArticle {
  return {
    id: 'a1',
    title: 'Talks on the river',
    titleParts: [{ text: 'Talks on the river' }],
    snippets: [],
    matches: [],
    saidBy: [],
    countries: [],
    speakers: [],
    quotes: [],
    story: '0000000000001',
    copies: 0,
    ...more,
  };
}

export function aSearchPage(more: Partial<SearchPage> = {}): SearchPage {
  return {
    total: more.hits?.length ?? 0,
    stories: more.total ?? more.hits?.length ?? 0,
    hits: [],
    facets: {
      ...perFacet(() => aFacet([])),
      date: { interval: 'month', values: [], missing: 0, imprecise: 0 },
    },
    ...more,
  };
}
