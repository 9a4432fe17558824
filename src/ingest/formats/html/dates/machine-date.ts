import { dayInterval } from '../../../../domain/publication-date.ts';
import { printedDates } from '../../../../extract/dates/grammar.ts';
import { easternDate } from './eastern-date.ts';
import { withEnglishMonths } from './other-months.ts';

// Newspapers put old issues on the web; but a date in running text before the web is what it tells of.
const EARLIEST = '1700-01-01';
// A page cannot be of the future, but clocks and zones differ, and the project's readers have no clock.
const LATEST = '2100-01-01';

/** Longest text that is taken for a date and what stands round it. */
export const MAX_DATED_CHARACTERS = 300;

/** `/2021/10/21/`, `/2021-10-21-…`, `/20211021/` in the path of an address. */
export function dateInUrl(url: string | undefined): string | undefined {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/)[0] ?? '';
  const match =
    /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=$|[/_.-])/.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d\d)(\d\d)(\d\d)(?=$|[/_.-])/.exec(path);
  if (!match) return undefined;
  const [, year, month = '', day = ''] = match;
  return machineDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * The first date of a text of which nothing else is expected (an attribute, a field of a feed, a line of
 * its own), in the contract's form; `undefined` for none and for impossible ones.
 */
export function machineDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const iso = ISO.exec(text.trim());
  if (iso?.[1] !== undefined) return inRange(iso[1], isoValue(iso));
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text.trim());
  if (compact) return inRange(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const unix = /^1\d{9}(?:\d{3})?$/.exec(text.trim());
  if (unix)
    return inRange(new Date(Number(unix[0].slice(0, 10)) * 1000).toISOString().slice(0, 10));
  const eastern = easternDate(text.slice(0, MAX_DATED_CHARACTERS));
  if (eastern !== undefined) return inRange(eastern.slice(0, 10), eastern);
  const printed = printedDates(readable(text.slice(0, MAX_DATED_CHARACTERS)));
  const date = printed.find(({ precision }) => precision === 'day' || precision === 'minute');
  return date && inRange(date.value.slice(0, 10), date.value);
}

/** A text as the rules of extraction read dates: years whole, months of languages that they do not know in English. */
export function readable(text: string): string {
  return withWholeYears(withEnglishMonths(text));
}

/** `25.04.24` as `25.04.2024`, in the place of a year of this century or the end of the last. */
function withWholeYears(text: string): string {
  return text.replace(
    /(?<![\d.])(\d{1,2}\.\s?\d{1,2}\.\s?)(\d\d)(?![\d.]|:\d)/g,
    (_all, days: string, year: string) => `${days}${Number(year) < 70 ? '20' : '19'}${year}`,
  );
}

function isoValue([, day = '', time, zone]: RegExpExecArray): string {
  // An hour that no clock has is none: the day stands.
  if (time === undefined || time === '00:00' || time > '23:59') return day;
  const offset = zone === undefined ? '' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `${day}T${time}${offset}`;
}

/** The value, if its day is one of the calendar and of the age of newspapers. */
export function inRange(day: string, value = day): string | undefined {
  return dayInterval(day) && day >= EARLIEST && day < LATEST ? value : undefined;
}
