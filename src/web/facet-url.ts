import type { ValueFacetName } from '../domain/search.ts';
import type { FacetListing } from '../services/list-facet.ts';
import { type ParsedSearchUrl, parseSearchUrl } from './search-url.ts';

/** What the address of a full list asks for: a search, and which of the values to show. */
export type ParsedFacetUrl = { readonly url: ParsedSearchUrl; readonly listing: FacetListing };

/** The facet that a path names; `undefined` where there is none of that name. */
export function facetName(name: string): ValueFacetName | undefined {
  return name === 'country' || name === 'speaker' ? name : undefined;
}

/** Reads `find`, `order` and `page` of the list; everything else belongs to the search. */
export function parseFacetUrl(facet: ValueFacetName, params: URLSearchParams): ParsedFacetUrl {
  const find = params.get('find')?.trim() ?? '';
  const order = params.get('order') === 'label' ? 'label' : 'count';
  const rest = new URLSearchParams(params);
  rest.delete('find');
  rest.delete('order');
  const url = parseSearchUrl(rest);
  return { url, listing: { facet, find, order, page: url.state.page } };
}
