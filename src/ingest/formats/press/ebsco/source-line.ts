import { printedDay } from '../press-dates.ts';

/** `New York Times. 1/12/2012, Vol. 161 Issue 55648, pA1-A4. 2p.`, in its parts. */
export type SourceLine = {
  readonly source: string;
  /** As printed, or in the contract's form where it is in numbers. */
  readonly date?: string | undefined;
  readonly page?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
};

/** Which number of a date comes first. */
export type DayOrder = 'month first' | 'day first';

const NUMBERS = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const WORDS =
  /\b(?:(\d{1,2})[- ]?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?[- /]?(?:(\d{1,2}),? )?((?:19|20)\d{2})\b/i;
const SEASON = /\b(?:spring|summer|fall|autumn|winter)\s?((?:19|20)\d{2})\b/i;
const ISO = /\b\d{4}-\d{2}-\d{2}\b/;

/**
 * The order of the numbers in the dates of an export: that of the United States, unless a date in it cannot be of that
 * order.
 */
export function dayOrderOf(sources: readonly string[]): DayOrder {
  const isDayFirst = sources.some((line) => Number(NUMBERS.exec(line)?.[1]) > 12);
  return isDayFirst ? 'day first' : 'month first';
}

/** Reads the line of the source of an article. */
export function sourceLine(line: string, order: DayOrder): SourceLine {
  const found = NUMBERS.exec(line) ?? ISO.exec(line) ?? WORDS.exec(line) ?? SEASON.exec(line);
  const start = found?.index ?? line.search(/[.,;]\s|$/);
  const behind = line.slice(start);
  return {
    source: line.slice(0, start).replace(/[\s.,;(]+$/, ''),
    date: found ? dateOf(found[0], order) : undefined,
    page: /(?:^|[\s,;])pp?\.? ?([\p{L}]{0,3}\d[\w-]*(?:, ?[\p{L}]{0,3}\d[\w-]*)*)(?=[.,;\s]|$)/u.exec(
      behind,
    )?.[1],
    volume: /\bvol\.? (\w+)/i.exec(behind)?.[1],
    issue: /\bissue (\w+)/i.exec(behind)?.[1],
  };
}

function dateOf(text: string, order: DayOrder): string | undefined {
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, first = '', second = '', year = ''] = numbers;
    const [month, day] = order === 'month first' ? [first, second] : [second, first];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const words = WORDS.exec(text);
  const season = SEASON.exec(text);
  if (!words) return season?.[1] ?? text;
  const [, before, month = '', after, year = ''] = words;
  const day = before ?? after;
  const spaced = day === undefined ? `${month} ${year}` : `${day} ${month} ${year}`;
  return printedDay(spaced) ?? year;
}
