import { HEADER_LABEL, RELATED_HEADING, TAIL_LINES } from './data/furniture.ts';

/** A stretch of a text: UTF-16 units, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The parts of an article's `body`, as spans in it. `story` is what was written of the news;
 * nothing is taken from `furniture` (credits, teasers, "Leave a Comment").
 */
export type Zones = {
  /** The title line of a plain-text article; absent where the title is a field of its own. */
  readonly title?: Span;
  /** Lines between title and story: printed date, byline, section. */
  readonly header: Span;
  /** `By X`: an author, never a speaker. */
  readonly byline?: Span;
  /** `WASHINGTON, Oct 21 (Agency) -` at the head of the story; part of `story`. */
  readonly dateline?: Span;
  readonly story: Span;
  readonly furniture: readonly Span[];
};

// A line of the story is a sentence: long enough, or closed by a full stop. Header lines are neither.
const STORY_LINE_CHARS = 70;
const MOST_HEADER_LINES = 7;
const MOST_TITLE_CHARS = 300;
const BYLINE = /^(?:by|par|por|von)\s+\p{Lu}[^\n]{1,80}$/iu;
const SENTENCE_END = /[.!?…]["”’»)]*$/;
const DATE_WORDS = /\b\d{4}\b|\b\d{1,2}[:.]\d{2}\b/;
// TASHKENT, Oct 21 (Agency) -   |   LONDON (Agency) --   |   Paris, 3 March –
const DATELINE =
  /^\s*\p{Lu}[\p{L}.'’ ,/-]{2,60}?(?:,\s*[\p{L}.]{3,10}\.?\s+\d{1,2}|,\s*\d{1,2}\s+[\p{L}.]{3,10})?(?:,?\s+\d{4})?\s*(?:\([^)\n]{2,40}\)\s*)?[-–—]{1,2}\s/u;

type Line = Span & { readonly text: string };

/** Parts a raw text. `titleInBody` says that the title is a line of it (plain text). */
export function findZones(body: string, titleInBody: boolean): Zones {
  const lines = linesOf(body).filter(({ text }) => text !== '');
  const title = titleInBody ? lines[0] : undefined;
  const rest = title ? lines.slice(1) : lines;
  const headerLines =
    title && title.text.length <= MOST_TITLE_CHARS ? countHeaderLines(rest) : countBylines(rest);
  const storyLines = rest.slice(headerLines);
  const tail = firstTailLine(storyLines);
  const story = {
    start: storyLines[0]?.start ?? title?.end ?? 0,
    end: storyLines[tail - 1]?.end ?? storyLines[0]?.start ?? body.length,
  };
  const byline = rest.slice(0, headerLines).find(({ text }) => BYLINE.test(text));
  const dateline = DATELINE.exec(body.slice(story.start, Math.min(story.end, story.start + 120)));
  return {
    ...(title ? { title: spanOf(title) } : {}),
    header: { start: title?.end ?? 0, end: Math.max(title?.end ?? 0, story.start) },
    ...(byline ? { byline: spanOf(byline) } : {}),
    ...(dateline
      ? { dateline: { start: story.start, end: story.start + dateline[0].length } }
      : {}),
    story,
    furniture: storyLines.slice(tail).map(spanOf),
  };
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}

/** Lines of a text without white space at either end; empty ones too. */
export function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of body.split('\n')) {
    const text = raw.trim();
    const start = at + (text === '' ? 0 : raw.indexOf(text));
    lines.push({ start, end: start + text.length, text });
    at += raw.length + 1;
  }
  return lines;
}

function countHeaderLines(lines: readonly Line[]): number {
  let count = 0;
  while (count < Math.min(lines.length - 1, MOST_HEADER_LINES) && isHeaderLine(lines[count]))
    count += 1;
  return count;
}

function countBylines(lines: readonly Line[]): number {
  const first = lines[0]?.text ?? '';
  return lines.length > 1 && (BYLINE.test(first) || HEADER_LABEL.test(first)) ? 1 : 0;
}

function isHeaderLine(line: Line | undefined): boolean {
  if (!line) return false;
  const { text } = line;
  if (BYLINE.test(text) || HEADER_LABEL.test(text)) return true;
  if (text.length >= STORY_LINE_CHARS) return false;
  return DATE_WORDS.test(text) || !SENTENCE_END.test(text);
}

// A heading "Related" near the top is a menu of the page; in the lower part nothing of the story follows it.
const RELATED_FROM = 0.4;

/** Where the furniture at the end begins: an index into `lines`, their number where there is none. */
function firstTailLine(lines: readonly Line[]): number {
  const [first, last] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
  const lowerPart = first + (last - first) * RELATED_FROM;
  const related = lines.findIndex(
    ({ text, start }, at) => at > 0 && start >= lowerPart && RELATED_HEADING.test(text),
  );
  let end = related > 0 ? related : lines.length;
  while (end > 1 && TAIL_LINES.some(({ line }) => line.test(lines[end - 1]?.text ?? ''))) end -= 1;
  return end;
}
