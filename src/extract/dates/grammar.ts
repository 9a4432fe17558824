import { dayInterval, epochDay } from '../../domain/publication-date.ts';
import { fold } from '../../text/fold.ts';
import { MONTHS, WEEKDAYS } from '../data/calendar.ts';

/** A date as printed somewhere in a text: UTF-16 units in that text. */
export type PrintedDate = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly precision: 'minute' | 'day' | 'month' | 'year';
  readonly zone?: string;
  readonly ambiguous?: true;
};

const MONTH = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const WEEKDAY = `(?:(?<weekday>${[...WEEKDAYS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?,?\\s+)?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
const YEAR = '(?<year>\\d{4})';
const BEFORE = '(?<![\\p{L}\\p{N}./-])';
const AFTER = '(?![\\p{L}\\p{N}])';

// In order: of two shapes at one place the first wins. Texts are folded first, offsets kept.
const SHAPES: readonly { readonly shape: RegExp; readonly order?: 'numeric' }[] = [
  {
    shape: pattern(
      '(?<year>\\d{4})-(?<monthNumber>\\d{2})-(?<day>\\d{2})',
      '(?=t\\d|[^\\p{L}\\p{N}]|$)',
    ),
  },
  { shape: pattern(`${WEEKDAY}${MONTH}\\.?\\s+${DAY},?\\s+${YEAR}`) },
  {
    shape: pattern(
      `${WEEKDAY}(?:le |el |den |am |il )?${DAY}[\\s-]+(?:of |de |del )?${MONTH}\\.?,?[\\s-]+(?:de |del )?(?<year>\\d{4}|\\d{2}(?![\\d:]|[./-]\\d))`,
    ),
  },
  { shape: pattern(`(?<year>\\d{4})[./]\\s?(?<monthNumber>\\d{1,2})[./]\\s?(?<day>\\d{1,2})\\.?`) },
  {
    shape: pattern(`${WEEKDAY}(?<first>\\d{1,2})[./-](?<second>\\d{1,2})[./-]${YEAR}`),
    order: 'numeric',
  },
  { shape: pattern(`(?<!\\d(?:st|nd|rd|th)?[\\s-])${MONTH}\\.?,?\\s+(?:de |of )?${YEAR}`) },
];
const TIME =
  /^(?:t|[\s,|·•/–—-]*(?:at|a las|à|um)?\s*)(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?<half>a\.?m\.?|p\.?m\.?)?(?![\p{L}\p{N}])\s*(?<zone>\(?(?:gmt|utc|z|[a-z]{1,3}[sd]t|[ce]est|cet|msk|wib)?(?:[+-]\d{1,2}:?\d{0,2})?\)?(?![\p{L}\p{N}]))?/u;
const TIME_BEFORE =
  /(?<hour>\d{1,2})[:.h](?<minute>\d{2})\s*(?<half>a\.?m\.?|p\.?m\.?)?\s*(?<zone>gmt|utc|[a-z]{2,4}t)?[\s,|·–—-]*(?:on\s+)?$/;
const EARLIEST_YEAR = 1600;
const LATEST_YEAR = 2100;

function pattern(source: string, after = AFTER): RegExp {
  return new RegExp(`${BEFORE}${source}${after}`, 'gu');
}

/**
 * Every full date or month printed in a text, in order. A weekday that contradicts the date takes the
 * date away. Day and month that could be either are read day first and marked, unless the weekday decides.
 */
export function printedDates(text: string): PrintedDate[] {
  const folded = foldKeepingLength(text);
  const found: PrintedDate[] = [];
  for (const { shape, order } of SHAPES) {
    for (const match of folded.matchAll(shape)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const date = order === 'numeric' ? numericDate(match.groups) : namedDate(match.groups);
      if (date) found.push(withTime(text, folded, { start, end, ...date }));
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

type Groups = Record<string, string | undefined> | undefined;
type DatePart = Pick<PrintedDate, 'value' | 'precision' | 'ambiguous'>;

function namedDate(groups: Groups): DatePart | undefined {
  const month = groups?.monthNumber ? Number(groups.monthNumber) : MONTHS.get(groups?.month ?? '');
  const year = fullYear(groups?.year);
  if (month === undefined || year === undefined) return undefined;
  if (groups?.day === undefined) return checked(`${year}-${pad(month)}`, 'month');
  return dayOf(year, month, Number(groups.day), groups.weekday);
}

function numericDate(groups: Groups): DatePart | undefined {
  const year = fullYear(groups?.year);
  if (year === undefined) return undefined;
  const [first, second] = [Number(groups?.first), Number(groups?.second)];
  const readings = [
    dayOf(year, second, first, groups?.weekday),
    dayOf(year, first, second, groups?.weekday),
  ].filter((date) => date !== undefined);
  const [reading, other] = readings;
  if (!reading) return undefined;
  return other && other.value !== reading.value ? { ...reading, ambiguous: true } : reading;
}

function dayOf(
  year: number,
  month: number,
  day: number,
  weekday: string | undefined,
): DatePart | undefined {
  const date = checked(`${year}-${pad(month)}-${pad(day)}`, 'day');
  if (!date || weekday === undefined) return date;
  // 1970-01-01 was a Thursday, the fourth day after Sunday.
  const computed = (((epochDay(year, month, day) + 4) % 7) + 7) % 7;
  return WEEKDAYS.get(weekday) === computed ? date : undefined;
}

function checked(value: string, precision: 'day' | 'month'): DatePart | undefined {
  return dayInterval(value) ? { value, precision } : undefined;
}

function fullYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const short = Number(text);
  // Two digits: 70 to 99 are of the last century, as in the wires of its end.
  const year = text.length === 2 ? short + (short >= 70 ? 1900 : 2000) : short;
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : undefined;
}

function withTime(text: string, folded: string, date: PrintedDate): PrintedDate {
  if (date.precision !== 'day') return date;
  const after = TIME.exec(folded.slice(date.end, date.end + 60));
  const time = clock(after?.groups);
  if (after && time) {
    const raw = after[0].trimEnd();
    const zone = zoneOf(text.slice(date.end, date.end + raw.length), after.groups?.zone);
    return {
      ...date,
      end: date.end + raw.length,
      value: `${date.value}T${time}`,
      precision: 'minute',
      ...zone,
    };
  }
  const lead = TIME_BEFORE.exec(folded.slice(Math.max(0, date.start - 40), date.start));
  const earlier = clock(lead?.groups);
  if (!lead || !earlier) return date;
  const start = date.start - lead[0].length;
  const zone = zoneOf(text.slice(start, date.start), lead.groups?.zone);
  return { ...date, start, value: `${date.value}T${earlier}`, precision: 'minute', ...zone };
}

function clock(groups: Groups): string | undefined {
  if (!groups || (groups.minute === undefined && groups.half === undefined)) return undefined;
  let hour = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  if (groups.half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (groups.half.startsWith('p') ? 12 : 0);
  }
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : undefined;
}

function zoneOf(raw: string, folded: string | undefined): { zone?: string } {
  if (!folded) return {};
  const at = raw.toLowerCase().lastIndexOf(folded);
  const zone = (at < 0 ? folded : raw.slice(at, at + folded.length)).replace(/[()]/g, '').trim();
  return zone === '' ? {} : { zone };
}

// Folding must not move offsets: a character whose folded form has another length stays as it is.
function foldKeepingLength(text: string): string {
  return text.replace(/[A-Z]|[^\x00-\x7f]/gu, (char) => {
    const folded = fold(char.toLowerCase());
    return folded.length === char.length ? folded : char;
  });
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
