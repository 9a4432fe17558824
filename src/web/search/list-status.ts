import { countText, numberText } from '../../domain/count-text.ts';
import type { SortOrder } from '../../domain/search.ts';
import { ARTICLES, type ListKind } from '../url/list-kind.ts';
import { asksForWords, defaultSort, type ParsedSearchUrl } from '../url/search-url.ts';

import { articlesText, rowCount } from './copies.ts';
import { nothingText } from './nothing-text.ts';
import type { SearchAnswer } from './search-answer.ts';

/** An order that the list can have; the one it has leads to itself. */
export type OrderLink = { readonly text: string; readonly href: string; readonly isHere: boolean };

const ORDERS: readonly {
  readonly sort: SortOrder;
  readonly text: string;
  readonly said: string;
}[] = [
  { sort: 'relevance', text: 'Best match', said: 'best match first' },
  { sort: 'newest', text: 'Newest', said: 'newest first' },
  { sort: 'oldest', text: 'Oldest', said: 'oldest first' },
];
// What only leaves words out has nothing to be scored by.
const UNRANKED = 'newest first';

/** The order of the list in words: `newest first`. */
export function orderText(url: ParsedSearchUrl): string {
  return ORDERS.find(({ sort }) => sort === sortOf(url))?.said ?? '';
}

/** The one sentence above the list: which articles these are, or that there are none. */
export function statusText({ url, result, relaxed }: SearchAnswer): string {
  const { page, size, text } = url.state;
  const { total, hits } = result;
  const rows = rowCount(url.state, result);
  if (total === 0) return nothingText(text, relaxed, ARTICLES);
  if (total === 1) return '1 article.';
  const order = hits.every(({ score }) => score === 0) ? UNRANKED : orderText(url);
  const first = (page - 1) * size + 1;
  if (rows === 1) return `${articlesText(url.state, result)}.`;
  if (rows <= size) return `${articlesText(url.state, result)}, ${order}.`;
  const shown = `${numberText(first)} to ${numberText(first + hits.length - 1)}`;
  if (rows === total) return `Articles ${shown} of ${numberText(total)}, ${order}.`;
  return `Stories ${shown} of ${numberText(rows)}, with copies ${countText(total, 'article')}, ${order}.`;
}

/** The orders that the list can have; best match only where words can match better or worse. */
export function presentOrder(url: ParsedSearchUrl, list: ListKind = ARTICLES): OrderLink[] {
  const offered = ORDERS.filter(({ sort }) => sort !== 'relevance' || asksForWords(url.query));
  return offered.map(({ sort, text }) => ({
    text,
    href: list.hrefOf(withSort(url, sort)),
    isHere: sort === sortOf(url),
  }));
}

function withSort(url: ParsedSearchUrl, sort: SortOrder): ParsedSearchUrl['state'] {
  const { sort: _dropped, ...rest } = url.state;
  const state = { ...rest, page: 1 };
  return sort === defaultSort(url.query) ? state : { ...state, sort };
}

function sortOf({ state, query }: ParsedSearchUrl): SortOrder {
  return state.sort ?? defaultSort(query);
}
