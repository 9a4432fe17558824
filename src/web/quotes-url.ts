import { asksForTitles, asSaid } from '../query/as-said.ts';
import type { SearchState } from './search-state.ts';
import { type ParsedSearchUrl, parseSearchUrl, searchParams } from './search-url.ts';

const NO_TITLES = {
  code: 'quotes-have-no-title',
  text: 'A quotation has no title: words after title: were looked for in what is said.',
} as const;

/** Reads the address of a search among quotations: the parameters of a search, its words those of a quotation. */
export function parseQuotesUrl(params: URLSearchParams): ParsedSearchUrl {
  const url = parseSearchUrl(params);
  const { query } = url.query;
  return {
    ...url,
    query: { ...url.query, query: asSaid(query) },
    notices: asksForTitles(query) ? [...url.notices, NO_TITLES] : url.notices,
  };
}

/** Address of a page of quotations. */
export function quotesHref(state: SearchState): string {
  const params = searchParams(state);
  return params === '' ? '/quotes' : `/quotes?${params}`;
}
