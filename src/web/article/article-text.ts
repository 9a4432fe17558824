import type { Article } from '../../domain/article.ts';

/** A stretch of the raw text with what is marked about it. Offsets are UTF-16 units, end exclusive. */
type Span = { readonly start: number; readonly end: number };

/** The places to mark in a body: all of them may overlap each other. */
export type TextMarks = {
  /** Matches of the reader's query, in order. */
  readonly hits: readonly Span[];
  /** Words that gave a country, and those that name who says a quote. */
  readonly places: readonly Span[];
  readonly names: readonly Span[];
  /** Other words that links lead to, without a mark of their own. */
  readonly evidence: readonly Span[];
  /** Quotes in the order of the text, with the number of the speaker's mark. */
  readonly quotes: readonly (Span & QuoteMark)[];
};

type QuoteMark = {
  readonly voice: Voice | undefined;
  /** `Reported, not word for word`; absent or empty where the words are the speaker's own. */
  readonly told?: string;
};

/** Who says a quote, as the text shows it. */
export type Voice = {
  /** 1 to 4: the line under the words; from the fifth speaker on all share the fourth. */
  readonly style: number;
  readonly initials: string;
  readonly name: string;
  readonly href: string;
};

/** A run of text that is marked alike throughout. */
export type TextRun = {
  readonly text: string;
  readonly isHit: boolean;
  readonly isPlace: boolean;
  readonly isName: boolean;
  /** Set on the first run of a hit or of evidence: what links jump to. */
  readonly anchors: readonly string[];
  /** Set on the first run of a hit: the ways to those before and after it. */
  readonly steps?: HitSteps;
};

/** Addresses within the page; absent at either end of the text. */
export type HitSteps = { readonly previous?: string; readonly next?: string };

/** Runs inside one quote, or between quotes. */
export type TextPiece =
  | { readonly kind: 'plain'; readonly runs: readonly TextRun[] }
  | {
      readonly kind: 'quote';
      readonly runs: readonly TextRun[];
      readonly voice: Voice | undefined;
      readonly told: string;
      /** The quote goes on in the next paragraph: its speaker is named there. */
      readonly isContinued: boolean;
    };

/** A line of the body that is shown, with its place in the raw text. */
export type Paragraph = {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly TextPiece[];
};

/**
 * The body in paragraphs, cut so that marks never overlap: quotes hold runs, runs are marked.
 * The title line of a plain-text article is left out; everything else is shown as it came in.
 */
export function presentText(article: Article, marks: TextMarks): Paragraph[] {
  const quotes = withoutOverlaps(marks.quotes);
  return paragraphSpans(article).map((paragraph) => ({
    ...paragraph,
    pieces: piecesOf(article.body, paragraph, { ...marks, quotes }),
  }));
}

// What stands right before and right after the words of a quote.
const OPENING_MARK = /[“"‘«„]$/;
const CLOSING_MARK = /^[,.!?…]?[”"’»“]/;

/** The stretch of a quote with its quotation marks, where it has both: readers see them as one. */
export function withQuotationMarks(body: string, start: number, end: number): Span {
  const opening = OPENING_MARK.exec(body.slice(Math.max(0, start - 1), start));
  const closing = CLOSING_MARK.exec(body.slice(end, end + 2));
  if (!opening || !closing) return { start, end };
  return { start: start - opening[0].length, end: end + closing[0].length };
}

/** Those of the spans that can be seen: not those in a title line that is left out. */
export function shownIn<T extends Span>(article: Article, spans: readonly T[]): T[] {
  const paragraphs = paragraphSpans(article);
  return spans.filter((span) => paragraphs.some((paragraph) => overlaps(span, paragraph)));
}

/** Name of the place in the page where the words at this offset stand. */
export function placeAnchor(start: number): string {
  return `w${start}`;
}

/** Name of the place of hit number `index`, counted from 1. */
export function hitAnchor(index: number): string {
  return `h${index}`;
}

function paragraphSpans({ body, title, titleInBody }: Article): Span[] {
  const spans = Array.from(body.matchAll(/[^\n\r]+/g), (match) =>
    trimmed(body, match.index, match.index + match[0].length),
  ).filter(({ start, end }) => end > start);
  const titleAt = titleInBody ? spans.findIndex((span) => textOf(body, span) === title.trim()) : -1;
  return spans.filter((_, index) => index !== titleAt);
}

function trimmed(body: string, from: number, to: number): Span {
  const text = body.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  return { start, end: Math.max(start, to - (text.length - text.trimEnd().length)) };
}

function textOf(body: string, { start, end }: Span): string {
  return body.slice(start, end);
}

function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  let end = 0;
  return spans
    .toSorted((a, b) => a.start - b.start)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

function piecesOf(body: string, paragraph: Span, marks: TextMarks): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = paragraph.start;
  const plain = (end: number) => {
    if (end > at) pieces.push({ kind: 'plain', runs: runsOf(body, { start: at, end }, marks) });
  };
  for (const quote of marks.quotes) {
    if (quote.end <= paragraph.start || quote.start >= paragraph.end) continue;
    const start = Math.max(quote.start, paragraph.start);
    const end = Math.min(quote.end, paragraph.end);
    plain(start);
    pieces.push({
      kind: 'quote',
      runs: runsOf(body, { start, end }, marks),
      voice: quote.voice,
      told: quote.told ?? '',
      isContinued: quote.end > paragraph.end,
    });
    at = end;
  }
  plain(paragraph.end);
  return pieces;
}

function runsOf(body: string, span: Span, marks: TextMarks): TextRun[] {
  const { hits, places, names, evidence } = marks;
  const words = [...places, ...evidence];
  const inside = [...hits, ...words, ...names].filter((mark) => overlaps(mark, span));
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const run = { start: sorted[index] ?? span.start, end };
    return {
      text: body.slice(run.start, run.end),
      isHit: hits.some((hit) => overlaps(hit, run)),
      isPlace: places.some((place) => overlaps(place, run)),
      isName: names.some((name) => overlaps(name, run)),
      anchors: anchorsAt(run.start, hits, words),
      ...hitSteps(run.start, hits),
    };
  });
}

function anchorsAt(start: number, hits: readonly Span[], words: readonly Span[]): string[] {
  const hit = hits.findIndex((each) => each.start === start);
  return [
    ...(hit < 0 ? [] : [hitAnchor(hit + 1)]),
    ...(words.some((each) => each.start === start) ? [placeAnchor(start)] : []),
  ];
}

function hitSteps(start: number, hits: readonly Span[]): { steps?: HitSteps } {
  const index = hits.findIndex((each) => each.start === start);
  if (index < 0 || hits.length < 2) return {};
  return {
    steps: {
      ...(index > 0 ? { previous: `#${hitAnchor(index)}` } : {}),
      ...(index < hits.length - 1 ? { next: `#${hitAnchor(index + 2)}` } : {}),
    },
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
