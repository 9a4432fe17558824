import type { QueryNode } from '../domain/query.ts';
import type { SnippetPart } from '../domain/snippet.ts';
import { matchLength } from './patterns.ts';
import { type MarkedText, type WantedPattern, wantedPatterns } from './wanted-patterns.ts';
import { lazyWordStream, type WordStream } from './word-stream.ts';

/** A place where a query matches: UTF-16 units, end exclusive. */
export type MatchSpan = {
  readonly start: number;
  readonly end: number;
  /** Which of the query's words or phrases it is, counted from 0 in the order of the query. */
  readonly pattern: number;
  /** It lies in a quotation that was asked for. */
  readonly said?: true;
};

/**
 * Where `query` matches a text, in order, never overlapping; the longest match at a place wins.
 * A phrase is marked only where it stands whole; of a nearness search every word is marked. Words
 * asked for in a quotation are marked in quotations that hold all that was asked of one.
 */
export function matchSpans(marked: MarkedText, query: QueryNode): MatchSpan[] {
  const streamOf = lazyWordStream(marked.text);
  const wanted = numbered(wantedPatterns(marked, streamOf, query));
  if (wanted.length === 0) return [];
  const stream = streamOf();
  const spans: MatchSpan[] = [];
  for (let at = 0; at < stream.found.length; at += 1) {
    const match = longestMatch(wanted, stream, at);
    if (!match) continue;
    spans.push(match.span);
    at += match.length - 1;
  }
  return joined(spans);
}

/** A text cut into runs, those that match marked. Joining all runs gives the text back. */
export function highlight(marked: MarkedText, query: QueryNode): SnippetPart[] {
  const { text } = marked;
  return partsOf(text, 0, text.length, matchSpans(marked, query));
}

/** The stretch from `start` to `end` as parts; `spans` must be in order and may reach beyond it. */
export function partsOf(
  text: string,
  start: number,
  end: number,
  spans: readonly MatchSpan[],
): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    if (span.start > at) parts.push({ text: text.slice(at, span.start) });
    parts.push({ text: text.slice(span.start, span.end), matched: true });
    at = span.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end) });
  return parts;
}

type Numbered = { readonly pattern: WantedPattern; readonly number: number };

/** Patterns of quotations come first: where a word is asked for in both, the quotation is the news. */
function numbered(patterns: readonly WantedPattern[]): readonly Numbered[] {
  const all = patterns.map((pattern, number) => ({ pattern, number }));
  return [
    ...all.filter(({ pattern }) => pattern.within),
    ...all.filter(({ pattern }) => !pattern.within),
  ];
}

type Match = { readonly span: MatchSpan; readonly length: number };

function longestMatch(
  wanted: readonly Numbered[],
  stream: WordStream,
  at: number,
): Match | undefined {
  let best: Match | undefined;
  for (const { pattern, number } of wanted) {
    const length = longestIn(pattern, stream, at);
    if (length === 0 || (best && best.length >= length)) continue;
    const start = stream.found[at]?.start ?? 0;
    const end = stream.found[at + length - 1]?.end ?? start;
    const said = pattern.within ? ({ said: true } as const) : {};
    best = { span: { start, end, pattern: number, ...said }, length };
  }
  return best;
}

/** The most words that match where the pattern may stand, or 0. */
function longestIn(pattern: WantedPattern, stream: WordStream, at: number): number {
  const { within } = pattern;
  if (!within) return matchLength(pattern, stream, at);
  const around = within.filter(({ from, to }) => at >= from && at < to);
  return Math.max(0, ...around.map(({ to }) => matchLength(pattern, stream, at, to)));
}

// One character can stand for two words (½): their spans are the same place.
function joined(spans: readonly MatchSpan[]): MatchSpan[] {
  return spans.filter((span, index) => span.start >= (spans[index - 1]?.end ?? 0));
}
