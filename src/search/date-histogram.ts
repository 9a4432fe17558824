import { dayInterval, type EpochDay, isoDay } from '../domain/publication-date.ts';
import type { DateFacet, DateFilter } from '../domain/search.ts';

/** What an adapter knows of the dates under the query and the other facets' filters. */
export type DateSpan = {
  /** First day that the earliest, last day that the latest of them may mean. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** How many dates are known only to the year; how many to the month. */
  readonly yearOnly: number;
  readonly monthOnly: number;
  readonly dated: number;
};

// A bar a day for at most three months, a bar a month for at most forty years: what a line 1,200 px
// wide can show, and what a reader can click.
const MOST_DAYS_BY_DAY = 92;
const MOST_DAYS_BY_MONTH = 366 * 40;

/**
 * Which bars to draw. It follows from the request and the matches alone, so both engines draw the same.
 * Days where the chosen range is short, else months, else years; coarser where more than half of the
 * dates would have no bar.
 */
export function chooseInterval(
  filter: DateFilter,
  span: DateSpan | undefined,
): DateFacet['interval'] {
  if (!span) return 'month';
  const first = filter.from ?? span.firstDay;
  const last = filter.to ?? span.lastDay;
  const days = last - first + 1;
  if (span.yearOnly * 2 > span.dated) return 'year';
  if (days <= MOST_DAYS_BY_DAY && (span.yearOnly + span.monthOnly) * 2 <= span.dated) return 'day';
  return span.lastDay - span.firstDay + 1 <= MOST_DAYS_BY_MONTH ? 'month' : 'year';
}

/** How many dates are too coarse to have a bar of this interval. */
export function impreciseDates(interval: DateFacet['interval'], span: DateSpan): number {
  switch (interval) {
    case 'year':
      return 0;
    case 'month':
      return span.yearOnly;
    case 'day':
      return span.yearOnly + span.monthOnly;
    default:
      return interval satisfies never;
  }
}

/**
 * The days that a histogram by day draws: the chosen range, widened to whole months; the other
 * intervals draw everything. Absent ends are those of the span.
 */
export function dayWindow(
  filter: DateFilter,
  span: DateSpan,
): { readonly firstDay: number; readonly lastDay: number } {
  const monthOf = (day: EpochDay) => dayInterval(isoDay(day).slice(0, 7));
  const first = filter.from ?? span.firstDay;
  const last = filter.to ?? span.lastDay;
  return { firstDay: monthOf(first)?.first ?? first, lastDay: monthOf(last)?.last ?? last };
}
