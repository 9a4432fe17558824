import { countText } from '../../domain/count-text.ts';
import type { SearchPage } from '../../services/search/search-archive.ts';
import { changed, searchHref } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';

/** A sentence on how copies of one story are shown, and the link that shows them the other way. */
export type CopiesSwitch = {
  readonly before: string;
  readonly text: string;
  readonly href: string;
};

/** How many copies stand below a row before a link leads to the others. */
export const COPIES_SHOWN = 2;

type Counts = Pick<SearchPage, 'total' | 'stories'>;

/** How many rows the whole list has. */
export function rowCount({ copies }: SearchState, { total, stories }: Counts): number {
  return copies === 'each' ? total : stories;
}

/** `34 articles`, or, where copies stand in one row, `34 articles in 30 stories`. */
export function articlesText(state: SearchState, { total, stories }: Counts): string {
  const articles = countText(total, 'article');
  return rowCount(state, { total, stories }) === total
    ? articles
    : `${articles} in ${countText(stories, 'story')}`;
}

/** The way from rows of stories to rows of copies and back. */
export function copiesSwitch(
  state: SearchState,
  { total, stories }: Counts,
): { readonly copiesSwitch?: CopiesSwitch } {
  if (total === stories) return {};
  const copies = state.copies === 'each' ? 'together' : 'each';
  const href = searchHref(changed(state, { copies }));
  const said =
    copies === 'each'
      ? { before: 'Copies of a story are in one row.', text: 'Show each copy' }
      : { before: 'Each copy of a story has its own row.', text: 'Put copies in one row' };
  return { copiesSwitch: { ...said, href } };
}
