import { oncePer } from '../domain/once-per.ts';
import { LANGUAGES, type Languages } from './languages/languages.ts';
import { anyOf } from './languages/word-list.ts';

/** A stretch of a text: UTF-16 units, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The parts of an article's `body`, as spans in it. `story` is what was written of the news;
 * nothing is taken from `boilerplate` (credits, teasers, "Leave a Comment").
 */
export type Zones = {
  /**
   * The title line of a plain-text article; absent where the title is a field of its own. Where it is a sentence and
   * nothing stands between it and the story, it is a part of `story` too.
   */
  readonly title?: Span;
  /** Lines between title and story: printed date, byline, section. */
  readonly header: Span;
  /** `By X`: an author, never a speaker. */
  readonly byline?: Span;
  /** `WASHINGTON, Oct 21 (Agency) -` at the head of the story; part of `story`. */
  readonly dateline?: Span;
  readonly story: Span;
  readonly boilerplate: readonly Span[];
};

// A line of the story is a sentence: long enough, or closed by a full stop. Header lines are neither.
const STORY_LINE_CHARS = 70;
const MOST_HEADER_LINES = 7;
const MOST_TITLE_CHARS = 300;
const SENTENCE_END = /[.!?…]["”’»)]*$/;
const DATE_WORDS = /\b\d{4}\b|\b\d{1,2}[:.]\d{2}\b/;
// TASHKENT, Oct 21 (Agency) -   |   LONDON (Agency) --   |   Paris, 3 March –
const DATELINE =
  /^\s*\p{Lu}[\p{L}.'’ ,/-]{2,60}?(?:,\s*[\p{L}.]{3,10}\.?\s+\d{1,2}|,\s*\d{1,2}\s+[\p{L}.]{3,10})?(?:,?\s+\d{4})?\s*(?:\([^)\n]{2,40}\)\s*)?[-–—]{1,2}\s/u;

const MOST_RECORD_LINES = 4;
// "21 October 2021", "2021-10-21", "٢١ مايو ٢٠٢١".
const DAY_AND_YEAR =
  /(?<!\p{N})(?:\p{N}{1,2}(?!\p{N}).{0,25}\p{N}{4}|\p{N}{4}\D{1,4}\p{N}{1,2})(?!\p{N})/u;
// "LIMA 2021-10-21" on a line of its own.
const PLACE_AND_DAY = /^(?:\p{L}+ \p{L}+ )?\p{Lu}[\p{L}.,'’ -]{2,40}[ ,]\s?\d{4}-\d{2}-\d{2}$/u;

type Line = Span & { readonly text: string };

// Of all languages at once: a page may speak another one than its story.
const pageLines = oncePer((languages: Languages) => {
  const pages = languages.flatMap(({ page }) => page ?? []);
  const byline = anyOf(pages.flatMap(({ bylines = [] }) => bylines));
  return {
    tailLines: pages.flatMap(({ tailLines = [] }) => tailLines.map(({ line }) => line)),
    relatedHeadings: pages.flatMap(({ relatedHeading }) => relatedHeading ?? []),
    headerLabels: pages.flatMap(({ headerLabel }) => headerLabel ?? []),
    byline: new RegExp(`^${byline}\\s+\\p{Lu}[^\\n]{1,80}$`, 'iu'),
  };
});
type PageLines = ReturnType<typeof pageLines>;

/**
 * Parts a raw text. `titleInBody` says that the title is a line of it (plain text); else `ownTitle` is the title
 * that came beside it, which may be printed at its head once more.
 */
export function findZones(
  body: string,
  titleInBody: boolean,
  languages: Languages = LANGUAGES,
  ownTitle?: string,
): Zones {
  const page = pageLines(languages);
  const head = firstLines(body, MOST_HEADER_LINES + 3);
  const title = titleInBody ? head[0] : undefined;
  const rest = title ? head.slice(1) : head;
  const count =
    title && title.text.length <= MOST_TITLE_CHARS
      ? countHeaderLines(rest, page)
      : countRecordLines(rest, page, titleInBody ? undefined : ownTitle);
  const below = rest[count]?.start ?? title?.end ?? 0;
  const start = title && count === 0 && isSentence(title) ? title.start : below;
  const { end, boilerplate } = storyEnd(body, start, page);
  const byline = rest.slice(0, count).find(({ text }) => page.byline.test(text));
  const dateline = DATELINE.exec(body.slice(start, Math.min(end, start + 120)));
  const placeAndDay = rest.slice(0, count).find(({ text }) => PLACE_AND_DAY.test(text));
  return {
    ...(title ? { title: spanOf(title) } : {}),
    header: { start: title?.end ?? 0, end: Math.max(title?.end ?? 0, below) },
    ...(byline ? { byline: spanOf(byline) } : {}),
    ...(dateline ? { dateline: { start, end: start + dateline[0].length } } : {}),
    ...(!dateline && placeAndDay ? { dateline: spanOf(placeAndDay) } : {}),
    story: { start, end },
    boilerplate,
  };
}

// A text without a title begins with its story: a line as long as a sentence, with a full stop or a quote.
const FEWEST_SENTENCE_CHARS = 50;

function isSentence({ text }: Line): boolean {
  return text.length >= FEWEST_SENTENCE_CHARS && /[.!?…]["”’»)]*$/.test(text);
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}

/** The line of `body` between two offsets, without white space at either end. */
function lineBetween(body: string, from: number, to: number): Line {
  const raw = body.slice(from, to);
  const text = raw.trim();
  const start = from + (text === '' ? 0 : raw.indexOf(text));
  return { start, end: start + text.length, text };
}

/** The first lines that hold something. */
function firstLines(body: string, most: number): Line[] {
  const lines: Line[] = [];
  // Blank lines are stepped over at once: a text may be millions of them.
  let at = body.search(/\S/);
  while (at >= 0 && at < body.length && lines.length < most) {
    const lineEnd = body.indexOf('\n', at);
    const end = lineEnd < 0 ? body.length : lineEnd;
    lines.push(lineBetween(body, at, end));
    const rest = /\S/g;
    rest.lastIndex = end;
    at = rest.exec(body)?.index ?? -1;
  }
  return lines;
}

function countHeaderLines(lines: readonly Line[], page: PageLines): number {
  let count = 0;
  while (
    count < Math.min(lines.length - 1, MOST_HEADER_LINES) &&
    isHeaderLine(lines[count], page)
  ) {
    count += 1;
  }
  return count;
}

/**
 * The lines at the head of a text with a title of its own: as far as one is of the page or prints a day, and all
 * before it are short. Where none is, the text begins with the story.
 */
function countRecordLines(lines: readonly Line[], page: PageLines, ownTitle?: string): number {
  const most = Math.min(lines.length - 1, MOST_RECORD_LINES);
  let count = 0;
  for (const [at, line] of lines.slice(0, most).entries()) {
    if (isPageLine(line.text, page) || isDayLine(line.text) || line.text === ownTitle?.trim()) {
      count = at + 1;
    } else if (line.text.length >= STORY_LINE_CHARS || SENTENCE_END.test(line.text)) break;
  }
  // Of a text that is nothing but such lines the first alone is its head.
  const [first = '', next = ''] = [lines[0]?.text, lines[count]?.text];
  const isAllHead = isPageLine(next, page) || isDayLine(next);
  return isAllHead ? Number(isPageLine(first, page)) : count;
}

/** A line that prints a day and little beside it. */
function isDayLine(text: string): boolean {
  if (text.length >= STORY_LINE_CHARS || !DAY_AND_YEAR.test(text)) return false;
  return !SENTENCE_END.test(text) || /^[^ ]+(?: [^ ]+){0,4}$/.test(text);
}

function isPageLine(text: string, { byline, headerLabels }: PageLines): boolean {
  return byline.test(text) || headerLabels.some((label) => label.test(text));
}

function isHeaderLine(line: Line | undefined, page: PageLines): boolean {
  if (!line) return false;
  const { text } = line;
  if (isPageLine(text, page)) return true;
  // “Omid Rahmatov wrote:” brings what is said below it.
  if (text.endsWith(':')) return false;
  if (text.length >= STORY_LINE_CHARS) return false;
  return DATE_WORDS.test(text) || !SENTENCE_END.test(text);
}

// A heading "Related" near the top is a menu of the page; in the lower part nothing of the story follows it.
const RELATED_FROM = 0.4;
// Boilerplate is looked for in the last lines alone; a list of teasers is rarely longer.
const MOST_TAIL_LINES = 400;
const MOST_TAIL_CHARS = 40_000;

/** Where the story that begins at `start` ends, and the boilerplate after it, line by line. */
function storyEnd(
  body: string,
  start: number,
  page: PageLines,
): { readonly end: number; readonly boilerplate: Span[] } {
  const lines = lastLines(body, start);
  const lowerPart = start + (body.length - start) * RELATED_FROM;
  const related = lines.findIndex(
    ({ text, start: at }) =>
      at > start && at >= lowerPart && page.relatedHeadings.some((heading) => heading.test(text)),
  );
  let tail = related < 0 ? lines.length : related;
  while (tail > 0 && isTailLine(lines[tail - 1], start, page)) tail -= 1;
  const end = lines[tail - 1]?.end ?? (tail === 0 ? lines[0]?.start : undefined) ?? start;
  return { end: Math.max(start, end), boilerplate: lines.slice(tail).map(spanOf) };
}

// The first line of a story is never boilerplate: something must be left to read.
function isTailLine(line: Line | undefined, start: number, page: PageLines): boolean {
  if (!line || line.start <= start) return false;
  return page.tailLines.some((pattern) => pattern.test(line.text));
}

/** The last lines that hold something, in order, none of them before `start`. */
function lastLines(body: string, start: number): Line[] {
  const from = Math.max(start, body.length - MOST_TAIL_CHARS);
  const lines: Line[] = [];
  let end = body.length;
  while (end > from && lines.length < MOST_TAIL_LINES) {
    const lineStart = Math.max(start, body.lastIndexOf('\n', end - 1) + 1);
    const line = lineBetween(body, lineStart, end);
    if (line.text !== '') lines.push(line);
    end = lineStart - 1;
  }
  return lines.reverse();
}
