import type { QueryNode } from '../domain/query.ts';

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
      return [node.term.word];
    case 'phrase': {
      const words = node.terms.map(({ word }) => word);
      return node.prefixLast ? words.slice(0, -1) : words;
    }
    case 'near':
      return node.terms.map(({ word }) => word);
    case 'quotation':
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
