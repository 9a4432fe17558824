import { optional } from '../../domain/optional-key.ts';
import { dayInterval } from '../../domain/publication-date.ts';
import { NONE } from '../../domain/search.ts';
import { dateText } from '../words/dates.ts';
import { readDateInput } from './date-input.ts';
import { type NoticeList, quoted } from './notice-list.ts';
import type { DateChoice } from './search-state.ts';

/** The dates of a URL as typed; empty where nothing was. */
export type RawDates = { readonly from: string; readonly to: string; readonly date: string };

/** Ends that could not be read, as typed. */
export type UnreadDates = { readonly from?: string; readonly to?: string };

/** The chosen range. Ends that cannot be read are open; ends in the wrong order are swapped. */
export function parseDates(
  typed: RawDates,
  notices: NoticeList,
): { readonly dates: DateChoice; readonly unreadDates: UnreadDates } {
  const from = readEnd('from', typed.from, notices);
  const to = readEnd('to', typed.to, notices);
  const unreadDates = {
    ...(typed.from !== '' && from === undefined ? { from: typed.from } : {}),
    ...(typed.to !== '' && to === undefined ? { to: typed.to } : {}),
  };
  for (const [end, text] of Object.entries(unreadDates)) {
    notices.add(`${end}-not-a-date`, notADate(text));
  }
  if (typed.date !== '' && typed.date !== NONE) {
    notices.add('date-unknown', `For “date” only “none” has a meaning, not ${quoted(typed.date)}.`);
  }
  return {
    dates: { ...inOrder({ from, to }, typed, notices), none: typed.date === NONE },
    unreadDates,
  };
}

/** What is said beside a field whose text is no date. */
export function notADate(typed: string): string {
  return `${quoted(typed)} is not a date. Try 2021, Oct 2021 or 21/10/2021.`;
}

/** The value of an end; how its numbers were read is said where they could be read otherwise. */
function readEnd(end: 'from' | 'to', typed: string, notices: NoticeList): string | undefined {
  const date = readDateInput(typed, end);
  if (date?.order === undefined) return date?.value;
  const order =
    date.order === 'day-first' ? 'the day before the month' : 'the month before the day';
  notices.add(`${end}-read-as`, `${quoted(typed)} was read as ${dateText(date.value)}, ${order}.`);
  return date.value;
}

function inOrder(
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
  typed: RawDates,
  notices: NoticeList,
): { from?: string; to?: string } {
  const first = from === undefined ? undefined : dayInterval(from)?.first;
  const last = to === undefined ? undefined : dayInterval(to)?.last;
  const isTurned = first !== undefined && last !== undefined && first > last;
  if (isTurned)
    notices.add('dates-turned', 'The first date was after the last, so they are swapped.');
  // Read anew: a decade begins with another year than it ends with.
  const turned = () => [
    readDateInput(typed.to, 'from')?.value,
    readDateInput(typed.from, 'to')?.value,
  ];
  const [start, end] = isTurned ? turned() : [from, to];
  return {
    ...optional('from', start),
    ...optional('to', end),
  };
}
