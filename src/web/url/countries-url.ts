import { NoticeList, quoted } from './notice-list.ts';
import { EMPTY_STATE, type SearchState } from './search-state.ts';
import { type ParsedSearchUrl, parseSearchUrl, searchParams } from './search-url.ts';

/** What the shade of a country means: articles, or their share of all articles on the country. */
export type Shade = 'count' | 'share';

/** What the address of the map asks for. `url` is the search without its choice of countries. */
export type ParsedCountriesUrl = { readonly url: ParsedSearchUrl; readonly shade: Shade };

/**
 * Reads `shade`; everything else belongs to the search. Countries that the search chooses are put
 * aside, because the map is where one chooses; those it leaves out stay out.
 */
export function parseCountriesUrl(params: URLSearchParams): ParsedCountriesUrl {
  const notices = new NoticeList();
  const shade = parseShade(params.get('shade')?.trim() ?? '', notices);
  const rest = new URLSearchParams(params);
  rest.delete('shade');
  const url = parseSearchUrl(rest);
  const { country } = url.state;
  if (country.include.length > 0) {
    notices.add(
      'country-aside',
      'The countries that the search chooses are put aside here, so that all others can be seen as well.',
    );
  }
  return {
    url: {
      ...url,
      state: { ...url.state, page: 1, country: { ...country, include: [], mode: 'any' } },
      notices: [...notices.all(), ...url.notices],
    },
    shade,
  };
}

/** Address of the map within a search. */
export function countriesHref(state: SearchState, shade: Shade = 'count'): string {
  return withParams('/countries', state, shade === 'share' ? '&shade=share' : '');
}

/** Address of the page of a country within a search. */
export function countryHref(code: string, state: SearchState = EMPTY_STATE): string {
  return withParams(`/countries/${encodeURIComponent(code)}`, state, '');
}

function withParams(path: string, state: SearchState, more: string): string {
  // Order and size belong to lists of articles.
  const { sort: _sort, ...unordered } = state;
  const params = `${searchParams({ ...unordered, page: 1, size: EMPTY_STATE.size })}${more}`;
  return params === '' ? path : `${path}?${params.replace(/^&/, '')}`;
}

function parseShade(asked: string, notices: NoticeList): Shade {
  if (asked === 'share' || asked === 'count' || asked === '')
    return asked === 'share' ? asked : 'count';
  notices.add(
    'shade-unknown',
    `${quoted(asked)} is not a map option, so the map is shaded by number of articles.`,
  );
  return 'count';
}
