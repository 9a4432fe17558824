import { FACETS, type ValueFacetName } from '../../../domain/facets/table.ts';
import type { SearchRequest, ValueFilter } from '../../../domain/search.ts';
import { NONE } from '../../../domain/search.ts';
import { facetSizeOf, isCounted } from '../../facet-scope.ts';
import {
  type Conditions,
  carries,
  compileFilters,
  excludeConditions,
  not,
} from './compile-filters.ts';
import { compileQuery, type EsQuery } from './compile-query.ts';
import { hasValue, type ValueConditions } from './has-value.ts';

/** A search that counts and returns no hits. */
export type CountingSearch = { readonly size: 0; readonly query: EsQuery; readonly aggs: object };

/**
 * Most values that one request counts; the server's own limit is 65,536 buckets an answer. Where
 * there are more, count-values.ts pages through them.
 */
export const MOST_BUCKETS = 60_000;

/** So many values of a facet are counted at most, beside the commonest `size` of them: `MOST_BUCKETS` together. */
export function mostCounted(size: number): number {
  return MOST_BUCKETS - size;
}

// Only as many as there are come back. A histogram by day spans about five months (date-histogram.ts).
const MOST_MONTHS = 12 * 1_000;
const MOST_DAYS = 400;
const MOST_YEARS = 10_000;

const SPEAKER = 'quotes.speaker';

/** A search that is counted in; with `within` it counts what meets that beside its query. */
export type CountedSearch = SearchRequest & { readonly within?: EsQuery };

/** What a facet counts over: the query, and the filters of the other facets. */
export function facetScope(request: CountedSearch, facet: ValueFacetName | 'date'): EsQuery {
  return allOf([
    compileQuery(request.query),
    ...(request.within ? [request.within] : []),
    ...compileFilters(request.filters, request.query, facet),
  ]);
}

/**
 * Counts the values of one facet (docs/contract.md): `kept.top` its commonest, `kept.distinct` how many
 * there are, `chosen` the exact number of each value that the reader chose or left out, in the order
 * of `chosenValues`, `missing` the articles without one. Numbers are exact on `shards` shards.
 */
export function valueFacetSearch(
  request: CountedSearch,
  facet: ValueFacetName,
  shards: number,
): CountingSearch {
  // Goes along with the count of dates, which every answer has: a search of its own would count nothing.
  if (!isCounted(facet, request)) {
    return { size: 0, query: facetScope(request, 'date'), aggs: {} };
  }
  const filter = request.filters[facet];
  const values = hasValue(facet, request.query);
  return {
    size: 0,
    query: facetScope(request, facet),
    aggs: {
      missing: { filter: not(values.any()), ...languagesOf(facet) },
      kept: {
        filter: allOf(countingConditions(values, filter)),
        aggs: values.quotes
          ? { quotes: speakersOf(values.quotes, facetSizeOf(facet, request), shards) }
          : keptCounts(facet, facetSizeOf(facet, request), shards),
      },
      ...chosenCounts(values, filter),
    },
  };
}

/** The languages of the articles without a value, where the facet is read from texts. */
function languagesOf(facet: ValueFacetName): object {
  if (FACETS[facet].readAs === undefined) return {};
  return { aggs: { languages: { terms: { field: 'language', size: MOST_BUCKETS } } } };
}

function keptCounts(facet: ValueFacetName, size: number, shards: number): object {
  return {
    top: { terms: { field: facet, ...topSize(size, shards) } },
    every: { terms: { field: facet, size: mostCounted(size) } },
    distinct: { stats_bucket: { buckets_path: 'every>_count' } },
  };
}

/** Paths to what of the answers to `valueFacetSearch` nobody reads: it is only counted there. */
export const EVERY_VALUE = ['kept.every', 'kept.quotes.said.every'];

/**
 * Who said one of these quotes in most articles, and how many did at all. Of a common word tens of thousands
 * did: all of them in one answer, and then their names, took the better part of two minutes.
 */
function speakersOf(quotes: EsQuery, size: number, shards: number): object {
  return countSpeakers(quotes, topSize(size, shards), {
    every: { terms: { field: SPEAKER, size: mostCounted(size) } },
    distinct: { stats_bucket: { buckets_path: 'every>_count' } },
  });
}

/** Speakers of these quotes, `said.top`, by the articles in which they say one; `more` beside them. */
export function countSpeakers(quotes: EsQuery, which: object, more: object = {}): object {
  const order = [{ articles: 'desc' }, { _key: 'asc' }];
  const top = {
    terms: { field: SPEAKER, order, ...which },
    aggs: { articles: { reverse_nested: {} } },
  };
  return {
    nested: { path: 'quotes' },
    aggs: { said: { filter: quotes, aggs: { top, ...more } } },
  };
}

/** What an article must meet, beside carrying a value, to be counted for one that was not chosen. */
export function countingConditions(values: ValueConditions, filter: ValueFilter): Conditions {
  return [...alongside(values, filter), ...excludeConditions(values, filter.exclude)];
}

/** The values whose counts a result must hold whatever they are. */
export function chosenValues({ include, exclude }: ValueFilter): readonly string[] {
  return [...new Set([...include, ...exclude])].filter((value) => value !== NONE);
}

/** Counts dates: what the histogram is chosen by, and its bars by month and by year. */
export function dateFacetSearch(request: CountedSearch): CountingSearch {
  return {
    size: 0,
    query: facetScope(request, 'date'),
    aggs: {
      missing: { missing: { field: 'firstDay' } },
      firstDay: { min: { field: 'firstDay' } },
      lastDay: { max: { field: 'lastDay' } },
      precision: { terms: { field: 'precision', size: 10 } },
      year: bars('year', MOST_YEARS),
      month: bars('month', MOST_MONTHS),
    },
  };
}

/** The bars of a histogram by day, between two days inclusive. */
export function dayBarsSearch(
  request: CountedSearch,
  window: { readonly firstDay: number; readonly lastDay: number },
): CountingSearch {
  const isDay = { terms: { precision: ['day', 'minute'] } };
  const inWindow = { range: { firstDay: { gte: window.firstDay, lte: window.lastDay } } };
  return {
    size: 0,
    query: allOf([facetScope(request, 'date'), isDay, inWindow]),
    aggs: { day: bars('firstDay', MOST_DAYS) },
  };
}

/** Meets all conditions; takes no part in scores. */
export function allOf(conditions: Conditions): EsQuery {
  return { bool: { filter: conditions } };
}

// In `all` mode an article counts for a value only if it carries the chosen ones too.
function alongside(values: ValueConditions, { include, mode }: ValueFilter): Conditions {
  if (mode === 'any') return [];
  return include.map((value) => (value === NONE ? { match_none: {} } : carries(values, value)));
}

function chosenCounts(values: ValueConditions, filter: ValueFilter): object {
  const filters = chosenValues(filter).map((value) =>
    allOf([
      carries(values, value),
      ...alongside(values, filter),
      ...excludeConditions(
        values,
        filter.exclude.filter((excluded) => excluded !== value),
      ),
    ]),
  );
  return filters.length === 0 ? {} : { chosen: { filters: { filters } } };
}

// One shard's first n are the first n; of several shards each must send all it has.
function topSize(size: number, shards: number): object {
  return { size: Math.max(1, size), ...(shards > 1 ? { shard_size: MOST_BUCKETS } : {}) };
}

function bars(field: string, size: number): object {
  return { terms: { field, size, order: { _key: 'asc' } } };
}
