import { isoDay } from '../../../domain/publication-date.ts';
import type { DateFacet, SearchRequest } from '../../../domain/search.ts';
import { chooseInterval, type DateSpan, dayWindow, impreciseDates } from '../../date-histogram.ts';
import type { Columns } from '../match/columns.ts';
import { PRECISION_CODES } from '../store/ddl.ts';
import { FAILS } from './compile-filters.ts';
import type { Counting } from './facets.ts';

/** Counts the dates of what matches: the bars of the histogram, and what has no place in one. */
export function countDates(
  request: SearchRequest,
  counting: Counting,
  columns: Columns,
): DateFacet {
  const dated = datedPositions(counting, columns);
  const span = spanOf(dated.positions, columns);
  const interval = request.interval ?? chooseInterval(request.filters.date, span);
  const { missing } = dated;
  if (!span) return { interval, values: [], missing, imprecise: 0 };
  const window = dayWindow(request.filters.date, span);
  const values = countBars(dated.positions, barOf(interval, columns, window), interval);
  return { interval, values, missing, imprecise: impreciseDates(interval, span) };
}

function datedPositions({ positions, fails }: Counting, { precision }: Columns) {
  const dated = new Uint32Array(positions.length);
  let count = 0;
  let missing = 0;
  for (let index = 0; index < positions.length; index += 1) {
    const failed = fails[index] ?? 0;
    if (failed !== 0 && failed !== FAILS.date) continue;
    const position = positions[index] ?? 0;
    if (precision[position] === PRECISION_CODES.undated) missing += 1;
    else {
      dated[count] = position;
      count += 1;
    }
  }
  return { positions: dated.subarray(0, count), missing };
}

function spanOf(positions: Uint32Array, columns: Columns): DateSpan | undefined {
  if (positions.length === 0) return undefined;
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  let yearOnly = 0;
  let monthOnly = 0;
  for (const position of positions) {
    firstDay = Math.min(firstDay, columns.firstDay[position] ?? 0);
    lastDay = Math.max(lastDay, columns.lastDay[position] ?? 0);
    if (columns.precision[position] === PRECISION_CODES.year) yearOnly += 1;
    if (columns.precision[position] === PRECISION_CODES.month) monthOnly += 1;
  }
  return { firstDay, lastDay, yearOnly, monthOnly, dated: positions.length };
}

type BarOf = (position: number) => number | undefined;

/** The number of an article's bar: a year, months since year 0, or a day since 1970. */
function barOf(
  interval: DateFacet['interval'],
  { precision, month, firstDay }: Columns,
  window: { readonly firstDay: number; readonly lastDay: number },
): BarOf {
  switch (interval) {
    case 'year':
      return (position) => yearOfDay(firstDay[position] ?? 0);
    case 'month':
      return (position) =>
        isAtLeast(position, PRECISION_CODES.month) ? month[position] : undefined;
    case 'day':
      return (position) => {
        const day = firstDay[position] ?? 0;
        if (!isAtLeast(position, PRECISION_CODES.day)) return undefined;
        return day >= window.firstDay && day <= window.lastDay ? day : undefined;
      };
    default:
      return interval satisfies never;
  }

  function isAtLeast(position: number, code: number): boolean {
    return (precision[position] ?? 0) >= code;
  }
}

// The bars of an archive of a thousand years by day; what is further apart is counted one by one.
const MOST_BARS = 366_000;

function countBars(positions: Uint32Array, barOf: BarOf, interval: DateFacet['interval']) {
  const { first, last } = outerBars(positions, barOf);
  if (last - first >= MOST_BARS) return countFarApart(positions, barOf, interval);
  const counts = new Uint32Array(Math.max(0, last - first + 1));
  for (const position of positions) {
    const bar = barOf(position);
    if (bar !== undefined) counts[bar - first] = (counts[bar - first] ?? 0) + 1;
  }
  const values: Bar[] = [];
  for (const [at, count] of counts.entries()) {
    if (count > 0) values.push({ value: barName(first + at, interval), count });
  }
  return values;
}

type Bar = DateFacet['values'][number];

function outerBars(positions: Uint32Array, barOf: BarOf) {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const position of positions) {
    const bar = barOf(position);
    if (bar === undefined) continue;
    if (bar < first) first = bar;
    if (bar > last) last = bar;
  }
  return { first, last };
}

function countFarApart(
  positions: Uint32Array,
  barOf: BarOf,
  interval: DateFacet['interval'],
): Bar[] {
  const counts = new Map<number, number>();
  for (const position of positions) {
    const bar = barOf(position);
    if (bar !== undefined) counts.set(bar, (counts.get(bar) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([bar, count]) => ({ value: barName(bar, interval), count }));
}

function barName(bar: number, interval: DateFacet['interval']): string {
  switch (interval) {
    case 'year':
      return fourDigits(bar);
    case 'month':
      return `${fourDigits(Math.floor(bar / 12))}-${String((bar % 12) + 1).padStart(2, '0')}`;
    case 'day':
      return isoDay(bar);
    default:
      return interval satisfies never;
  }
}

// Years of the proleptic Gregorian calendar in closed form: a Date for each of 350,000 articles would
// take longer than the search. Days are counted from 0000-03-01, so that leap days end a year.
const DAYS_TO_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

function yearOfDay(day: number): number {
  const shifted = day + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // March is the first month of that count: January and February belong to the next year.
  return yearOfEra + era * 400 + (dayOfYear >= 306 ? 1 : 0);
}

const fourDigits = (year: number): string => String(year).padStart(4, '0');
