import type { ArticleId } from './article.ts';
import { type EpochDay, type PublicationDate, sortMinute } from './publication-date.ts';
import type { Quote } from './quote.ts';
import type { SearchRequest, SearchResult } from './search.ts';

/**
 * A search among quotes. Fields of `query` are `said`; filters are those of the article, but that of the
 * speaker, which is who says the quote. Copies are quotes that are the same (`src/text/quote-key.ts`): they
 * make one row, unless each is to be a row of its own. The filter of one story means nothing here.
 */
export type QuoteSearch = SearchRequest;

/** A search among quotes that is read whole. */
export type WholeQuoteSearch = Pick<SearchRequest, 'query' | 'filters' | 'sort' | 'copies'>;

/** A quote with the article that it stands in. */
export type FoundQuote = {
  readonly quote: Quote;
  readonly article: {
    readonly id: ArticleId;
    readonly title: string;
    readonly date?: PublicationDate;
    readonly url?: string;
    readonly source?: string;
    readonly language?: string;
  };
};

/** A quote of a list. */
export type ListedQuote = FoundQuote & {
  /** How many other quotes that were found are the same. */
  readonly copies: number;
  /** Where `copiesShown` asks for them and there are any. */
  readonly alsoIn?: SameQuotes;
};

/** The other quotes that were found and are the same as one. */
export type SameQuotes = {
  /** The oldest first, then by article id and place, the undated last; not more than asked for. */
  readonly quotes: readonly FoundQuote[];
  /** First and last day that the article of any of them may have appeared on; absent where none is dated. */
  readonly firstDay?: EpochDay;
  readonly lastDay?: EpochDay;
};

/** A quote of a list that is read whole. */
export type StreamedQuote = Omit<ListedQuote, 'alsoIn'> & {
  /** Who carried it first of those found, itself where no other did: the oldest, the undated last. */
  readonly first: FoundQuote['article'];
};

/** Total and facets count quotes, by the rules by which searches count articles. */
export type QuoteSearchResult = {
  readonly total: number;
  /** How many different ones they are: as many rows as there are where the same come together. */
  readonly distinct: number;
  readonly quotes: readonly ListedQuote[];
  readonly facets: SearchResult['facets'];
};

/**
 * Who carried a quote first, of its own article and those that `alsoIn` brings: the oldest that is dated, of one minute the
 * smaller id. `undefined` where none is dated, or where no other is the same.
 */
export function carriedFirst({
  article,
  alsoIn,
}: Pick<ListedQuote, 'article' | 'alsoIn'>): FoundQuote['article'] | undefined {
  const [oldest] = alsoIn?.quotes ?? [];
  if (!oldest) return undefined;
  return [article, oldest.article]
    .filter(({ date }) => date !== undefined)
    .toSorted((a, b) => minuteOf(a) - minuteOf(b) || (a.id < b.id ? -1 : 1))[0];
}

function minuteOf({ date }: FoundQuote['article']): number {
  return date ? sortMinute(date.value) : Number.POSITIVE_INFINITY;
}
