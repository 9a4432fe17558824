import { numberText } from '../../domain/count-text.ts';
import { MAX_PAGED_HITS } from '../../domain/search.ts';
import { searchHref } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';

/** The ways to the other pages. Absent where there is only one. */
export type Pager = {
  /** `Page 1 of 7`. */
  readonly text: string;
  readonly links: readonly PageLink[];
  readonly previous?: { readonly text: string; readonly href: string };
  readonly next?: { readonly text: string; readonly href: string };
  /** Said on every page where the list goes on beyond what can be paged through. */
  readonly limitText: string;
};

/** A numbered page, or the place where numbers are left out. */
export type PageLink =
  | { readonly kind: 'gap' }
  | {
      readonly kind: 'page';
      readonly text: string;
      readonly href: string;
      readonly isHere: boolean;
    };

// Neighbours shown on either side of the page one is on.
const NEIGHBOURS = 1;
const ALWAYS_SHOWN_AT_START = 4;

/** How many pages a list of so many rows has, as far as it can be paged through. */
export function lastPage(rows: number, size: number): number {
  return Math.max(1, Math.ceil(Math.min(rows, MAX_PAGED_HITS) / size));
}

/**
 * The ways from `state.page` to the others. `undefined` where all rows are on one page.
 * `state.page` must be one that exists; `hrefOf` gives the address of a page.
 */
export function presentPager(
  state: SearchState,
  rows: number,
  hrefOf: (state: SearchState) => string = searchHref,
): Pager | undefined {
  const last = lastPage(rows, state.size);
  if (last === 1) return undefined;
  const href = (page: number) => hrefOf({ ...state, page });
  const ofNext = Math.min(state.size, Math.min(rows, MAX_PAGED_HITS) - state.page * state.size);
  return {
    text: `Page ${numberText(state.page)} of ${numberText(last)}`,
    links: pageNumbers(state.page, last).map((page) =>
      page === 'gap'
        ? { kind: 'gap' }
        : { kind: 'page', text: numberText(page), href: href(page), isHere: page === state.page },
    ),
    ...(state.page > 1
      ? { previous: { text: `Previous ${state.size}`, href: href(state.page - 1) } }
      : {}),
    ...(state.page < last ? { next: { text: `Next ${ofNext}`, href: href(state.page + 1) } } : {}),
    limitText:
      rows > MAX_PAGED_HITS
        ? `Only the first ${numberText(MAX_PAGED_HITS)} can be paged through; narrow the search, or take the CSV, to reach the rest.`
        : '',
  };
}

function pageNumbers(here: number, last: number): (number | 'gap')[] {
  const wanted = new Set([1, last]);
  for (let page = here - NEIGHBOURS; page <= here + NEIGHBOURS; page += 1) wanted.add(page);
  if (here <= ALWAYS_SHOWN_AT_START - NEIGHBOURS) {
    for (let page = 1; page <= ALWAYS_SHOWN_AT_START; page += 1) wanted.add(page);
  }
  const pages = [...wanted].filter((page) => page >= 1 && page <= last).toSorted((a, b) => a - b);
  return pages.flatMap((page, index) => {
    const before = pages[index - 1];
    return before !== undefined && page > before + 1 ? (['gap', page] as const) : [page];
  });
}
