import type { GivenMetadata } from '../../domain/article.ts';
import { dayInterval, type PublicationDate } from '../../domain/publication-date.ts';
import { LANGUAGES, type Languages } from '../languages/languages.ts';
import type { Span, Zones } from '../zones.ts';
import { dateGrammar } from './date-grammar.ts';
import { type PrintedDate, printedDates } from './grammar.ts';

/** What a date can be read from. */
export type DateContext = {
  readonly body: string;
  readonly zones: Zones;
  readonly given: GivenMetadata;
  /** The file it came from; its name may hold a date. */
  readonly path?: string;
  readonly languages: Languages;
};

const LOOKED_BACK = 40;
const MONTH_DAY = /,\s*(?<monthDay>\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}\.?)\b/u;
const URL_DATE =
  /(?<!\d)(?<year>(?:19|20)\d{2})[/_-]?(?<month>0[1-9]|1[0-2])[/_-]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;

/** Every rule that gives a date; `-date` rules carry the words they were read from. */
export const DATE_RULES = {
  'header-date': {
    description: 'A date printed under the title; “Published” beats “Updated”.',
    example: 'Thursday, October 21, 2021 | 9:51 am.',
  },
  'dateline-date': {
    description: 'The day of a dateline, with its year from the address or the file name.',
    example: 'TASHKENT, Oct 21 (Meridian Wire) -',
  },
  'footer-date': {
    description: 'A date in the last lines of a page.',
    example: 'Published 21 October 2021',
  },
} as const;

/**
 * When an article was published: metadata, then what the page prints under its title, the dateline with
 * a year from elsewhere, the address, the file name, the last lines. Never today, never a date of the
 * story; `undefined` where none is printed.
 */
export function findDate(context: DateContext): PublicationDate | undefined {
  return (
    givenDate(context.given.date, context.languages) ??
    headerDate(context) ??
    datelineDate(context) ??
    addressDate(context.given.url, 'url') ??
    addressDate(context.path?.split(/[\\/]/).at(-1), 'filename') ??
    footerDate(context)
  );
}

/**
 * A date that came with the article: `2021`, `2021-10`, `2021-10-21`, `2021-10-21T09:51[zone]`, seconds and
 * offsets allowed, or a printed date. Local time is kept as given. `undefined` where it cannot be read.
 */
export function givenDate(
  given: string | undefined,
  languages: Languages = LANGUAGES,
): PublicationDate | undefined {
  const raw = given?.trim() ?? '';
  if (raw === '') return undefined;
  const iso =
    /^(?<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?<time>\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2}|[A-Z]{2,5})?(?:\[(?<name>[^\]]+)\])?)?$/.exec(
      raw,
    );
  if (!iso) return fromPrinted(raw, printedDates(raw, languages)[0], 'metadata', 0, false);
  const { day = '', time, zone, name } = iso.groups ?? {};
  const value = time && day.length === 10 ? `${day}T${time}` : day;
  if (!dayInterval(value)) return undefined;
  const shown = name ?? zone;
  return {
    value,
    precision: precisionOf(value),
    source: 'metadata',
    raw,
    ...(shown ? { zone: shown } : {}),
    evidence: [],
  };
}

function precisionOf(value: string): PublicationDate['precision'] {
  if (value.length > 10) return 'minute';
  if (value.length === 10) return 'day';
  return value.length === 7 ? 'month' : 'year';
}

function headerDate({ body, zones, languages }: DateContext): PublicationDate | undefined {
  const { stamp: pattern } = dateGrammar(languages);
  const stamp = zones.title && pattern.exec(body.slice(zones.title.start, zones.title.end));
  const stamped = stamp && printedDates(stamp[0], languages)[0];
  if (zones.title && stamped) {
    return fromPrinted(body, stamped, 'header', zones.title.start + stamp.index, true);
  }
  const date = bestIn(body, zones.header, languages);
  const decided = date?.ambiguous ? decidedByStory(date, { body, zones, languages }) : date;
  return fromPrinted(body, decided, 'header', zones.header.start, true);
}

/** "8/11/2021" above a story that speaks of "Aug. 11" is the eleventh of August. */
function decidedByStory(
  date: PrintedDate,
  { body, zones, languages }: Pick<DateContext, 'body' | 'zones' | 'languages'>,
): PrintedDate {
  const [year = '', month = '', day = ''] = date.value.slice(0, 10).split('-');
  // From the very top: a dateline may have been read as the title or the header.
  const story = body.slice(0, Math.min(zones.story.end, zones.story.start + 2000));
  const days = printedMonthDays(story, year, languages);
  const asPrinted = days.has(`${year}-${month}-${day}`);
  const swapped = days.has(`${year}-${day}-${month}`);
  if (asPrinted === swapped) return date;
  const { ambiguous: _, ...decided } = date;
  return asPrinted
    ? decided
    : { ...decided, value: `${year}-${day}-${month}${date.value.slice(10)}` };
}

function printedMonthDays(story: string, year: string, languages: Languages): ReadonlySet<string> {
  return new Set(
    Array.from(
      story.matchAll(dateGrammar(languages).storyMonthDay),
      ([found]) => printedDates(`${found.replace(/\.$/, '')} ${year}`, languages)[0]?.value ?? '',
    ),
  );
}

function footerDate({ body, zones, languages }: DateContext): PublicationDate | undefined {
  for (const line of zones.boilerplate.toReversed()) {
    const date = bestIn(body, line, languages);
    // A copyright line names a year or a range, never a day of publication.
    if (date && date.precision !== 'month') {
      const decided = date.ambiguous ? decidedByStory(date, { body, zones, languages }) : date;
      return fromPrinted(body, decided, 'footer', line.start, true);
    }
  }
  return undefined;
}

function bestIn(body: string, { start, end }: Span, languages: Languages): PrintedDate | undefined {
  const { published, updated } = dateGrammar(languages);
  const text = body.slice(start, end);
  const dates = printedDates(text, languages);
  const before = (date: PrintedDate) =>
    text
      .slice(Math.max(0, date.start - LOOKED_BACK), date.start)
      .split('\n')
      .at(-1) ?? '';
  return (
    dates.find((date) => published.test(before(date))) ??
    dates.find((date) => !updated.test(before(date))) ??
    dates[0]
  );
}

// "TASHKENT, Oct 21 (Agency) -": the year stands elsewhere, in the address, the file name or metadata.
function datelineDate({
  body,
  zones,
  given,
  path,
  languages,
}: DateContext): PublicationDate | undefined {
  if (!zones.dateline) return undefined;
  const { start, end } = zones.dateline;
  const line = body.slice(start, end);
  const whole = printedDates(line, languages)[0];
  if (whole) return fromPrinted(body, whole, 'dateline', start, true);
  const monthDay = MONTH_DAY.exec(line);
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(
    `${given.url ?? ''} ${path?.split(/[\\/]/).at(-1) ?? ''}`,
  )?.[0];
  if (!monthDay?.groups?.monthDay || !year) return undefined;
  const monthDayYear = `${monthDay.groups.monthDay.replace(/\.$/, '')} ${year}`;
  const date = printedDates(monthDayYear, languages)[0];
  const at = monthDay.index + monthDay[0].indexOf(monthDay.groups.monthDay);
  const placed = date && { ...date, start: at, end: at + monthDay.groups.monthDay.length };
  return fromPrinted(body, placed, 'dateline', start, true);
}

function addressDate(
  text: string | undefined,
  source: 'url' | 'filename',
): PublicationDate | undefined {
  const match = URL_DATE.exec(text ?? '');
  const { year, month, day } = match?.groups ?? {};
  const value = `${year}-${month}-${day}`;
  if (!match || !dayInterval(value)) return undefined;
  return { value, precision: 'day', source, raw: match[0], evidence: [] };
}

function fromPrinted(
  text: string,
  date: PrintedDate | undefined,
  source: PublicationDate['source'],
  offset: number,
  isInBody: boolean,
): PublicationDate | undefined {
  if (!date) return undefined;
  const start = offset + date.start;
  const end = offset + date.end;
  const raw = text.slice(start, end);
  return {
    value: date.value,
    precision: date.precision,
    source,
    raw,
    ...(date.zone ? { zone: date.zone } : {}),
    ...(date.ambiguous ? { ambiguous: true } : {}),
    evidence: isInBody ? [{ start, end, text: raw, rule: `${source}-date` }] : [],
  };
}
