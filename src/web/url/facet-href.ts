import type { FacetListing } from '../../services/search/list-facet.ts';
import type { SearchState } from './search-state.ts';
import { searchParams } from './search-url.ts';

/** Address of a full list within a search. */
export function facetHref(
  state: SearchState,
  { facet, find, letter, order, page }: FacetListing,
): string {
  const params = new URLSearchParams(searchParams({ ...state, page }));
  if (find !== '') params.append('find', find);
  if (letter !== undefined) params.append('letter', letter);
  if (order === 'label') params.append('order', order);
  const text = params.toString();
  return text === '' ? `/facets/${facet}` : `/facets/${facet}?${text}`;
}
