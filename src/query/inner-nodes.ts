import { mapped } from '../domain/one-or-more.ts';
import type { QueryNode } from '../domain/query.ts';

type Change = (node: QueryNode) => QueryNode;

/** The node with what it is made of changed; itself where it is made of nothing else. */
export function withInner(node: QueryNode, change: Change): QueryNode {
  switch (node.kind) {
    case 'and':
    case 'or':
      return { ...node, clauses: mapped(node.clauses, change) };
    case 'without':
      return { ...node, base: change(node.base), excluded: change(node.excluded) };
    case 'quote':
      return node.words ? { ...node, words: change(node.words) } : node;
    case 'everything':
    case 'term':
    case 'prefix':
    case 'phrase':
    case 'near':
      return node;
    default:
      return node satisfies never;
  }
}
