import { dayInterval, isoDay } from '../../domain/publication-date.ts';
import { type HiddenField, hiddenFields } from '../url/search-links.ts';
import type { DateChoice } from '../url/search-state.ts';
import type { ParsedSearchUrl } from '../url/search-url.ts';
import { notADate } from '../url/url-dates.ts';
import { dateText, shortDateText } from '../words/dates.ts';

/** The two inputs of a range of dates: what stands in them, how it was read, what is wrong with it. */
export type DateFields = {
  readonly from: DateField;
  readonly to: DateField;
  /** `Read as 1 October 2021 to 21 October 2021.`; empty where no range is set. */
  readonly readAs: string;
  readonly hidden: readonly HiddenField[];
};

/** The understood date in short, or what was typed and not understood, then with an error. */
export type DateField = { readonly value: string; readonly error?: string };

/** The inputs for a range, as they stand in the page and in the drawer of a phone. */
export function presentDateFields({ state, unreadDates }: ParsedSearchUrl): DateFields {
  const { dates } = state;
  return {
    from: field(dates.from, unreadDates.from),
    to: field(dates.to, unreadDates.to),
    readAs: readAs(dates),
    hidden: hiddenFields(state, ['from', 'to', 'date']),
  };
}

function field(value: string | undefined, unread: string | undefined): DateField {
  if (unread !== undefined) return { value: unread, error: notADate(unread) };
  return { value: value === undefined ? '' : shortDateText(value) };
}

function readAs({ from, to }: DateChoice): string {
  if (from === undefined && to === undefined) return '';
  const first = from === undefined ? undefined : dayText(from, 'first');
  const last = to === undefined ? undefined : dayText(to, 'last');
  if (last === undefined) return `Read as ${first} and later.`;
  return first === undefined ? `Read as ${last} and earlier.` : `Read as ${first} to ${last}.`;
}

function dayText(value: string, end: 'first' | 'last'): string {
  return dateText(isoDay(dayInterval(value)?.[end] ?? 0));
}
