import { givenDate } from '../../../extract/dates/given-date.ts';
import { easternDate } from '../html/dates/eastern-date.ts';

// Of seconds, thousandths, millionths and billionths since 1970 these are the digits from 1973 on: earlier ones look like days.
const EPOCH = /^(\d{9,10}|\d{12,13}|\d{15,16}|\d{18,19})(?:\.\d+)?$/;
const SCALES: readonly (readonly [digits: number, perSecond: number])[] = [
  [10, 1_000],
  [13, 1],
  [16, 0.001],
  [19, 0.000_001],
];
// Microsoft's way to write one in JSON, with an offset that changes nothing.
const WRAPPED = /^\/?Date\((\d{9,13})(?:[+-]\d{4})?\)\/?$/;
const COMPACT =
  /^(\d{4})(\d{2})(\d{2})[T _-]?(\d{2}):?(\d{2})(?::?\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const MONTH_ONLY = /^(?:00[/.-])?(0?[1-9]|1[0-2])[/.-](\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2})(?=$|[ T,])/;
const LOOSE_ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[ T])/;
const NAMED_MONTH = /^(\d{1,2})([A-Z]{3})(\d{4})(?=$|:)|^(\d{4})-([A-Z]{3})-(\d{1,2})$/i;
const ORDINAL = /^(\d{4})-(\d{3})$/;
const WEEK = /^(\d{4})-?W(\d{2})-?([1-7])$/;
// Days since the end of 1899, as spreadsheets keep them: of 1954 to 2064.
const SPREADSHEET = /^([2-5]\d{4})(?:\.\d+)?$/;
const SPREADSHEET_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * A date that is written as a number, or in numerals that no printed date has: `1614859200000`, `202103041230`,
 * `/Date(1614859200000)/`, `44259`, `2021-W09-4`, `2021年3月4日`; as contract.md has it, or `undefined`.
 */
export function numeralDate(text: string): string | undefined {
  return (
    compactDate(text) ??
    epochDate(text) ??
    spreadsheetDate(text) ??
    calendarDate(text) ??
    easternDate(text)
  );
}

/** Before seconds since 1970: of the twelve digits of a minute and of 1976 the minute is meant. */
function compactDate(text: string): string | undefined {
  const [, year, month, day, hour = '', minute = '', zone = ''] = COMPACT.exec(text) ?? [];
  if (year === undefined || !/^(?:1[6-9]|20)/.test(year) || hour > '23' || minute > '59')
    return undefined;
  return known(`${year}-${month}-${day}T${hour}:${minute}${zone}`);
}

function epochDate(text: string): string | undefined {
  const digits = (WRAPPED.exec(text) ?? EPOCH.exec(text))?.[1];
  const scale = SCALES.find(([most]) => digits !== undefined && digits.length <= most)?.[1];
  if (digits === undefined || scale === undefined) return undefined;
  return `${new Date(Number(digits) * scale).toISOString().slice(0, 16)}Z`;
}

function spreadsheetDate(text: string): string | undefined {
  if (!SPREADSHEET.test(text)) return undefined;
  const at = new Date(SPREADSHEET_ZERO + Math.round(Number(text) * 1_440) * (DAY_MS / 1_440));
  const iso = at.toISOString();
  return iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : iso.slice(0, 16);
}

function calendarDate(text: string): string | undefined {
  const month = MONTH_ONLY.exec(text);
  if (month) return known(`${month[2]}-${two(month[1])}`);
  const loose = LOOSE_ISO.exec(text);
  if (loose && loose[0].length < 10) {
    return known(`${loose[1]}-${two(loose[2])}-${two(loose[3])}${text.slice(loose[0].length)}`);
  }
  const short = SHORT_YEAR.exec(text);
  if (short) {
    const [whole, one, mark, other, year] = short;
    return known(`${one}${mark}${other}${mark}${century(year)}${text.slice(whole.length)}`);
  }
  const named = NAMED_MONTH.exec(text);
  if (named)
    return known(`${named[1] ?? named[6]} ${named[2] ?? named[5]} ${named[3] ?? named[4]}`);
  return ordinalDate(text);
}

function ordinalDate(text: string): string | undefined {
  const ordinal = ORDINAL.exec(text);
  if (ordinal && Number(ordinal[2]) <= 366)
    return dayAt(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
  const week = WEEK.exec(text);
  if (!week || Number(week[2]) > 53) return undefined;
  // The fourth of January is always in the first week.
  const fourth = Date.UTC(Number(week[1]), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return dayAt(monday + ((Number(week[2]) - 1) * 7 + Number(week[3]) - 1) * DAY_MS);
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/** 70 to 99 are of the last century, as in printed dates. */
function century(year = ''): string {
  return `${Number(year) >= 70 ? '19' : '20'}${year}`;
}

function dayAt(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function known(text: string): string | undefined {
  return givenDate(text) ? text : undefined;
}
