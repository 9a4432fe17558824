import type { QueryNode } from '../domain/query.ts';
import { words } from '../text/tokens.ts';

/** The whole words that a query asks for, folded: not those that it leaves out, no beginnings of words. */
export function wordsAskedFor(node: QueryNode): ReadonlySet<string> {
  return new Set(collected(node));
}

function collected(node: QueryNode): readonly string[] {
  switch (node.kind) {
    case 'everything':
    case 'prefix':
      return [];
    case 'term':
      return words(node.term.word);
    case 'phrase': {
      const all = node.terms.flatMap(({ word }) => words(word));
      return node.prefixLast ? all.slice(0, -1) : all;
    }
    case 'near':
      return node.terms.flatMap(({ word }) => words(word));
    case 'quote':
      return node.words ? collected(node.words) : [];
    case 'and':
    case 'or':
      return node.clauses.flatMap(collected);
    case 'without':
      return collected(node.base);
    default:
      return node satisfies never;
  }
}
