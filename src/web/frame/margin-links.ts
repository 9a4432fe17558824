import { changed, searchHref, withOnly } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';

/** A name in the margin, leading to the same search with it as a filter. */
export type MarginLink = {
  readonly name: string;
  /** Absent where the filter is in force already: the link would lead to this very list. */
  readonly href?: string;
  /** Whether it takes the place of what is chosen: `Only Libya`. */
  readonly isOnly: boolean;
  /** Of speakers: how many quotes; empty for none, and for countries. */
  readonly count: string;
};

type Named = { readonly value: string; readonly name: string; readonly count?: string };

/**
 * A country or speaker of an article as a way to narrow the search. Where all chosen values are wanted it
 * is one more of them; where any will do, one more would widen the search, so it stands alone.
 */
export function marginLink(
  facet: 'country' | 'speaker',
  { value, name, count = '' }: Named,
  state: SearchState,
): MarginLink {
  const { include, mode } = state[facet];
  const isChosen = include.includes(value);
  if (isChosen && (include.length === 1 || mode === 'all')) return { name, isOnly: false, count };
  const isAdded = mode === 'all' && include.length > 0;
  const narrowed = isAdded
    ? changed(state, { [facet]: { ...state[facet], include: [...include, value] } })
    : withOnly(state, facet, value);
  return { name, href: searchHref(narrowed), isOnly: include.length > 0 && !isAdded, count };
}
