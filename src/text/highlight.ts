import type { QueryNode, Term, TextField } from '../domain/query.ts';
import type { SnippetPart } from '../domain/snippet.ts';
import { stem } from './stem.ts';
import { type Token, tokens } from './tokens.ts';

/** A place where a query matches: UTF-16 units, end exclusive. */
export type MatchSpan = {
  readonly start: number;
  readonly end: number;
  /** Which of the query's words or phrases it is, counted from 0 in the order of the query. */
  readonly pattern: number;
};

/** What a query would mark: the words and phrases that it asks for, not those that it leaves out. */
type Pattern = {
  readonly terms: readonly Term[];
  readonly prefixLast: boolean;
  readonly exact: boolean;
};

/**
 * Where `query` matches `text`, in order, never overlapping; the longest match at a place wins.
 * A phrase is marked only where it stands whole; of a nearness search every word is marked.
 */
export function matchSpans(text: string, field: 'title' | 'body', query: QueryNode): MatchSpan[] {
  const patterns = patternsFor(query, field);
  if (patterns.length === 0) return [];
  const found = Array.from(tokens(text));
  const stems = found.map(({ word }) => stem(word));
  const spans: MatchSpan[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const match = longestMatch(patterns, found, stems, at);
    if (!match) continue;
    spans.push(match.span);
    at += match.length - 1;
  }
  return joined(spans);
}

/** `text` cut into runs, those that match marked. Joining all runs gives `text` back. */
export function highlight(text: string, field: 'title' | 'body', query: QueryNode): SnippetPart[] {
  return partsOf(text, 0, text.length, matchSpans(text, field, query));
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

function patternsFor(node: QueryNode, field: 'title' | 'body'): Pattern[] {
  switch (node.kind) {
    case 'everything':
      return [];
    case 'term':
      return inField(node.field, field, [
        { terms: [node.term], prefixLast: false, exact: node.exact ?? false },
      ]);
    case 'prefix': {
      const terms = [{ word: node.prefix, stem: node.prefix }];
      return inField(node.field, field, [{ terms, prefixLast: true, exact: true }]);
    }
    case 'phrase':
      return inField(node.field, field, [
        {
          terms: node.terms,
          prefixLast: node.prefixLast,
          exact: node.prefixLast || (node.exact ?? false),
        },
      ]);
    case 'near':
      return inField(
        node.field,
        field,
        node.terms.map((term) => ({
          terms: [term],
          prefixLast: false,
          exact: node.exact ?? false,
        })),
      );
    case 'and':
    case 'or':
      return node.clauses.flatMap((clause) => patternsFor(clause, field));
    case 'quotation':
      return node.words && field === 'body' ? patternsFor(node.words, field) : [];
    case 'without':
      return patternsFor(node.base, field);
    default:
      return node satisfies never;
  }
}

function inField(asked: TextField, field: 'title' | 'body', patterns: Pattern[]): Pattern[] {
  if (asked === 'said') return field === 'body' ? patterns : [];
  return asked === 'any' || field === 'title' ? patterns : [];
}

type Match = { readonly span: MatchSpan; readonly length: number };

function longestMatch(
  patterns: readonly Pattern[],
  found: readonly Token[],
  stems: readonly string[],
  at: number,
): Match | undefined {
  let best: Match | undefined;
  for (const [index, pattern] of patterns.entries()) {
    const length = pattern.terms.length;
    if ((best && best.length >= length) || !matchesAt(pattern, found, stems, at)) continue;
    const start = found[at]?.start ?? 0;
    const end = found[at + length - 1]?.end ?? start;
    best = { span: { start, end, pattern: index }, length };
  }
  return best;
}

// With a prefix at its end a phrase is searched in the unstemmed words, all of it (domain/query.ts).
function matchesAt(
  { terms, prefixLast, exact }: Pattern,
  found: readonly Token[],
  stems: readonly string[],
  at: number,
): boolean {
  return terms.every((term, offset) => {
    const word = found[at + offset]?.word;
    if (word === undefined) return false;
    if (!exact) return stems[at + offset] === term.stem;
    const isPrefix = prefixLast && offset === terms.length - 1;
    return isPrefix ? word.startsWith(term.word) : word === term.word;
  });
}

// One character can stand for two words (½): their spans are the same place.
function joined(spans: readonly MatchSpan[]): MatchSpan[] {
  return spans.filter((span, index) => span.start >= (spans[index - 1]?.end ?? 0));
}
