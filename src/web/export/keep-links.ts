import { countText } from '../../domain/count-text.ts';
import { quoteParams } from '../url/quotes-url.ts';
import { changed } from '../url/search-links.ts';
import { EMPTY_STATE, type SearchState } from '../url/search-state.ts';
import { searchParams } from '../url/search-url.ts';

import { feedHref } from './feed.ts';

/** Ways to take a search along: its articles as files, and new ones as they come. */
export type KeepLinks = {
  /** `Keep these 64 articles`. */
  readonly text: string;
  readonly csv: string;
  readonly jsonLines: string;
  readonly feed: string;
};

/** The links below a list of `total` articles. Files hold all pages, in the order of the list. */
export function presentKeep(state: SearchState, total: number): KeepLinks {
  return {
    text: total === 1 ? 'Keep this article' : `Keep these ${countText(total, 'article')}`,
    csv: exportHref(state, 'export.csv'),
    jsonLines: exportHref(state, 'export.jsonl'),
    feed: feedHref(state),
  };
}

/** All quotes of a search among them as a table. */
export function quotesTableHref(state: SearchState): string {
  return hrefOf('export-quotes.csv', quoteParams(changed(state, { size: EMPTY_STATE.size })));
}

function exportHref(state: SearchState, file: string): string {
  return hrefOf(file, searchParams(changed(state, { size: EMPTY_STATE.size })));
}

function hrefOf(file: string, params: string): string {
  return params === '' ? `/${file}` : `/${file}?${params}`;
}
