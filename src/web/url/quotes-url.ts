import { asksForTitles, asSaid } from '../../query/as-said.ts';
import { NoticeList } from './notice-list.ts';
import { EMPTY_STATE, type SearchState } from './search-state.ts';
import { type ParsedSearchUrl, parseParams, searchParams } from './search-url.ts';
import { KIND, parseKind } from './url-kind.ts';
import { withoutOperators } from './url-operators.ts';

/** Said where words of a title are asked for among quotes. */
export const NO_TITLES = {
  code: 'quotes-have-no-title',
  text: 'A quote has no title: words after title: were looked for in what is said.',
} as const;

/** In the address of an article: the search was one among quotes. */
export const FROM_QUOTES = { name: 'list', value: 'quotes' } as const;

/** Reads the address of a search among quotes: the parameters of a search, its words those of a quote, and `kind`. */
export function parseQuotesUrl(params: URLSearchParams): ParsedSearchUrl {
  const notices = new NoticeList();
  const typed = withoutOperators(params, notices);
  const ofArticles = new URLSearchParams(typed.params);
  if (typed.kind !== undefined) ofArticles.set(KIND, typed.kind);
  const kind = parseKind(ofArticles, notices);
  ofArticles.delete(KIND);
  const url = parseParams({ ...typed, params: ofArticles }, notices);
  const { query } = url.query;
  if (asksForTitles(query)) notices.add(NO_TITLES.code, NO_TITLES.text);
  return {
    ...url,
    state: { ...url.state, ...kind },
    query: { ...url.query, query: asSaid(query) },
    notices: [...url.query.notices, ...notices.all()],
  };
}

/** Address of a page of quotes. Copies are quotes that are the same there, and stories mean nothing. */
export function quotesHref(state: SearchState): string {
  const params = quoteParams(state);
  return params === '' ? '/quotes' : `/quotes?${params}`;
}

/** Address of an article that remembers the search among quotes it was reached from. */
export function quotedInHref(id: string, state: SearchState): string {
  const params = [quoteParams(state), `${FROM_QUOTES.name}=${FROM_QUOTES.value}`];
  return `/articles/${encodeURIComponent(id)}?${params.filter((part) => part !== '').join('&')}`;
}

/** Address of the quotes of one person. */
export function quotesOfHref(speaker: string): string {
  const only = { include: [speaker], exclude: [], mode: 'any' } as const;
  return quotesHref({ ...EMPTY_STATE, speaker: only });
}

/** The canonical parameters of a search among quotes, without `?`. */
export function quoteParams({ story: _, ...state }: SearchState): string {
  return searchParams(state);
}
