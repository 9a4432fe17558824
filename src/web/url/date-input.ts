import { dayInterval } from '../../domain/publication-date.ts';

/** A date as a reader typed it, understood. */
export type ReadDate = {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: string;
  /** Set where the numbers could be taken for another order of day and month, or have one of their own. */
  readonly order?: 'day-first' | 'month-first';
};

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const FEWEST_MONTH_LETTERS = 3;
const MONTHS_IN_YEAR = 12;

// What says nothing more: “the 1990s”, “Sunday, 21st of October”.
const WEEKDAY = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)? (?=.)/;
const ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th)\b/;
const SMALL_WORDS = /\b(?:the|of) /g;
const DECADE = /^(\d{3})0['’]?s$/;

// Years have four digits, so 10/11/21 is no date.
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?<name>[a-z]+)[ -](?<year>\d{4})$/,
  /^(?<day>\d{1,2})[ -](?<name>[a-z]+)[ -](?<year>\d{4})$/,
  /^(?<name>[a-z]+) (?<day>\d{1,2}) (?<year>\d{4})$/,
  /^(?<year>\d{4})[ -](?<name>[a-z]+)(?:[ -](?<day>\d{1,2}))?$/,
];
const NUMBERS = /^(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4})$/;

/**
 * What a reader typed as an end of a date range: 2021, Oct 2021, Thursday 21st October 2021, October 21, 2021,
 * 2021/10/21, 21-10-2021, the 1990s (of which `end` takes the first or the last year). Of two numbers the day
 * comes first where it can. `undefined` where it is none of these, or no day of the calendar.
 */
export function readDateInput(typed: string, end: 'from' | 'to' = 'from'): ReadDate | undefined {
  const text = plain(typed);
  const decade = DECADE.exec(text)?.[1];
  if (decade !== undefined) return checked(`${decade}${end === 'from' ? 0 : 9}`);
  const numbers = NUMBERS.exec(text)?.groups;
  if (numbers) return fromNumbers(numbers);
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups) return fromParts(groups);
  }
  return undefined;
}

/** Small letters, single spaces, without what says nothing more. */
function plain(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/,|(?<=[a-z])\./g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(WEEKDAY, '')
    .replace(SMALL_WORDS, '')
    .replace(ORDINAL, '$1');
}

type Parts = Readonly<Record<string, string | undefined>>;

function fromNumbers({ first = '', second = '', year }: Parts): ReadDate | undefined {
  if (Number(second) > MONTHS_IN_YEAR) {
    const date = fromParts({ year, month: first, day: second });
    return date && { ...date, order: 'month-first' };
  }
  const date = fromParts({ year, month: second, day: first });
  const isDoubtful = Number(first) <= MONTHS_IN_YEAR && first !== second;
  return date && isDoubtful ? { ...date, order: 'day-first' } : date;
}

function fromParts({ year, month, name, day }: Parts): ReadDate | undefined {
  const number = name === undefined ? month : monthNumber(name);
  if (name !== undefined && number === undefined) return undefined;
  const parts = [year, number?.padStart(2, '0'), day?.padStart(2, '0')];
  return checked(parts.filter((part) => part !== undefined).join('-'));
}

function checked(value: string): ReadDate | undefined {
  return dayInterval(value) === undefined ? undefined : { value };
}

function monthNumber(name: string): string | undefined {
  if (name.length < FEWEST_MONTH_LETTERS) return undefined;
  // "sept" is a beginning of september as well.
  const index = MONTHS.findIndex((month) => month.startsWith(name));
  return index < 0 ? undefined : String(index + 1);
}
