import type { QueryNode } from '../domain/query.ts';
import { mapped } from './inner-nodes.ts';

/** A query as it is asked of quotations: words that stand anywhere in an article must stand in the quotation. */
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
    case 'quotation':
      return node;
    default:
      return node satisfies never;
  }
}

/**
 * A query among articles that finds one wherever the same query finds a quotation. It may find more: that
 * clauses must hold of one quotation is not asked, nor what is left out.
 */
export function saidSomewhere(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'term':
    case 'prefix':
    case 'phrase':
    case 'near':
      return { kind: 'quotation', words: asSaid(node) };
    case 'and':
    case 'or':
      return { ...node, clauses: mapped(node.clauses, saidSomewhere) };
    case 'without':
      return saidSomewhere(node.base);
    case 'everything':
    case 'quotation':
      return node;
    default:
      return node satisfies never;
  }
}

/** Whether a query asks for words of a title, which quotations have not. */
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
    case 'quotation':
      return false;
    default:
      return node satisfies never;
  }
}
