import { mapped } from '../domain/one-or-more.ts';
import type { QueryNode } from '../domain/query.ts';

/** A query as it is asked of quotes: words that stand anywhere in an article must stand in the quote. */
export function asSaid(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'term':
    case 'prefix':
    case 'phrase':
    case 'near':
      return { ...node, field: 'said' };
    case 'and':
    case 'or':
      return { ...node, clauses: mapped(node.clauses, asSaid) };
    case 'without':
      return { ...node, base: asSaid(node.base), excluded: asSaid(node.excluded) };
    case 'everything':
    case 'quote':
      return node;
    default:
      return node satisfies never;
  }
}

/**
 * A query among articles that finds one wherever the same query finds a quote. It may find more: that
 * clauses must hold of one quote is not asked, nor what is left out.
 */
export function saidSomewhere(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'term':
    case 'prefix':
    case 'phrase':
    case 'near':
      return { kind: 'quote', words: asSaid(node) };
    case 'and':
    case 'or':
      return { ...node, clauses: mapped(node.clauses, saidSomewhere) };
    case 'without':
      return saidSomewhere(node.base);
    case 'everything':
    case 'quote':
      return node;
    default:
      return node satisfies never;
  }
}

/** Whether a query asks for words of a title, which quotes have not. */
export function asksForTitles(node: QueryNode): boolean {
  switch (node.kind) {
    case 'term':
    case 'prefix':
    case 'phrase':
    case 'near':
      return node.field === 'title';
    case 'and':
    case 'or':
      return node.clauses.some(asksForTitles);
    case 'without':
      return asksForTitles(node.base) || asksForTitles(node.excluded);
    case 'everything':
    case 'quote':
      return false;
    default:
      return node satisfies never;
  }
}
