import { changed } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import { searchParams } from '../url/search-url.ts';
import { countText } from '../words/words.ts';
import { feedHref } from './feed.ts';

/** Ways to take a search along: its articles as files, and new ones as they come. */
export type KeepLinks = {
  /** `Keep these 64 articles`. */
  readonly text: string;
  readonly csv: string;
  readonly jsonLines: string;
  /** All quotations of the articles; where speakers are chosen, theirs. */
  readonly quotes: string;
  readonly feed: string;
};

/** The links below a list of `total` articles. Files hold all pages, in the order of the list. */
export function presentKeep(state: SearchState, total: number): KeepLinks {
  return {
    text: total === 1 ? 'Keep this article' : `Keep these ${countText(total, 'article')}`,
    csv: exportHref(state, 'export.csv'),
    jsonLines: exportHref(state, 'export.jsonl'),
    quotes: exportHref(state, 'export-quotes.csv'),
    feed: feedHref(state),
  };
}

function exportHref(state: SearchState, file: string): string {
  const params = searchParams(changed(state, { size: 10 }));
  return params === '' ? `/${file}` : `/${file}?${params}`;
}
