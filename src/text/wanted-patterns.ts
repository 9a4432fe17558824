import type { QueryNode } from '../domain/query.ts';
import type { Quote } from '../domain/quote.ts';
import { holdsWords } from './holds-words.ts';
import { type Pattern, patternsOf } from './patterns.ts';
import { quotedWords } from './speaker-words.ts';
import { words } from './tokens.ts';
import type { TextRange, WordStream } from './word-stream.ts';

/** A stretch of a text in which somebody speaks. */
export type SaidStretch = Pick<Quote, 'start' | 'end' | 'speaker'>;

/** A text to be marked. */
export type MarkedText = {
  readonly text: string;
  /** `said`: the words of one quote, which any word of a query among quotes may match. */
  readonly field: 'title' | 'body' | 'said';
  /** What is asked of quotes matches in these alone. */
  readonly quotes?: readonly SaidStretch[];
};

/** A word or phrase that a query would mark in a text, in any of these ways. */
export type WantedPattern = {
  readonly anyOf: readonly Pattern[];
  /** The quotes that were asked for; absent: it may stand anywhere. */
  readonly within?: readonly TextRange[];
};

/** The words and phrases that a query asks for, in its order, without those that it leaves out. */
export function wantedPatterns(
  marked: MarkedText,
  streamOf: () => WordStream,
  query: QueryNode,
): readonly WantedPattern[] {
  const wanted = (node: QueryNode): readonly WantedPattern[] => {
    switch (node.kind) {
      case 'everything':
        return [];
      case 'term':
      case 'prefix':
      case 'phrase':
      case 'near':
        return isIn(node.field, marked.field) ? patternsOf(node).map((anyOf) => ({ anyOf })) : [];
      case 'and':
      case 'or':
        return node.clauses.flatMap(wanted);
      case 'quote':
        return quotePatterns(marked, streamOf, node);
      case 'without':
        return wanted(node.base);
      default:
        return node satisfies never;
    }
  };
  return wanted(query);
}

function isIn(asked: 'any' | 'title' | 'said', field: MarkedText['field']): boolean {
  return asked === field || (asked === 'any' && field !== 'said');
}

type QuoteNode = Extract<QueryNode, { kind: 'quote' }>;

function quotePatterns(
  { text, field, quotes = [] }: MarkedText,
  streamOf: () => WordStream,
  { words: said, speaker }: QuoteNode,
): readonly WantedPattern[] {
  if (!said || field === 'title') return [];
  const within = quotes
    .filter((quote) => saysIt(quote, speaker))
    .map(({ start, end }) => ({ start, end }))
    .filter((range) => holdsWords(said, streamOf(), range));
  if (within.length === 0) return [];
  const patterns = wantedPatterns({ text, field: 'said' }, streamOf, said);
  return patterns.map((pattern) => ({ ...pattern, within }));
}

/** Whether the name or id of who says a quote has all these words. */
export function saysIt(quote: Pick<Quote, 'speaker'>, asked: readonly string[] = []): boolean {
  if (asked.length === 0) return true;
  const known = new Set(words(quotedWords(quote)));
  return asked.every((word) => known.has(word));
}
