import type { QueryNode, Term } from '../domain/query.ts';
import type { WordRange, WordStream } from './word-stream.ts';

/** Words in a row, as a query asks for them. */
export type Pattern = {
  readonly terms: readonly Term[];
  /** The last word is the beginning of one. */
  readonly prefixLast: boolean;
  /** Words as they are, not by their stem. */
  readonly exact: boolean;
};

/** A query of words alone: one that asks for nothing but what these say. */
export type WordsNode = Extract<QueryNode, { kind: 'term' | 'prefix' | 'phrase' | 'near' }>;

/** What to look for; the words of a nearness search one by one. */
export function patternsOf(node: WordsNode): readonly Pattern[] {
  switch (node.kind) {
    case 'term':
      return [aWord(node.term, node.exact)];
    case 'prefix':
      return [{ terms: [{ word: node.prefix, stem: node.prefix }], prefixLast: true, exact: true }];
    case 'phrase': {
      // With a prefix at its end a phrase is searched in the unstemmed words, all of it (domain/query.ts).
      const { terms, prefixLast, exact = false } = node;
      return [{ terms, prefixLast, exact: prefixLast || exact }];
    }
    case 'near':
      return node.terms.map((term) => aWord(term, node.exact));
    default:
      return node satisfies never;
  }
}

function aWord(term: Term, exact = false): Pattern {
  return { terms: [term], prefixLast: false, exact };
}

/** Whether the words from number `at` on are those of the pattern. */
export function matchesAt(
  { terms, prefixLast, exact }: Pattern,
  { found, stems }: WordStream,
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

/** Numbers of the words of a range at which the pattern begins and does not reach beyond it, ascending. */
export function placesOf(pattern: Pattern, stream: WordStream, { from, to }: WordRange): number[] {
  const places: number[] = [];
  for (let at = from; at + pattern.terms.length <= to; at += 1) {
    if (matchesAt(pattern, stream, at)) places.push(at);
  }
  return places;
}
