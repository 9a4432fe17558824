import { countText } from '../../domain/count-text.ts';
import { filterCount, searchHref, withoutFilters } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';

/** Takes all filters away, never the words: `Clear 4 filters`. */
export type ClearLink = {
  readonly text: string;
  readonly shortText: string;
  readonly href: string;
};

/** Absent where no filter is in force. `hrefOf` gives the address of the page for another search. */
export function clearLink(
  state: SearchState,
  hrefOf: (state: SearchState) => string = searchHref,
): { readonly clear?: ClearLink } {
  const inUse = filterCount(state);
  if (inUse === 0) return {};
  return {
    clear: {
      text: `Clear ${countText(inUse, 'filter')}`,
      shortText: `Clear all ${inUse}`,
      href: hrefOf(withoutFilters(state)),
    },
  };
}
