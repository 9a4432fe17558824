import { dayInterval, type EpochDay, isoDay } from '../../../domain/publication-date.ts';
import { readDateInput } from '../../url/date-input.ts';
import type { DateChoice } from '../../url/search-state.ts';
import { neighbour } from '../../url/typed-dates.ts';
import { MONTHS } from '../../words/dates.ts';

/** Days that a question names, and where it names them: UTF-16 units, end exclusive. */
export type NamedDays = {
  readonly dates: Omit<DateChoice, 'none'>;
  readonly start: number;
  readonly end: number;
};

const MONTH = `(?:${MONTHS.flatMap((name) => [name, `${name.slice(0, 3)}\\.?`]).join('|')}|sept\\.?)`;
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]|20)\\d{2}';
/** One date, as it is typed into the fields of dates too. */
const UNIT = [
  `${DAY}(?: of)? ${MONTH},? ${YEAR}`,
  `${MONTH} ${DAY},? ${YEAR}`,
  `${YEAR}-\\d{2}-\\d{2}`,
  `\\d{1,2}/\\d{1,2}/${YEAR}`,
  `${MONTH}(?: of)?,? ${YEAR}`,
  `${YEAR}-(?:0[1-9]|1[0-2])`,
  `(?:the )?${YEAR.slice(0, -5)}\\d0s`,
  YEAR,
].join('|');

/** What only leads to the days. */
const BEFORE = 'in|on|during|of|for|dated|the';

type Groups = Readonly<Record<string, string | undefined>>;
type Read = (groups: Groups) => Omit<DateChoice, 'none'> | undefined;

/** Ways to name days, in the order in which they are tried. */
const WAYS: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  {
    pattern: way(
      `(?:the )?(?<which>first|second|third|fourth|last|final) (?<part>day|days|week|weeks|month|quarter|half) of (?:the year )?(?<unit>${UNIT})`,
    ),
    read: partOf,
  },
  { pattern: way(`q(?<number>[1-4])(?: of)? (?<unit>${YEAR})`), read: partOf },
  {
    pattern: way(
      `(?<third>early|mid|late|(?:the )?(?:beginning|start|middle|end) of)[ -](?:in )?(?<unit>${UNIT})`,
    ),
    read: partOf,
  },
  {
    pattern: way(
      `(?:from |between )?(?<from>${MONTH}) ?(?:to|until|till|and|[-–]) ?(?<unit>${MONTH} (?<year>${YEAR}))`,
    ),
    read: monthsOf,
  },
  { pattern: way(`between (?<from>${UNIT}) and (?<to>${UNIT})`), read: fromTo },
  { pattern: way(`(?:from )?(?<from>${UNIT}) ?(?:to|until|till|–) ?(?<to>${UNIT})`), read: fromTo },
  { pattern: way(`(?:from )?(?<from>${YEAR})-(?<to>${YEAR})`), read: fromTo },
  {
    pattern: way(`(?<open>since|from|after|before|until|till|up to) (?<unit>${UNIT})`),
    read: openRange,
  },
  { pattern: way(`(?<unit>${UNIT})`), read: oneUnit },
];

/** The first days that a question names: `november 2008`, `since 2010`, `last week of 2007`. */
export function daysNamed(question: string): NamedDays | undefined {
  for (const { pattern, read } of WAYS) {
    const found = pattern.exec(question);
    const dates = found && read(found.groups ?? {});
    if (found && dates) {
      return { dates, start: found.index, end: found.index + found[0].length };
    }
  }
  return undefined;
}

// Not within a number, an amount or a word.
function way(pattern: string): RegExp {
  const spaced = pattern.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
  return new RegExp(
    `(?<![\\p{L}\\p{N}$€£.,/-])(?:(?:${BEFORE})\\s+)*(?:${spaced})(?![\\p{L}\\p{N}%]|[-./,]\\d)`,
    'iu',
  );
}

function oneUnit({ unit = '' }: Groups): ReturnType<Read> {
  return between(readDateInput(unit, 'from')?.value, readDateInput(unit, 'to')?.value);
}

function fromTo({ from = '', to = '' }: Groups): ReturnType<Read> {
  return between(readDateInput(from, 'from')?.value, readDateInput(to, 'to')?.value);
}

/** `september to november 2008`. */
function monthsOf({ from = '', unit = '', year = '' }: Groups): ReturnType<Read> {
  return between(readDateInput(`${from} ${year}`)?.value, readDateInput(unit)?.value);
}

function openRange({ open = '', unit = '' }: Groups): ReturnType<Read> {
  const [first, last] = [readDateInput(unit, 'from')?.value, readDateInput(unit, 'to')?.value];
  const word = open.toLowerCase();
  if (word === 'since' || word === 'from') return first === undefined ? undefined : { from: first };
  const [from, to] = [neighbour(last, 1), neighbour(first, -1)];
  if (word === 'after') return from === undefined ? undefined : { from };
  const end = word === 'before' ? to : last;
  return end === undefined ? undefined : { to: end };
}

function between(from: string | undefined, to: string | undefined): ReturnType<Read> {
  const first = dayInterval(from ?? '')?.first;
  const last = dayInterval(to ?? '')?.last;
  if (from === undefined || to === undefined || first === undefined || last === undefined) {
    return undefined;
  }
  return first > last ? undefined : { from, to };
}

const WHICH = ['first', 'second', 'third', 'fourth'];
const DAYS_OF_WEEK = 7;

/** `last week of 2007`, `third quarter of 2008`, `late May 2009`: days counted from the beginning or the end. */
function partOf({ which, part, number, third, unit = '' }: Groups): ReturnType<Read> {
  const first = dayInterval(readDateInput(unit, 'from')?.value ?? '')?.first;
  const last = dayInterval(readDateInput(unit, 'to')?.value ?? '')?.last;
  if (first === undefined || last === undefined || first === last) return undefined;
  const days = { first, last };
  if (third !== undefined) return share(days, 3, thirdMeant(third));
  if (number !== undefined) return monthsFrom(days, 3, Number(number) - 1);
  const at = WHICH.indexOf((which ?? '').toLowerCase());
  switch (part?.toLowerCase()) {
    case 'day':
      return counted(days, 1, at);
    case 'month':
      return monthsFrom(days, 1, at);
    case 'quarter':
      return monthsFrom(days, 3, at);
    case 'half':
      return monthsFrom(days, 6, at) ?? share(days, 2, at < 0 ? 1 : at);
    default:
      return counted(days, DAYS_OF_WEEK, at);
  }
}

type Days = { readonly first: EpochDay; readonly last: EpochDay };

function thirdMeant(word: string): number {
  if (/early|beginning|start/i.test(word)) return 0;
  return /mid/i.test(word) ? 1 : 2;
}

/** The n-th run of so many days, from 0; below 0 the last one. */
function counted({ first, last }: Days, length: number, at: number): ReturnType<Read> {
  const start = at < 0 ? last - length + 1 : first + at * length;
  const end = start + length - 1;
  return start < first || end > last ? undefined : { from: isoDay(start), to: isoDay(end) };
}

/** The n-th run of so many months of a year. */
function monthsFrom({ first, last }: Days, months: number, at: number): ReturnType<Read> {
  const year = isoDay(first).slice(0, 4);
  if (isoDay(first) !== `${year}-01-01` || isoDay(last) !== `${year}-12-31`) return undefined;
  const start = at < 0 ? 12 - months : at * months;
  if (start + months > 12) return undefined;
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return { from: month(start + 1), to: month(start + months) };
}

/** One of so many equal parts: of a year whole months. */
function share(days: Days, parts: number, at: number): ReturnType<Read> {
  const ofYear = monthsFrom(days, 12 / parts, at);
  if (ofYear) return ofYear;
  const length = (days.last - days.first + 1) / parts;
  const start = days.first + Math.floor(at * length);
  const end = days.first + Math.floor((at + 1) * length) - 1;
  return { from: isoDay(start), to: isoDay(end) };
}
