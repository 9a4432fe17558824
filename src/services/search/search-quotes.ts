import { optional } from '../../domain/optional-key.ts';
import type { QueryNode } from '../../domain/query.ts';
import type { Quote } from '../../domain/quote.ts';
import {
  carriedFirst,
  type FoundQuote,
  type ListedQuote,
  type QuoteSearch,
  type QuoteSearchResult,
  type SameQuotes,
} from '../../domain/quote-search.ts';
import type { SnippetPart } from '../../domain/snippet.ts';
import type { SearchIndex } from '../../search/port.ts';
import { highlight } from '../../text/highlight.ts';
import { type DifferencePart, wordDifferences } from './word-differences.ts';

/** How many that are the same as a quote are listed with it. */
export const SAME_SHOWN = 10;

/** A quote as readers see it: its words with those marked that were asked for, and how those of the same differ. */
export type MarkedQuote = Omit<ListedQuote, 'alsoIn'> & {
  readonly parts: readonly SnippetPart[];
  readonly alsoIn?: MarkedCopies;
};

/** As `SameQuotes` has them. */
export type MarkedCopies = Omit<SameQuotes, 'quotes'> & {
  readonly quotes: readonly MarkedCopy[];
  /** Who carried it first of all that were found; absent where none is dated. */
  readonly first?: FoundQuote['article'];
};

/** One of the others, with how its words differ; `undefined` where nearly all do, empty where none does. */
export type MarkedCopy = FoundQuote & {
  readonly differences: readonly DifferencePart[] | undefined;
};

export type QuotePage = Omit<QuoteSearchResult, 'quotes'> & {
  readonly quotes: readonly MarkedQuote[];
};

/** @throws AppError as `SearchIndex.search` does */
export type SearchQuotes = (request: QuoteSearch, signal: AbortSignal) => Promise<QuotePage>;

/** Asks the index and marks the words that each quote was found by. */
export function searchQuotes(index: SearchIndex): SearchQuotes {
  return async (request, signal) => {
    const result = await index.quotes(request, signal);
    const quotes = result.quotes.map((found) => markQuote(found, request.query));
    return { ...result, quotes };
  };
}

/** Marks the words of a quote that a query asks for; fields of the query are `said`. */
export function markQuote({ alsoIn, ...found }: ListedQuote, query: QueryNode): MarkedQuote {
  const marked = { ...found, parts: markedWords(found.quote, query) };
  if (!alsoIn) return marked;
  const { text } = found.quote;
  const quotes = alsoIn.quotes.map((other) => ({
    ...other,
    differences: wordDifferences(text, other.quote.text),
  }));
  const first = carriedFirst({ ...found, alsoIn });
  return { ...marked, alsoIn: { ...alsoIn, quotes, ...optional('first', first) } };
}

function markedWords({ text, speaker }: Quote, query: QueryNode): SnippetPart[] {
  const whole = { start: 0, end: text.length, ...(speaker ? { speaker } : {}) };
  return highlight({ text, field: 'said', quotes: [whole] }, query);
}
