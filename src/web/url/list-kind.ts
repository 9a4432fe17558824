import { quotesHref } from './quotes-url.ts';
import { searchHref } from './search-links.ts';
import type { SearchState } from './search-state.ts';

/** What a list is of: the search page lists articles, `/quotes` quotes. Both take the same searches. */
export type ListKind = {
  /** What one row is, in the singular. */
  readonly unit: 'article' | 'quote';
  /** Where its forms lead. */
  readonly action: '/' | '/quotes';
  /** Address of the list for a search. */
  readonly hrefOf: (state: SearchState) => string;
};

export const ARTICLES: ListKind = { unit: 'article', action: '/', hrefOf: searchHref };

export const QUOTES: ListKind = {
  unit: 'quote',
  action: '/quotes',
  hrefOf: quotesHref,
};
