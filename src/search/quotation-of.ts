import type { OneOrMore, QueryNode } from '../domain/query.ts';

/** What a search asks of one and the same quotation. */
export type AskedQuotation = {
  readonly words: QueryNode;
  readonly speaker?: OneOrMore<string>;
};

/**
 * The quotation that every article found must hold; `undefined` where the query asks for none, or only
 * beside alternatives. Where there is one, speakers are filtered and counted by who said it.
 */
export function quotationOf(query: QueryNode): AskedQuotation | undefined {
  switch (query.kind) {
    case 'quotation':
      return query.words && { ...query, words: query.words };
    case 'and':
      return query.clauses.map(quotationOf).find((found) => found !== undefined);
    case 'without':
      return quotationOf(query.base);
    default:
      return undefined;
  }
}
