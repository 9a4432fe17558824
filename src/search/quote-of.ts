import type { OneOrMore, QueryNode } from '../domain/query.ts';
import type { Quote } from '../domain/quote.ts';
import { type Filters, NONE } from '../domain/search.ts';

/** What a search asks of one and the same quote. */
export type AskedQuote = {
  readonly words: QueryNode;
  readonly speaker?: OneOrMore<string>;
};

/**
 * The quote that every article found must hold; `undefined` where the query asks for none, or only
 * beside alternatives. Where there is one, speakers are filtered and counted by who said it.
 */
export function quoteOf(query: QueryNode): AskedQuote | undefined {
  switch (query.kind) {
    case 'quote':
      return query.words && { ...query, words: query.words };
    case 'and':
      return query.clauses.map(quoteOf).find((found) => found !== undefined);
    case 'without':
      return quoteOf(query.base);
    default:
      return undefined;
  }
}

/**
 * The quotes of an article that a search for what is said may mean: those of the speakers who were chosen,
 * where words and speaker mean one and the same quote; else all of them.
 */
export function quotesInQuestion(
  quotes: readonly Quote[],
  { query, filters }: { readonly query: QueryNode; readonly filters?: Filters },
): readonly Quote[] {
  const chosen = filters?.speaker.include ?? [];
  if (chosen.length === 0 || !quoteOf(query)) return quotes;
  return quotes.filter(({ speaker }) => chosen.includes(speaker?.id ?? NONE));
}
