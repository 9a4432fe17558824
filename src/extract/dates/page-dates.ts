import type { PublicationDate } from '../../domain/publication-date.ts';
import type { Languages } from '../languages/languages.ts';
import type { Span } from '../zones.ts';
import { dateGrammar } from './date-grammar.ts';
import { type DateContext, fromPrinted } from './found-date.ts';
import { type PrintedDate, printedDates } from './grammar.ts';

const LOOKED_BACK = 40;

/** The date printed under the title. */
export function headerDate({ body, zones, languages }: DateContext): PublicationDate | undefined {
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

/** A date in the last lines of a page, from the last up. */
export function footerDate({ body, zones, languages }: DateContext): PublicationDate | undefined {
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
