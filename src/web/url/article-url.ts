import { MAX_PAGED_HITS } from '../../domain/search.ts';
import { FROM_QUOTES, parseQuotesUrl } from './quotes-url.ts';
import { saidSearch } from './said-search.ts';
import { type ParsedSearchUrl, parseSearchUrl, queryOf } from './search-url.ts';

/** What the address of an article carries: the search that led to it, and its number in that list. */
export type ParsedArticleUrl = {
  readonly url: ParsedSearchUrl;
  readonly at?: number;
  /** The search was one among quotes. */
  readonly isFromQuotes: boolean;
};

/**
 * Reads `at`, from 1, and `list`, which may be `quotes`; any other value is passed over. Everything else
 * is the search. A list of quotes numbers no articles.
 */
export function parseArticleUrl(params: URLSearchParams): ParsedArticleUrl {
  const rest = new URLSearchParams(params);
  rest.delete('at');
  rest.delete(FROM_QUOTES.name);
  if (params.get(FROM_QUOTES.name) === FROM_QUOTES.value) {
    const url = parseQuotesUrl(rest);
    // Of an article such words are words that one of its quotes has.
    return { url: { ...url, query: queryOf(saidSearch(url.state)) }, isFromQuotes: true };
  }
  const found = { url: parseSearchUrl(rest), isFromQuotes: false };
  const asked = params.get('at') ?? '';
  const at = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : Number.POSITIVE_INFINITY;
  return at <= MAX_PAGED_HITS ? { ...found, at } : found;
}
