import {
  type DayInterval,
  dayInterval,
  type EpochDay,
  epochDay,
  isoDay,
} from '../../domain/publication-date.ts';
import type { DateFacet } from '../../domain/search.ts';

/** One place on the date line: a year, a month or a day, whether or not anything was published in it. */
export type DateUnit = {
  /** `2021`, `2021-10` or `2021-10-21`. */
  readonly value: string;
  readonly count: number;
  /** First and last day of the unit, both inclusive. */
  readonly first: EpochDay;
  readonly last: EpochDay;
};

/** What the line shows: all years, the months of one year, the days of one month or of a few. */
export type DateView = {
  readonly scale: 'years' | 'year' | 'months' | 'month';
  /** In order and without gaps: what is missing from the archive is an empty place. */
  readonly units: readonly DateUnit[];
};

/** Days chosen, either end open. */
export type DayRange = { readonly from?: EpochDay; readonly to?: EpochDay };

const LAST_MONTH = 12;

/**
 * Chooses what to draw. `undefined` where there is nothing to draw: no bar, and no `span` of days either
 * that is to be drawn empty.
 */
export function chooseDateView(
  facet: DateFacet,
  range: DayRange,
  empty?: DayInterval,
): DateView | undefined {
  const counts = new Map(facet.values.map(({ value, count }) => [value, count]));
  const span = spanOf(facet, range, empty);
  if (span === undefined) return undefined;
  const { firstYear, lastYear } = drawnYears(span, range);
  switch (facet.interval) {
    case 'year':
      return { scale: 'years', units: yearUnits(firstYear, lastYear, counts) };
    case 'month': {
      // Where nothing is found, what lies outside the chosen year is the way on.
      const chosen = empty ? undefined : yearOfRange(range);
      const shown = chosen ?? (firstYear === lastYear ? firstYear : undefined);
      if (shown === undefined) {
        return { scale: 'years', units: monthUnits(firstYear, lastYear, counts) };
      }
      return { scale: 'year', units: monthUnits(shown, shown, counts) };
    }
    case 'day': {
      const units = dayUnits(span, counts);
      const months = new Set(units.map(({ value }) => value.slice(0, 7)));
      return { scale: months.size === 1 ? 'month' : 'months', units };
    }
    default:
      return facet.interval satisfies never;
  }
}

/** Years that can be drawn one by one: 20 cells of 43 px on a wide page. */
export const MOST_SINGLE_YEARS = 20;

/** All years, unless they can only be drawn in groups: then a chosen range is seen closer. */
function drawnYears({ first, last }: DayInterval, range: DayRange) {
  const firstYear = yearOf(first);
  const lastYear = yearOf(last);
  const isGrouped = lastYear - firstYear + 1 > MOST_SINGLE_YEARS;
  if (!isGrouped || range.from === undefined || range.to === undefined) {
    return { firstYear, lastYear };
  }
  return { firstYear: yearOf(range.from), lastYear: yearOf(range.to) };
}

function yearOf(day: EpochDay): number {
  return Number(isoDay(day).slice(0, 4));
}

/** The year that holds both ends of a range. */
function yearOfRange({ from, to }: DayRange): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  return yearOf(from) === yearOf(to) ? yearOf(from) : undefined;
}

function spanOf(
  { values, interval }: DateFacet,
  range: DayRange,
  empty: DayInterval | undefined,
): DayInterval | undefined {
  const intervals = values.flatMap(({ value }) => dayInterval(value) ?? []);
  const first = intervals[0]?.first ?? empty?.first;
  const last = intervals.at(-1)?.last ?? empty?.last;
  if (first === undefined || last === undefined) return undefined;
  // By day only the chosen months are drawn; otherwise a chosen range never falls off the line.
  if (interval === 'day' && (range.from !== undefined || range.to !== undefined)) {
    return { first: range.from ?? first, last: range.to ?? last };
  }
  return { first: Math.min(first, range.from ?? first), last: Math.max(last, range.to ?? last) };
}

function yearUnits(from: number, to: number, counts: ReadonlyMap<string, number>): DateUnit[] {
  return wholeNumbers(from, to).map((year) => unit(String(year).padStart(4, '0'), counts));
}

function monthUnits(from: number, to: number, counts: ReadonlyMap<string, number>): DateUnit[] {
  return wholeNumbers(from, to).flatMap((year) =>
    wholeNumbers(1, LAST_MONTH).map((month) =>
      unit(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`, counts),
    ),
  );
}

/** The days of the months that a span touches. */
function dayUnits({ first, last }: DayInterval, counts: ReadonlyMap<string, number>): DateUnit[] {
  const [year = 0, month = 1] = isoDay(last).split('-').map(Number);
  const start = dayInterval(isoDay(first).slice(0, 7))?.first ?? first;
  const end = epochDay(year, month + 1, 1) - 1;
  return wholeNumbers(start, end).map((day) => unit(isoDay(day), counts));
}

function unit(value: string, counts: ReadonlyMap<string, number>): DateUnit {
  const { first, last } = dayInterval(value) ?? { first: 0, last: 0 };
  return { value, count: counts.get(value) ?? 0, first, last };
}

function wholeNumbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
