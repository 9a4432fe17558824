import { MAX_PAGED_HITS } from '../domain/search.ts';
import { type ParsedSearchUrl, parseSearchUrl } from './search-url.ts';

/** What the address of an article carries: the search that led to it, and its number in that list. */
export type ParsedArticleUrl = { readonly url: ParsedSearchUrl; readonly at?: number };

/** Reads `at`, from 1; a value that is no such number is passed over. Everything else is the search. */
export function parseArticleUrl(params: URLSearchParams): ParsedArticleUrl {
  const rest = new URLSearchParams(params);
  rest.delete('at');
  const url = parseSearchUrl(rest);
  const asked = params.get('at') ?? '';
  const at = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : Number.POSITIVE_INFINITY;
  return at <= MAX_PAGED_HITS ? { url, at } : { url };
}
