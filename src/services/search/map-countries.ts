import type { SearchRequest } from '../../domain/search.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';
import { type CountedRegion, countRegions } from './count-regions.ts';

/** The countries of a search, and what one needs to read the numbers. */
export type CountryMap = {
  /** Without hits; its country facet holds every country. */
  readonly search: Awaited<ReturnType<SearchIndex['search']>>;
  /** Articles of the whole archive by country. */
  readonly everything: ReadonlyMap<string, number>;
  /** In the order of `REGIONS`. */
  readonly regions: readonly CountedRegion[];
};

/** @throws AppError as `SearchIndex.search` does */
export type MapCountries = (request: SearchRequest, signal: AbortSignal) => Promise<CountryMap>;

// More than there are codes.
const EVERY_COUNTRY = 400;

/** Counts countries and regions of a search; the choices of countries in it are counted as alternatives. */
export function mapCountries(index: SearchIndex): MapCountries {
  const regionsOf = countRegions(index);
  return async (asked, signal) => {
    const request = { ...asked, page: 1, size: 0, facetSize: EVERY_COUNTRY };
    const whole: SearchRequest = {
      ...request,
      query: { kind: 'everything' },
      filters: OPEN_FILTERS,
      sort: 'newest',
      counted: ['country'],
    };
    const [search, all, regions] = await Promise.all([
      index.search(request, signal),
      index.search(whole, signal),
      regionsOf(request, signal),
    ]);
    return {
      search,
      everything: new Map(all.facets.country.values.map(({ value, count }) => [value, count])),
      regions,
    };
  };
}
