import { optional } from '../../domain/optional-key.ts';
import { dayInterval, isoDay } from '../../domain/publication-date.ts';
import { NONE } from '../../domain/search.ts';
import type { TypedFilter } from '../../query/filter-names.ts';
import { readDateInput } from './date-input.ts';
import { type NoticeList, quoted } from './notice-list.ts';

/** Both ends as values of an address, inclusive. */
type Range = { readonly from?: string; readonly to?: string };

const RANGES: ReadonlySet<string> = new Set(['date', 'before', 'after']);

/**
 * Puts `date:`, `before:` and `after:` into the parameters of dates: all of them must hold, with the ends that are there.
 * `before:2008` ends with 2007, `after:2008` begins with 2009. Of ranges that share no day the last one counts.
 */
export function withTypedDates(
  params: URLSearchParams,
  typed: readonly TypedFilter[],
  notices: NoticeList,
): void {
  for (const { name, values, isExcluded } of typed) {
    const [value = ''] = values;
    if (!RANGES.has(name)) continue;
    if (isExcluded) notices.add(`${name}-not`, excludedText(name, value));
    else if (name === 'date' && value.toLowerCase() === NONE) params.set('date', NONE);
    else narrow(params, rangeOf(name, value), notices);
  }
}

function excludedText(name: string, value: string): string {
  return `A minus does not work before ${name}:, so ${quoted(`${name}:${value}`)} was ignored.`;
}

function rangeOf(name: string, value: string): Range {
  if (name === 'before') return optional('to', neighbour(readDateInput(value)?.value, -1));
  if (name === 'after') return optional('from', neighbour(readDateInput(value, 'to')?.value, 1));
  const [first = '', last = first] = value.split('..');
  return {
    ...optional('from', readDateInput(first, 'from')?.value),
    ...optional('to', readDateInput(last, 'to')?.value),
  };
}

/** The year, month or day before or after one, as fine as it is. */
export function neighbour(value: string | undefined, step: -1 | 1): string | undefined {
  const days = dayInterval(value ?? '');
  if (value === undefined || !days) return undefined;
  const beside = isoDay(step < 0 ? days.first - 1 : days.last + 1).slice(0, value.length);
  return dayInterval(beside) === undefined ? undefined : beside;
}

function narrow(params: URLSearchParams, { from, to }: Range, notices: NoticeList): void {
  const before: Range = {
    ...optional('from', readDateInput(params.get('from') ?? '', 'from')?.value),
    ...optional('to', readDateInput(params.get('to') ?? '', 'to')?.value),
  };
  const starts = [before.from, from].filter((value) => value !== undefined);
  const ends = [before.to, to].filter((value) => value !== undefined);
  const start = starts.toSorted((a, b) => firstDay(b) - firstDay(a))[0];
  const last = ends.toSorted((a, b) => lastDay(a) - lastDay(b))[0];
  const isEmpty = start !== undefined && last !== undefined && firstDay(start) > lastDay(last);
  if (isEmpty) {
    notices.add(
      'dates-apart',
      'The dates that were asked for have no day in common: the last ones in the query were used.',
    );
  }
  const used = isEmpty ? { from, to } : { from: start, to: last };
  for (const name of ['from', 'to'] as const) {
    const value = used[name];
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
}

function firstDay(value: string): number {
  return dayInterval(value)?.first ?? Number.NEGATIVE_INFINITY;
}

function lastDay(value: string): number {
  return dayInterval(value)?.last ?? Number.POSITIVE_INFINITY;
}
