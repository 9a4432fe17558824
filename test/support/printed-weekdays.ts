/** A weekday printed beside a full date, and the weekdays that the date can have. */
export type PrintedWeekday = {
  readonly line: string;
  /** 0 is Sunday. */
  readonly printed: number;
  /** Two where day and month can change places, else one. */
  readonly possible: readonly number[];
};

const LANGUAGES = ['en', 'fr', 'es', 'ar'];
const WEEKDAYS = namesOf('weekday', 7, (at) => Date.UTC(2023, 0, 1 + at)); // 1 January 2023: a Sunday
const MONTHS = namesOf('month', 12, (at) => Date.UTC(2023, at, 15)).set('sept', 8);
const WORD = /\p{L}+/gu;
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

/** Every short line of a text in which a weekday stands with a day, a month and a year. */
export function printedWeekdays(text: string): readonly PrintedWeekday[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const words = (line.match(WORD) ?? []).map((word) => word.toLowerCase());
    const printed = firstKnown(words, WEEKDAYS);
    if (printed === undefined || line.length > 80) return [];
    const possible = possibleWeekdays(line, firstKnown(words, MONTHS));
    return possible.length > 0 ? [{ line, printed, possible }] : [];
  });
}

function possibleWeekdays(line: string, month: number | undefined): readonly number[] {
  const numeric = NUMERIC.exec(line);
  if (numeric) {
    const [first, second, year] = numeric.slice(1).map(Number);
    return [weekdayOf(year, second, first), weekdayOf(year, first, second)].filter(isKnown);
  }
  const year = /\b\d{4}\b/.exec(line)?.[0];
  const day = /\b\d{1,2}(?=\D|$)/.exec(line)?.[0];
  if (month === undefined || !year || !day) return [];
  return [weekdayOf(Number(year), month + 1, Number(day))].filter(isKnown);
}

/** `undefined` where there is no such day. */
function weekdayOf(year = 0, month = 0, day = 0): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getUTCDay() : undefined;
}

function isKnown(weekday: number | undefined): weekday is number {
  return weekday !== undefined;
}

function firstKnown(words: readonly string[], known: ReadonlyMap<string, number>) {
  const word = words.find((candidate) => known.has(candidate));
  return word === undefined ? undefined : known.get(word);
}

/** Long and short names in all languages, with their numbers. */
function namesOf(field: 'weekday' | 'month', count: number, instant: (at: number) => number) {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { [field]: style, timeZone: 'UTC' });
      for (let at = 0; at < count; at += 1) {
        names.set(format.format(instant(at)).toLowerCase().replace('.', ''), at);
      }
    }
  }
  return names;
}
