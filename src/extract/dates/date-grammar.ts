import { oncePer } from '../../domain/once-per.ts';
import { fold } from '../../text/fold.ts';
import { TIME_ZONES } from '../data/time-zones.ts';
import type { DateWords } from '../languages/date-words.ts';
import type { Languages } from '../languages/languages.ts';
import { anyOf } from '../languages/word-list.ts';

/** A shape that printed dates have, with groups for its parts. */
export type DateShape = { readonly shape: RegExp; readonly order?: 'numeric' };

/** The dates of several languages, read as one: which one an article is in shows later. */
export type DateGrammar = {
  /** Month number, 1 to 12, by folded name, `_` for a space in it. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekday number, Sunday 0, by folded name. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** In order: of two shapes at one place the first wins. */
  readonly shapes: readonly DateShape[];
  /** A time right after a date. */
  readonly time: RegExp;
  /** A time right before a date. */
  readonly timeBefore: RegExp;
  /** The words right before a date that is the first of an article. */
  readonly published: RegExp;
  /** The words right before the date of a later change. */
  readonly updated: RegExp;
  /** "date 2021-09-24 …": what some page savers put before the title. */
  readonly stamp: RegExp;
  /** A day of a month in a story, without a year. */
  readonly storyMonthDay: RegExp;
};

/** Compiled once for each set of languages. */
export const dateGrammar: (languages: Languages) => DateGrammar = oncePer((languages) => {
  const dates = languages.flatMap((pack) => pack.dates ?? []);
  const months = numbered(dates, 'months', 1);
  const longMonths = numbered(dates, 'months', 1, true);
  const weekdays = numbered(dates, 'weekdays', 0);
  const labels = anyOf(listed(dates, 'dateLabels'));
  return {
    months,
    weekdays,
    shapes: shapesOf(piecesOf(dates, months, longMonths, weekdays)),
    ...timesOf(dates),
    published: new RegExp(`${anyOf(listed(dates, 'published'))}[^\\n]{0,20}$`, 'i'),
    updated: new RegExp(`${anyOf(listed(dates, 'updated'))}[^\\n]{0,20}$`, 'i'),
    stamp: new RegExp(`\\b${labels}:?\\s+\\d{4}-\\d{2}-\\d{2}(?!\\d)`, 'i'),
    storyMonthDay: storyMonthDayOf(dates),
  };
});

type Lists = Exclude<keyof DateWords, 'months' | 'weekdays'>;

function listed(dates: readonly DateWords[], of: Lists): readonly string[] {
  return [...new Set(dates.flatMap((words) => words[of] ?? []))];
}

function numbered(
  dates: readonly DateWords[],
  of: 'months' | 'weekdays',
  first: number,
  onlyLong = false,
): ReadonlyMap<string, number> {
  return new Map(
    dates.flatMap((words) =>
      words[of].flatMap((row, index) => {
        const names = onlyLong ? row.replace(/\|.*$/, '') : row.replace('|', ' ');
        return names.split(' ').map((name) => [fold(name), index + first] as const);
      }),
    ),
  );
}

/** Reads any of these names; `_` in one is white space. */
function namesIn(named: ReadonlyMap<string, number>): string {
  return anyOf(named.keys().map((name) => name.replaceAll('_', '\\s+')));
}

/** The pieces of printed dates as sources of expressions, each with the groups that it fills. */
function piecesOf(
  dates: readonly DateWords[],
  months: ReadonlyMap<string, number>,
  longMonths: ReadonlyMap<string, number>,
  weekdays: ReadonlyMap<string, number>,
) {
  const ordinals = anyOf(listed(dates, 'afterDay'));
  const before = (of: 'beforeDay' | 'beforeMonth' | 'beforeYear') =>
    `(?:${anyOf(listed(dates, of))} )?`;
  return {
    ordinals,
    // "أيار/مايو": Arabic papers print both names of a month.
    month: `(?<month>${namesIn(months)})(?:\\s?/\\s?${namesIn(longMonths)})?`,
    longMonth: `(?<month>${namesIn(longMonths)})(?:\\s?/\\s?${namesIn(longMonths)})?`,
    weekday: `(?:(?<weekday>${namesIn(weekdays)})\\.?[,،]?\\s+)?`,
    day: `(?<day>\\d{1,2})(?:\\.?${ordinals}|\\.)?`,
    year: '(?<year>\\d{4})',
    shortYear: '(?<year>\\d{4}|\\d{2}(?![\\d:]|[./-]\\d))',
    beforeDay: before('beforeDay'),
    beforeMonth: before('beforeMonth'),
    beforeYear: before('beforeYear'),
  };
}

function shapesOf(pieces: ReturnType<typeof piecesOf>): DateShape[] {
  const { ordinals, month, longMonth, weekday, day, year, shortYear } = pieces;
  const { beforeDay, beforeMonth, beforeYear } = pieces;
  return [
    {
      shape: pattern(
        '(?<year>\\d{4})-(?<monthNumber>\\d{2})-(?<day>\\d{2})',
        '(?=t\\d|[^\\p{L}\\p{N}]|$)',
      ),
    },
    { shape: pattern(`${weekday}${month}\\.?\\s+${day},?\\s+${year}`) },
    {
      shape: pattern(
        `${weekday}${beforeDay}${day}(?:[\\s-]+|(?<=\\.))${beforeMonth}${month}(?:\\.?[,،]?[\\s-]+|\\.)${beforeYear}${shortYear}`,
      ),
    },
    { shape: pattern(`${year}[./]\\s?(?<monthNumber>\\d{1,2})[./]\\s?(?<day>\\d{1,2})\\.?`) },
    {
      shape: pattern(
        `${weekday}(?<first>\\d{1,2})(?:[/-]|\\.\\s?)(?<second>\\d{1,2})(?:[/-]|\\.\\s?)${year}`,
      ),
      order: 'numeric',
    },
    {
      shape: pattern(`(?<!\\d${ordinals}?[\\s-])${longMonth}\\.?,?\\s+${beforeYear}${year}`),
    },
  ];
}

const BEFORE = '(?<![\\p{L}\\p{N}./-])';
const AFTER = '(?![\\p{L}\\p{N}])';

function pattern(source: string, after = AFTER): RegExp {
  return new RegExp(`${BEFORE}${source}${after}`, 'gu');
}

const HALF = '(?<half>a\\.?m\\.?|p\\.?m\\.?)?';

function timesOf(dates: readonly DateWords[]): Pick<DateGrammar, 'time' | 'timeBefore'> {
  const beforeTime = anyOf(listed(dates, 'beforeTime'));
  const afterTime = anyOf(listed(dates, 'afterTime'));
  const clock = '(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))?(?::\\d{2}(?:\\.\\d+)?)?';
  const zone = `(?<zone>\\(?(?:${TIME_ZONES})?(?:[+-]\\d{1,2}:?\\d{0,2})?\\)?${AFTER})?`;
  return {
    time: new RegExp(
      `^(?:t|[\\s,|·•/–—-]*${beforeTime}?\\s*)${clock}\\s*${HALF}${AFTER}\\s*${zone}`,
      'u',
    ),
    timeBefore: new RegExp(
      `(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})\\s*${HALF}\\s*(?<zone>gmt|utc|[a-z]{2,4}t)?[\\s,|·–—-]*(?:${afterTime}\\s+)?$`,
    ),
  };
}

function storyMonthDayOf(dates: readonly DateWords[]): RegExp {
  const month = `${anyOf(listed(dates, 'monthHeads'))}[a-z]*`;
  return new RegExp(`\\b(?:${month}\\.?\\s+\\d{1,2}|\\d{1,2}\\s+${month})\\b`, 'g');
}
