import { VALUE_FACETS, type ValueFacetName } from '../../domain/facets/table.ts';
import { optional } from '../../domain/optional-key.ts';
import type { FacetListing } from '../../services/search/list-facet.ts';
import { parseFind, parseLetter } from './list-params.ts';
import { NoticeList } from './notice-list.ts';
import { type ParsedSearchUrl, parseSearchUrl } from './search-url.ts';

/** What the address of a full list asks for: a search, and which of the values to show. */
export type ParsedFacetUrl = { readonly url: ParsedSearchUrl; readonly listing: FacetListing };

/** The facet that a path names; `undefined` where there is none of that name. */
export function facetName(name: string): ValueFacetName | undefined {
  return VALUE_FACETS.find((facet) => facet === name);
}

/** Reads `find`, `letter`, `order` and `page` of the list; everything else belongs to the search. */
export function parseFacetUrl(facet: ValueFacetName, params: URLSearchParams): ParsedFacetUrl {
  const notices = new NoticeList();
  const letter = parseLetter(params.get('letter') ?? '', notices);
  const order = params.get('order') === 'label' ? 'label' : 'count';
  const rest = new URLSearchParams(params);
  for (const name of ['find', 'letter', 'order']) rest.delete(name);
  const url = parseSearchUrl(rest);
  return {
    url: { ...url, notices: [...notices.all(), ...url.notices] },
    listing: {
      facet,
      find: parseFind(params.get('find') ?? ''),
      ...optional('letter', letter),
      order,
      page: url.state.page,
    },
  };
}
