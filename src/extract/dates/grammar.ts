import { dayInterval, epochDay } from '../../domain/publication-date.ts';
import { fold } from '../../text/fold.ts';
import { LANGUAGES, type Languages } from '../languages/languages.ts';
import { type DateGrammar, dateGrammar } from './date-grammar.ts';

/** A date as printed somewhere in a text: UTF-16 units in that text. */
export type PrintedDate = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly precision: 'minute' | 'day' | 'month' | 'year';
  readonly zone?: string;
  readonly ambiguous?: true;
};

// The digits of Arabic and of Persian and Urdu.
const ARABIC_ZEROS = ['٠', '۰'];
const EARLIEST_YEAR = 1600;
const LATEST_YEAR = 2100;

/**
 * Every full date or month printed in a text, in order. A weekday that contradicts the date takes the
 * date away. Day and month that could be either are read day first and marked, unless the weekday decides.
 */
export function printedDates(text: string, languages: Languages = LANGUAGES): PrintedDate[] {
  const grammar = dateGrammar(languages);
  const folded = foldKeepingLength(text);
  const found: PrintedDate[] = [];
  for (const { shape, order } of grammar.shapes) {
    for (const match of folded.matchAll(shape)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const date =
        order === 'numeric' ? numericDate(match.groups, grammar) : namedDate(match.groups, grammar);
      if (date) found.push(withTime(text, folded, { start, end, ...date }, grammar));
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

type Groups = Record<string, string | undefined> | undefined;
type DatePart = Pick<PrintedDate, 'value' | 'precision' | 'ambiguous'>;

function namedDate(groups: Groups, grammar: DateGrammar): DatePart | undefined {
  const month = groups?.monthNumber
    ? Number(groups.monthNumber)
    : grammar.months.get(groups?.month?.replace(/\s+/g, '_') ?? '');
  const year = fullYear(groups?.year);
  if (month === undefined || year === undefined) return undefined;
  if (groups?.day === undefined) return checked(`${year}-${pad(month)}`, 'month');
  return dayOf(year, month, Number(groups.day), weekdayOf(groups, grammar));
}

function numericDate(groups: Groups, grammar: DateGrammar): DatePart | undefined {
  const year = fullYear(groups?.year);
  if (year === undefined) return undefined;
  const [first, second] = [Number(groups?.first), Number(groups?.second)];
  const weekday = weekdayOf(groups, grammar);
  const readings = [
    dayOf(year, second, first, weekday),
    dayOf(year, first, second, weekday),
  ].filter((date) => date !== undefined);
  const [reading, other] = readings;
  if (!reading) return undefined;
  return other && other.value !== reading.value ? { ...reading, ambiguous: true } : reading;
}

function weekdayOf(groups: Groups, { weekdays }: DateGrammar): number | undefined {
  return groups?.weekday === undefined ? undefined : weekdays.get(groups.weekday);
}

function dayOf(
  year: number,
  month: number,
  day: number,
  weekday: number | undefined,
): DatePart | undefined {
  const date = checked(`${year}-${pad(month)}-${pad(day)}`, 'day');
  if (!date || weekday === undefined) return date;
  // 1970-01-01 was a Thursday, the fourth day after Sunday.
  const computed = (((epochDay(year, month, day) + 4) % 7) + 7) % 7;
  return weekday === computed ? date : undefined;
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

function withTime(
  text: string,
  folded: string,
  date: PrintedDate,
  { time: timeAfter, timeBefore }: DateGrammar,
): PrintedDate {
  if (date.precision !== 'day') return date;
  const after = timeAfter.exec(folded.slice(date.end, date.end + 60));
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
  const lead = timeBefore.exec(folded.slice(Math.max(0, date.start - 40), date.start));
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
    const folded = asciiDigit(char) ?? fold(char.toLowerCase());
    return folded.length === char.length ? folded : char;
  });
}

/** `٢` and `۲` as `2`. */
function asciiDigit(char: string): string | undefined {
  const zero = ARABIC_ZEROS.find(
    (first) => char >= first && char.charCodeAt(0) < first.charCodeAt(0) + 10,
  );
  return zero === undefined ? undefined : String(char.charCodeAt(0) - zero.charCodeAt(0));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
