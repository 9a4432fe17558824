import type { ArticleId } from './article.ts';
import type { PublicationDate } from './publication-date.ts';
import type { Quote } from './quote.ts';
import type { SearchRequest, SearchResult } from './search.ts';

/**
 * A search among quotations. Fields of `query` are `said`; filters are those of the article, but that of the
 * speaker, which is who says the quotation. `copies` and the filter of one story mean nothing here.
 */
export type QuoteSearch = SearchRequest;

/** A search among quotations that is read whole. */
export type WholeQuoteSearch = Pick<SearchRequest, 'query' | 'filters' | 'sort'>;

/** A quotation with the article that it stands in. */
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

/** Total and facets count quotations, by the rules by which searches count articles. */
export type QuoteSearchResult = {
  readonly total: number;
  readonly quotes: readonly FoundQuote[];
  readonly facets: SearchResult['facets'];
};
