import { optional } from '../../domain/optional-key.ts';
import { dayInterval, type EpochDay, isoDay } from '../../domain/publication-date.ts';
import type { OneOrMore, QueryNode } from '../../domain/query.ts';
import type { DateFacet, SearchRequest } from '../../domain/search.ts';
import type { SearchIndex } from '../../search/port.ts';
import { COUNTING } from '../vocabulary/count-found.ts';
import { type ComparedCountry, compareByCountry } from './compare-by-country.ts';

/** One stretch of time of a comparison. */
export type ComparedUnit = {
  /** `2021`, `2021-10` or `2021-10-21`. */
  readonly value: string;
  /** Articles of each search, in the order asked. */
  readonly counts: readonly number[];
  /** Articles that meet the common filters. */
  readonly all: number;
};

/** Searches side by side over time. */
export type Comparison = {
  readonly interval: DateFacet['interval'];
  /** In order and without gaps; empty where nothing is dated. */
  readonly units: readonly ComparedUnit[];
  /** Articles of each search in all units together, whatever their precision. */
  readonly totals: readonly number[];
  /** Of each search: dated in the units, but not as finely as they are. */
  readonly imprecise: readonly number[];
  /** Articles that are in all searches at once. */
  readonly shared: number;
  /** The same by country; empty where fewer than two are mentioned. */
  readonly countries: readonly ComparedCountry[];
};

/** The filters of all searches, without words. */
export type CommonRequest = Pick<SearchRequest, 'filters'>;

/** @throws AppError as `SearchIndex.search` does */
export type CompareSearches = (
  common: CommonRequest,
  queries: OneOrMore<QueryNode>,
  signal: AbortSignal,
) => Promise<Comparison>;

// What a line of 620 px can carry: about as many points as it has places to hit.
export const MOST_DAYS_BY_DAY = 62;
export const MOST_DAYS_BY_MONTH = 366 * 4;
// One article with a date of the Middle Ages must not make a table of a thousand lines.
export const MOST_DAYS = 366 * 200;

/**
 * Counts each search by day, month or year, all of them by the same, in the chosen range widened to
 * whole units; without a range, from the first to the last article of any of them.
 */
export function compareSearches(index: SearchIndex): CompareSearches {
  return async (common, queries, signal) => {
    const span = await spanOf(index, common, queries, signal);
    if (span === undefined) return nothing(queries.length);
    const interval = intervalOf(span);
    const units = unitsOf(span, interval);
    const filters = { ...common.filters, date: { ...outer(units), none: false } };
    const ask = (query: QueryNode) =>
      index.search({ ...COUNTING, query, filters, interval }, signal);
    const byCountry = { queries, filters, interval, units };
    const [countries, all, shared, ...found] = await Promise.all([
      compareByCountry(index, byCountry, signal),
      ask({ kind: 'everything' }),
      ask({ kind: 'and', clauses: queries }),
      ...queries.map(ask),
    ]);
    const bars = found.map(({ facets }) => countsOf(facets.date));
    const everything = countsOf(all.facets.date);
    return {
      interval,
      units: units.map((value) => ({
        value,
        counts: bars.map((counts) => counts.get(value) ?? 0),
        all: everything.get(value) ?? 0,
      })),
      totals: found.map(({ total }) => total),
      imprecise: bars.map((counts, at) => {
        const drawn = units.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
        return Math.max(0, (found[at]?.total ?? 0) - drawn);
      }),
      shared: shared.total,
      countries,
    };
  };
}

type Span = { readonly first: EpochDay; readonly last: EpochDay };

/** The chosen range where it is short, else what of it lies between the first and last year with an article. */
async function spanOf(
  index: SearchIndex,
  { filters }: CommonRequest,
  queries: OneOrMore<QueryNode>,
  signal: AbortSignal,
): Promise<Span | undefined> {
  const { from, to } = filters.date;
  const isShort = from !== undefined && to !== undefined && to - from < MOST_DAYS_BY_MONTH;
  if (isShort) return { first: from, last: to };
  const query: QueryNode = { kind: 'or', clauses: queries };
  const { facets } = await index.search({ ...COUNTING, query, filters, interval: 'year' }, signal);
  const years = facets.date.values.flatMap(({ value }) => dayInterval(value) ?? []);
  const last = Math.min(
    to ?? Number.POSITIVE_INFINITY,
    years.at(-1)?.last ?? Number.NEGATIVE_INFINITY,
  );
  const first = Math.max(
    from ?? Number.NEGATIVE_INFINITY,
    years[0]?.first ?? Number.POSITIVE_INFINITY,
    last - MOST_DAYS,
  );
  return first > last ? undefined : { first, last };
}

function intervalOf({ first, last }: Span): DateFacet['interval'] {
  const days = last - first + 1;
  if (days <= MOST_DAYS_BY_DAY) return 'day';
  return days <= MOST_DAYS_BY_MONTH ? 'month' : 'year';
}

const LENGTHS = { year: 4, month: 7, day: 10 } as const;

function unitsOf({ first, last }: Span, interval: DateFacet['interval']): string[] {
  const units: string[] = [];
  for (let day = first; day <= last; ) {
    const value = isoDay(day).slice(0, LENGTHS[interval]);
    units.push(value);
    day = (dayInterval(value)?.last ?? day) + 1;
  }
  return units;
}

function outer(units: readonly string[]): { readonly from?: EpochDay; readonly to?: EpochDay } {
  const from = dayInterval(units[0] ?? '')?.first;
  const to = dayInterval(units.at(-1) ?? '')?.last;
  return { ...optional('from', from), ...optional('to', to) };
}

function countsOf({ values }: DateFacet): ReadonlyMap<string, number> {
  return new Map(values.map(({ value, count }) => [value, count]));
}

function nothing(searches: number): Comparison {
  const zeros = Array.from({ length: searches }, () => 0);
  return { interval: 'year', units: [], totals: zeros, imprecise: zeros, shared: 0, countries: [] };
}
