import type { ValueFacetName } from '../../domain/facets/table.ts';
import { type Filters, NONE, type SearchRequest, type SearchResult } from '../../domain/search.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';

/** How many articles of a part of the archive carry a value of each facet. */
export type Coverage = {
  readonly kind: 'all' | 'source' | 'year' | 'source-year';
  /** The source or the year; of the whole archive, and of articles without a source, empty. */
  readonly name: string;
  /** The year of a source in it. */
  readonly year?: string;
  readonly articles: number;
  readonly dated: number;
  /** Mention a country; are about one; quote somebody who can be named. */
  readonly withCountry: number;
  readonly withAbout: number;
  readonly withSpeaker: number;
};

/** Searches whose totals, sources and years tell the coverage of each of these: all articles, and those that lack something. */
export type CoverageCounts = Readonly<Record<'all' | Lacking, SearchResult>>;

type Lacking = 'country' | 'about' | 'speaker' | 'date';

// Of more sources one that lacks little may be left out, and counts as lacking nothing.
const MOST_SOURCES = 20_000;

/** Counts what articles lack, by source and year at once: `beside` are further facets to be counted over all of them. */
export async function countCoverage(
  index: SearchIndex,
  filters: Filters,
  signal: AbortSignal,
  beside: readonly ValueFacetName[] = [],
): Promise<CoverageCounts> {
  const search = (lacking: Filters, more: readonly ValueFacetName[] = []) =>
    index.search(counting(lacking, ['source', ...more]), signal);
  const without = (tag: 'country' | 'about' | 'speaker'): Filters => ({
    ...filters,
    [tag]: { include: [NONE], exclude: [], mode: 'any' },
  });
  const undated: Filters = { ...filters, date: { ...filters.date, none: true } };
  const [all, country, about, speaker, date] = await Promise.all([
    search(filters, beside),
    search(without('country')),
    search(without('about')),
    search(without('speaker')),
    search(undated),
  ]);
  return { all, country, about, speaker, date };
}

function counting(filters: Filters, counted: readonly ValueFacetName[]): SearchRequest {
  return {
    query: { kind: 'everything' },
    filters,
    sort: 'newest',
    page: 1,
    size: 0,
    facetSize: MOST_SOURCES,
    interval: 'year',
    counted,
  };
}

/** Coverage of everything that was counted. */
export function coverageOfAll(counts: CoverageCounts): Coverage {
  return coverageOf({ kind: 'all', name: '' }, counts, ({ total }) => total);
}

/** Coverage of one source; of the articles without one where `name` is empty. */
export function coverageOfSource(name: string, counts: CoverageCounts): Coverage {
  return coverageOf({ kind: 'source', name }, counts, ({ facets: { source } }) =>
    name === '' ? source.missing : countIn(source.values, name),
  );
}

/** Coverage of a year; of that of one source where the counts are of it. */
export function coverageOfYear(
  part: Pick<Coverage, 'kind' | 'name' | 'year'>,
  counts: CoverageCounts,
): Coverage {
  const year = part.year ?? part.name;
  const found = coverageOf(part, counts, ({ facets: { date } }) => countIn(date.values, year));
  return { ...found, dated: found.articles };
}

function coverageOf(
  part: Pick<Coverage, 'kind' | 'name' | 'year'>,
  { all, country, about, speaker, date }: CoverageCounts,
  articlesIn: (found: SearchResult) => number,
): Coverage {
  const articles = articlesIn(all);
  return {
    ...part,
    articles,
    dated: articles - articlesIn(date),
    withCountry: articles - articlesIn(country),
    withAbout: articles - articlesIn(about),
    withSpeaker: articles - articlesIn(speaker),
  };
}

function countIn(
  values: readonly { readonly value: string; readonly count: number }[],
  wanted: string,
): number {
  return values.find(({ value }) => value === wanted)?.count ?? 0;
}

/** All articles of one source. */
export function ofSource(name: string): Filters {
  return { ...OPEN_FILTERS, source: { include: [name], exclude: [], mode: 'any' } };
}
