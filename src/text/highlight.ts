import type { QueryNode } from '../domain/query.ts';
import type { SnippetPart } from '../domain/snippet.ts';
import { spansOf } from './patterns.ts';
import { type MarkedText, type WantedPattern, wantedPatterns } from './wanted-patterns.ts';
import { lazyWordStream, type TextRange, type WordStream } from './word-stream.ts';

/** A place where a query matches: UTF-16 units, end exclusive. */
export type MatchSpan = {
  readonly start: number;
  readonly end: number;
  /** Which of the query's words or phrases it is, counted from 0 in the order of the query. */
  readonly pattern: number;
  /** It lies in a quote that was asked for. */
  readonly said?: true;
};

/**
 * Where `query` matches a text, in order, never overlapping; the longest match at a place wins.
 * A phrase is marked only where it stands whole; of a nearness search every word is marked. Words
 * asked for in a quote are marked in quotes that hold all that was asked of one.
 */
export function matchSpans(marked: MarkedText, query: QueryNode): MatchSpan[] {
  const streamOf = lazyWordStream(marked.text);
  const wanted = numbered(wantedPatterns(marked, streamOf, query));
  if (wanted.length === 0) return [];
  const everywhere = [{ start: 0, end: marked.text.length }];
  const all = wanted.flatMap(({ pattern, number }, order) =>
    spansIn(pattern, streamOf(), everywhere).map((span) => ({ ...span, pattern: number, order })),
  );
  return longestFirst(all);
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

/** Patterns of quotes come first: where a word is asked for in both, the quote is the news. */
function numbered(patterns: readonly WantedPattern[]): readonly Numbered[] {
  const all = patterns.map((pattern, number) => ({ pattern, number }));
  return [
    ...all.filter(({ pattern }) => pattern.within),
    ...all.filter(({ pattern }) => !pattern.within),
  ];
}

type Candidate = MatchSpan & { readonly order: number };

function spansIn(
  { anyOf, within }: WantedPattern,
  stream: WordStream,
  everywhere: readonly TextRange[],
): Pick<MatchSpan, 'start' | 'end' | 'said'>[] {
  const said = within ? ({ said: true } as const) : {};
  return (within ?? everywhere).flatMap((range) =>
    anyOf.flatMap((pattern) =>
      spansOf(pattern, stream, range).map((span) => ({ ...span, ...said })),
    ),
  );
}

/** In order, none within another: at each place the longest, of equal ones that of the first pattern. */
function longestFirst(all: readonly Candidate[]): MatchSpan[] {
  const spans: MatchSpan[] = [];
  let end = 0;
  const sorted = all.toSorted((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  for (const { order: _, ...span } of sorted) {
    if (span.start < end) continue;
    spans.push(span);
    end = span.end;
  }
  return spans;
}
