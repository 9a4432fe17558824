import { perFacet } from '../../src/domain/facets/table.ts';
import type { ArchiveSummary, Bucket, DateFacet, ValueFacet } from '../../src/domain/search.ts';
import type { FoundArticle, SearchPage } from '../../src/services/search/search-archive.ts';
import { type ParsedSearchUrl, parseSearchUrl } from '../../src/web/url/search-url.ts';

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

/** Dates by their number of articles, in the order of time. */
export function aDateFacet(
  interval: DateFacet['interval'],
  counts: Readonly<Record<string, number>> = {},
  more: Partial<DateFacet> = {},
): DateFacet {
  const values = Object.entries(counts).map(([value, count]) => ({ value, count }));
  return { interval, values, missing: 0, imprecise: 0, ...more };
}

/** What an archive of nothing holds, and what a test says of it. */
export function aSummary(more: Partial<ArchiveSummary> = {}): ArchiveSummary {
  return {
    articles: 0,
    quotes: 0,
    undated: 0,
    held: perFacet(() => 0),
    generation: 'g1',
    sampleOnly: false,
    ...more,
  };
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
      date: aDateFacet('month'),
    },
    ...more,
  };
}
