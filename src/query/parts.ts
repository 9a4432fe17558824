import type { QueryNode } from '../domain/query.ts';
import { combine } from './combine.ts';

/** A part of a query that can be taken away. */
export type QueryPart = {
  readonly node: QueryNode;
  /** The query leaves out what the part finds. */
  readonly isExcluded: boolean;
};

/** A query and the parts that it is made of. */
export type QueryApart = {
  /** In the order of the query; of one that has a single part only, none. */
  readonly parts: readonly QueryPart[];
  /**
   * What is left without some of the parts; `everything` where nothing is. To be printed: what is said and
   * who says it stand in it side by side, and are one quote only when parsed again.
   */
  without(parts: readonly QueryPart[]): QueryNode;
  /** What finds any of the parts in place of all, still without what is left out; of one part alone nothing. */
  readonly anyPart: QueryNode | undefined;
};

/** Takes a query apart where one part can go and the others keep their meaning. */
export function takeApart(query: QueryNode): QueryApart {
  const apart = quotesApart(query);
  const parts = allParts(apart);
  return {
    parts: parts.length > 1 ? parts : [],
    without: (some) => left(apart, new Set(some.map(({ node }) => node))) ?? { kind: 'everything' },
    anyPart: anyOf(apart),
  };
}

/** What is said and who says it as two clauses, since either can go. */
function quotesApart(query: QueryNode): QueryNode {
  if (query.kind === 'without') return { ...query, base: quotesApart(query.base) };
  const clauses = query.kind === 'and' ? query.clauses : [query];
  const apart = clauses.flatMap((clause): readonly QueryNode[] => {
    if (clause.kind !== 'quote' || !clause.words || !clause.speaker) return [clause];
    const { kind, words, speaker } = clause;
    return [
      { kind, words },
      { kind, speaker },
    ];
  });
  return combine('and', apart) ?? query;
}

function allParts(query: QueryNode): readonly QueryPart[] {
  switch (query.kind) {
    case 'everything':
      return [];
    case 'and':
      return query.clauses.map((node) => ({ node, isExcluded: false }));
    case 'without':
      return [
        ...allParts(query.base),
        ...alternatives(query.excluded).map((node) => ({ node, isExcluded: true })),
      ];
    default:
      return [{ node: query, isExcluded: false }];
  }
}

function anyOf(query: QueryNode): QueryNode | undefined {
  if (query.kind === 'and') return combine('or', query.clauses);
  if (query.kind !== 'without') return undefined;
  const base = anyOf(query.base);
  return base && { ...query, base };
}

function left(query: QueryNode, gone: ReadonlySet<QueryNode>): QueryNode | undefined {
  if (gone.has(query)) return undefined;
  if (query.kind === 'and') return combine('and', kept(query.clauses, gone));
  if (query.kind !== 'without') return query;
  const base = left(query.base, gone) ?? { kind: 'everything' };
  const excluded = combine('or', kept(alternatives(query.excluded), gone));
  return excluded ? { kind: 'without', base, excluded } : base;
}

function kept(nodes: readonly QueryNode[], gone: ReadonlySet<QueryNode>): QueryNode[] {
  return nodes.filter((node) => !gone.has(node));
}

function alternatives(node: QueryNode): readonly QueryNode[] {
  return node.kind === 'or' ? node.clauses : [node];
}
