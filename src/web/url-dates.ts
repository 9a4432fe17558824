import { dayInterval } from '../domain/publication-date.ts';
import { NONE } from '../domain/search.ts';
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
  const from = readDateInput(typed.from);
  const to = readDateInput(typed.to);
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
  return { dates: { ...inOrder(from, to, notices), none: typed.date === NONE }, unreadDates };
}

/** What is said beside a field whose text is no date. */
export function notADate(typed: string): string {
  return `${quoted(typed)} is not a date. Try 2021, Oct 2021 or 21/10/2021.`;
}

function inOrder(
  from: string | undefined,
  to: string | undefined,
  notices: NoticeList,
): { from?: string; to?: string } {
  const first = from === undefined ? undefined : dayInterval(from)?.first;
  const last = to === undefined ? undefined : dayInterval(to)?.last;
  const isTurned = first !== undefined && last !== undefined && first > last;
  if (isTurned)
    notices.add('dates-turned', 'The first date was after the last, so they are swapped.');
  const [start, end] = isTurned ? [to, from] : [from, to];
  return {
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
  };
}
