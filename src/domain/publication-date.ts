import type { Evidence } from './evidence.ts';

/** How much of a date its source gave: a date never claims more. */
export type DatePrecision = 'minute' | 'day' | 'month' | 'year';

/** Where a publication date was read. `metadata` was given with the article and wins over the rest, a `correction` over that. */
export type DateSource =
  | 'metadata'
  | 'header'
  | 'dateline'
  | 'url'
  | 'filename'
  | 'footer'
  | 'text'
  | 'correction';

/**
 * When an article was published, in the local time its source printed; a calendar value, not an instant.
 * `value` is `2021`, `2021-10`, `2021-10-21` or `2021-10-21T09:51`, as `precision` says.
 */
export type PublicationDate = {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly source: DateSource;
  /** The words it was read from, unchanged. */
  readonly raw: string;
  /** As printed or given: `+02:00`, `GMT`, `America/New_York`; absent where none was. */
  readonly zone?: string;
  /** Day and month could be read either way, and nothing in the source decided it. */
  readonly ambiguous?: true;
  readonly evidence: readonly Evidence[];
};

/** Days since 1970-01-01, negative before. Calendar days: no zone, no clock. */
export type EpochDay = number;

/** First and last day that a date may mean, both inclusive; equal where the day is known. */
export type DayInterval = { readonly first: EpochDay; readonly last: EpochDay };

const DATE_VALUE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;
const MS_PER_DAY = 86_400_000;
const MINUTES_PER_DAY = 1440;

/**
 * The days that a date value (`2021`, `2021-10`, `2021-10-21`, `2021-10-21T09:51`) may mean.
 * `undefined` where it is no such value or no day of the calendar (2024-02-30).
 */
export function dayInterval(value: string): DayInterval | undefined {
  const parts = DATE_VALUE.exec(value);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute] = parts.map((part) => Number(part));
  if (year === undefined || year === 0) return undefined;
  if (parts[2] === undefined) return { first: epochDay(year, 1, 1), last: epochDay(year, 12, 31) };
  if (month === undefined || month < 1 || month > 12) return undefined;
  const lastOfMonth = epochDay(year, month + 1, 1) - 1;
  const firstOfMonth = epochDay(year, month, 1);
  if (parts[3] === undefined) return { first: firstOfMonth, last: lastOfMonth };
  const exact = firstOfMonth + (day ?? 0) - 1;
  if (exact < firstOfMonth || exact > lastOfMonth) return undefined;
  if (parts[4] !== undefined && ((hour ?? 0) > 23 || (minute ?? 0) > 59)) return undefined;
  return { first: exact, last: exact };
}

/**
 * Sort key of a date value: minutes since 1970-01-01T00:00 in local printed time, at the start of
 * what it may mean. The value must be one that `dayInterval` reads.
 */
export function sortMinute(value: string): number {
  const first = dayInterval(value)?.first ?? 0;
  const time = value.length > 10 ? value.slice(11).split(':') : [];
  return first * MINUTES_PER_DAY + Number(time[0] ?? 0) * 60 + Number(time[1] ?? 0);
}

/** Day number of a date of the proleptic Gregorian calendar; month 13 is the next January. */
export function epochDay(year: number, month: number, day: number): EpochDay {
  // Date.UTC takes years 0–99 for 1900–1999, setUTCFullYear does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(day: EpochDay): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
