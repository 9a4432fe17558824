import { countText } from '../../domain/count-text.ts';
import { regionOf } from '../../domain/regions.ts';
import type { CountedRegion } from '../../services/search/count-regions.ts';
import { changed, searchHref } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';

/** A region with its number; sub-regions stand behind their continent. */
export type RegionRow = {
  readonly name: string;
  readonly count: string;
  /** To the articles that mention any of its countries; absent where there are none. */
  readonly href?: string;
  /** Just its countries are chosen. */
  readonly isHere: boolean;
  readonly parts: readonly RegionRow[];
};

/**
 * The continents with their sub-regions, their numbers with `textOf`; those without articles only where they are
 * chosen. Choosing one chooses its countries, any of them.
 */
export function presentRegions(
  regions: readonly CountedRegion[],
  state: SearchState,
  textOf = (count: number) => countText(count, 'article'),
): RegionRow[] {
  const here = regionOf(state.country.include)?.code;
  const row = ({ region, count }: CountedRegion, parts: readonly RegionRow[]): RegionRow => ({
    name: region.name,
    count: textOf(count),
    ...(count === 0 ? {} : { href: regionHref(region.countries, state) }),
    isHere: here === region.code,
    parts,
  });
  return regions
    .filter(({ region }) => region.parent === undefined)
    .map((continent) =>
      row(
        continent,
        regions
          .filter(({ region }) => region.parent === continent.region.code)
          .map((part) => row(part, []))
          .filter(isOffered),
      ),
    )
    .filter((continent) => isOffered(continent) || continent.parts.length > 0);
}

function isOffered({ href, isHere }: RegionRow): boolean {
  return href !== undefined || isHere;
}

function regionHref(countries: readonly string[], state: SearchState): string {
  const exclude = state.country.exclude.filter((code) => !countries.includes(code));
  return searchHref(changed(state, { country: { include: countries, exclude, mode: 'any' } }));
}
