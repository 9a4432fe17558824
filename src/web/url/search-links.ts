import { perFacet, VALUE_FACETS, type ValueFacetName } from '../../domain/facets/table.ts';
import type { Telling } from '../../domain/quote.ts';
import { regionOf } from '../../domain/regions.ts';
import type { ValueFilter } from '../../domain/search.ts';
import { EMPTY_STATE, type SearchState } from './search-state.ts';
import { searchParams } from './search-url.ts';

/** Address of a page of results. Everything in the default order has a name of its own: `/` is the start page. */
export function searchHref(state: SearchState): string {
  const params = searchParams(state);
  return params === '' ? '/?sort=newest' : `/?${params}`;
}

/**
 * Address of an article that remembers the search it was reached from, and, where it stands in a list,
 * which number it is there.
 */
export function articleHref(id: string, state: SearchState, at?: number): string {
  const place = at === undefined ? '' : `at=${at}`;
  const params = [searchParams(state), place].filter((part) => part !== '').join('&');
  const path = `/articles/${encodeURIComponent(id)}`;
  return params === '' ? path : `${path}?${params}`;
}

/** The state with some of it changed; any change but of the page itself leads to the first page. */
export function changed(state: SearchState, change: Partial<SearchState>): SearchState {
  return { ...state, page: 1, ...change };
}

/** The state without one value of a facet: what leaves it out where it is left out of a region. */
export function withoutValue(
  state: SearchState,
  facet: ValueFacetName,
  value: string,
): SearchState {
  const filter = state[facet];
  const side = filter.exclude.includes(value) ? 'exclude' : 'include';
  return withFilter(state, facet, {
    ...filter,
    [side]: filter[side].filter((other) => other !== value),
  });
}

/** The state with one value as the only one of its facet. */
export function withOnly(state: SearchState, facet: ValueFacetName, value: string): SearchState {
  const exclude = state[facet].exclude.filter((other) => other !== value);
  return withFilter(state, facet, { include: [value], exclude, mode: 'any' });
}

/** The state without any filter; query, order and size stay. */
export function withoutFilters(state: SearchState): SearchState {
  const { story: _, kind: __, ...rest } = state;
  return changed(rest, { ...perFacet((facet) => EMPTY_STATE[facet]), dates: EMPTY_STATE.dates });
}

/** How many filters are in force; a range of dates is one, and so is a region. */
export function filterCount(state: SearchState): number {
  const { dates, story, kind } = state;
  const values = VALUE_FACETS.flatMap((facet) => {
    const { include, exclude } = state[facet];
    const isRegion = facet === 'country' && regionOf(include) !== undefined;
    return [...(isRegion ? include.slice(0, 1) : include), ...exclude];
  });
  const hasDates = dates.from !== undefined || dates.to !== undefined || dates.none;
  const others = [hasDates, story !== undefined, kind !== undefined].filter(Boolean);
  return values.length + others.length;
}

/** The state with only the copies of one story, each of them shown. */
export function withOnlyStory(state: SearchState, story: string): SearchState {
  return changed(state, { story, copies: 'each' });
}

/** The state with all stories, their copies in one row. */
export function withoutStory({ story: _, ...state }: SearchState): SearchState {
  return changed(state, { copies: EMPTY_STATE.copies });
}

/** The state with quotes told in one way alone, or in any. */
export function withKind({ kind: _, ...state }: SearchState, kind?: Telling): SearchState {
  return changed(state, kind === undefined ? {} : { kind });
}

/** A parameter that a form carries without showing it. */
export type HiddenField = { readonly name: string; readonly value: string };

/** The parameters of a state as hidden fields, those left out that the form itself asks for. */
export function hiddenFields(state: SearchState, asked: readonly string[]): HiddenField[] {
  return [...new URLSearchParams(searchParams({ ...state, page: 1 }))]
    .filter(([name]) => !asked.includes(name))
    .map(([name, value]) => ({ name, value }));
}

function withFilter(state: SearchState, facet: ValueFacetName, filter: ValueFilter): SearchState {
  const mode = filter.include.length > 1 ? filter.mode : 'any';
  return changed(state, { [facet]: { ...filter, mode } });
}
