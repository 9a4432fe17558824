import type { QueryNode } from '../../domain/query.ts';
import type { Quote } from '../../domain/quote.ts';
import type { FoundQuote, QuoteSearch, QuoteSearchResult } from '../../domain/quote-search.ts';
import type { SnippetPart } from '../../domain/snippet.ts';
import type { SearchIndex } from '../../search/port.ts';
import { highlight } from '../../text/highlight.ts';

/** A quotation as readers see it: its words with those marked that were asked for. */
export type MarkedQuote = FoundQuote & { readonly parts: readonly SnippetPart[] };

export type QuotePage = Omit<QuoteSearchResult, 'quotes'> & {
  readonly quotes: readonly MarkedQuote[];
};

/** @throws AppError as `SearchIndex.search` does */
export type SearchQuotes = (request: QuoteSearch, signal: AbortSignal) => Promise<QuotePage>;

/** Asks the index and marks the words that each quotation was found by. */
export function searchQuotes(index: SearchIndex): SearchQuotes {
  return async (request, signal) => {
    const result = await index.quotes(request, signal);
    const quotes = result.quotes.map((found) => markQuote(found, request.query));
    return { ...result, quotes };
  };
}

/** Marks the words of a quotation that a query asks for; fields of the query are `said`. */
export function markQuote(found: FoundQuote, query: QueryNode): MarkedQuote {
  return { ...found, parts: markedWords(found.quote, query) };
}

function markedWords({ text, speaker }: Quote, query: QueryNode): SnippetPart[] {
  const whole = { start: 0, end: text.length, ...(speaker ? { speaker } : {}) };
  return highlight({ text, field: 'said', quotes: [whole] }, query);
}
