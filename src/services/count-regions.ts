import { REGIONS, type Region } from '../domain/regions.ts';
import type { SearchRequest } from '../domain/search.ts';
import type { SearchIndex } from '../search/port.ts';

/** A region with the articles that mention any of its countries, each once. */
export type CountedRegion = { readonly region: Region; readonly count: number };

/** In the order of `REGIONS`. @throws AppError as `SearchIndex.search` does */
export type CountRegions = (
  request: SearchRequest,
  signal: AbortSignal,
) => Promise<readonly CountedRegion[]>;

/** Counts what a reader would see who chose a region in the place of all countries that the search includes. */
export function countRegions(index: SearchIndex): CountRegions {
  const groups = REGIONS.map(({ countries }) => countries);
  return async (request, signal) => {
    const counts = await index.countCountries(request, groups, signal);
    return REGIONS.map((region, at) => ({ region, count: counts[at] ?? 0 }));
  };
}
