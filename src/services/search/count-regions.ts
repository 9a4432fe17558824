import { REGIONS, type Region } from '../../domain/regions.ts';
import type { SearchRequest } from '../../domain/search.ts';
import type { SearchIndex } from '../../search/port.ts';

/** A region with the articles that mention any of its countries, each once. */
export type CountedRegion = { readonly region: Region; readonly count: number };

/** In the order of `REGIONS`. @throws AppError as `SearchIndex.search` does */
export type CountRegions = (
  request: SearchRequest,
  signal: AbortSignal,
) => Promise<readonly CountedRegion[]>;

/** Counts what a reader would see who chose a region in the place of all countries that the search includes. */
export function countRegions(index: SearchIndex): CountRegions {
  return async (request, signal) =>
    regionsCounted(await index.countCountries(request, REGION_GROUPS, signal));
}

/** The countries of each region, in the order of `REGIONS`: groups that a search can count beside its facets. */
export const REGION_GROUPS = REGIONS.map(({ countries }) => countries);

/** The regions with the counts of `REGION_GROUPS`. */
export function regionsCounted(counts: readonly number[]): readonly CountedRegion[] {
  return REGIONS.map((region, at) => ({ region, count: counts[at] ?? 0 }));
}
