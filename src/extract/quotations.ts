import type { Span } from './zones.ts';

/** A quotation as its marks show it. Spans leave the marks out; UTF-16 units of the raw text. */
export type Quotation = Span & {
  /** With its marks. */
  readonly outer: Span;
  /** No closing mark: it ends with its paragraph. */
  readonly open: boolean;
  /** Goes on from an open quotation of the paragraph before. */
  readonly continues: boolean;
};

type Mark = {
  readonly at: number;
  readonly length: number;
  readonly kind: 'open' | 'close' | 'either';
};

// '' and `` are how some wires write a double mark; so are two curly ones.
const MARKS = /[“”„«»"＂]|``|''|‘‘|’’/g;
const SINGLE_MARKS = /[‘’]/g;
const BEFORE_OPEN = /[\s([{—–\-/>:]/;
const LONGEST_QUOTATION = 6000;
// As many as sentences are read at most (sentence-tokens.ts).
const MOST_PARAGRAPHS = 40_000;

/** The quotations of a stretch of text, paragraph by paragraph; misplaced marks are read as meant. */
export function findQuotations(body: string, within: Span): Quotation[] {
  const found: Quotation[] = [];
  let start = within.start;
  let wasOpen = false;
  const useSingle = !/[“”"«]|''|``/.test(body.slice(within.start, within.end));
  for (let paragraph = 0; start < within.end && paragraph < MOST_PARAGRAPHS; paragraph += 1) {
    const lineEnd = body.indexOf('\n', start);
    const end = lineEnd < 0 || lineEnd > within.end ? within.end : lineEnd;
    const isBlank = body.slice(start, end).trim() === '';
    if (!isBlank) {
      const inLine = quotationsOfParagraph(body, { start, end }, useSingle, wasOpen);
      for (const quotation of inLine) found.push(quotation);
      wasOpen = inLine.at(-1)?.open ?? false;
    }
    start = end + 1;
  }
  return found;
}

function quotationsOfParagraph(
  body: string,
  line: Span,
  useSingle: boolean,
  wasOpen: boolean,
): Quotation[] {
  const found: Quotation[] = [];
  let opened: Mark | undefined;
  for (const read of marksOf(body, line, useSingle)) {
    const mark = settled(read, opened !== undefined);
    const tooLong = opened !== undefined && mark.at - opened.at > LONGEST_QUOTATION;
    // A quotation that went over a break of lines ends where the next closing mark is.
    if (!opened && mark.kind === 'close' && wasOpen && found.length === 0) {
      opened = { at: line.start, length: 0, kind: 'open' };
    }
    if (opened && !tooLong && (mark.kind === 'close' || isMisplacedClose(body, mark))) {
      found.push(quotation(body, opened, mark, line, wasOpen && found.length === 0));
      opened = undefined;
    } else if (mark.kind === 'open') {
      opened = mark;
    }
  }
  if (opened) {
    found.push(quotation(body, opened, undefined, line, wasOpen && found.length === 0));
  }
  return found.filter(({ start, end }) => end > start);
}

function quotation(
  body: string,
  opened: Mark,
  closed: Mark | undefined,
  line: Span,
  mayContinue: boolean,
): Quotation {
  const start = opened.at + opened.length;
  let end = closed?.at ?? line.end;
  while (end > start && /\s/.test(body.charAt(end - 1))) end -= 1;
  const isFirst = body.slice(line.start, opened.at).trim() === '';
  return {
    start,
    end,
    outer: { start: opened.at, end: closed ? closed.at + closed.length : end },
    open: closed === undefined,
    continues: mayContinue && isFirst,
  };
}

// With a space on both sides a straight mark is what is missing.
function settled(mark: Mark, isOpen: boolean): Mark {
  return mark.kind === 'either' ? { ...mark, kind: isOpen ? 'close' : 'open' } : mark;
}

function marksOf(body: string, line: Span, useSingle: boolean): Mark[] {
  const text = body.slice(line.start, line.end);
  const marks: Mark[] = [];
  for (const match of text.matchAll(useSingle ? SINGLE_MARKS : MARKS)) {
    const kind = useSingle
      ? singleKind(text, match.index, match[0])
      : kindOf(text, match.index, match[0]);
    if (kind) marks.push({ at: line.start + match.index, length: match[0].length, kind });
  }
  return marks;
}

function kindOf(text: string, at: number, mark: string): Mark['kind'] | undefined {
  if (mark === '”' || mark === '»' || mark === '’’') {
    return isTurnedOpen(text, at, mark) ? 'open' : 'close';
  }
  if (mark === '“' || mark === '«' || mark === '„' || mark === '``' || mark === '‘‘') return 'open';
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  // Inches and seconds are no quotation marks: 6'2", 12".
  if (mark === '"' && /\d/.test(before) && !/\s|$/.test(after)) return undefined;
  const opens = before === '' || BEFORE_OPEN.test(before);
  const closes = after === '' || /[\s.,;:!?)\]}—–-]/.test(after);
  if (opens && !closes) return 'open';
  if (opens && closes) return 'either';
  return opens ? 'open' : 'close';
}

// `(”The pump”)`: a closing mark where only an opening one can stand.
function isTurnedOpen(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  return (
    (before === '' || /[([]/.test(before)) && /[\p{L}\p{N}]/u.test(text.charAt(at + mark.length))
  );
}

function singleKind(text: string, at: number, mark: string): Mark['kind'] | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === '‘') return before === '' || BEFORE_OPEN.test(before) ? 'open' : undefined;
  return /[.,!?]/.test(before) && (after === '' || /\s/.test(after)) ? 'close' : undefined;
}

// `, long-term, “the agency reported`: an opening mark where a closing one is meant.
function isMisplacedClose(body: string, { at }: Mark): boolean {
  return /[.,!?…]\s?$|[\p{L}\p{N}]$/u.test(body.slice(Math.max(0, at - 2), at));
}
