import { numberText } from '../../domain/count-text.ts';
import { type CountedRegion, regionsCounted } from '../../services/search/count-regions.ts';
import type { SearchState } from '../url/search-state.ts';
import { chosenRegion } from '../url/url-region.ts';

import { presentRegions, type RegionRow } from './region-rows.ts';

/** Regions above the countries to choose from, behind a line that opens. */
export type OptionRegions = {
  /** The one that is chosen, as a row that can be unticked. */
  readonly chosen?: { readonly code: string; readonly name: string; readonly count: string };
  /**
   * Continents with articles, and the parts of the one that is chosen, whole or in part, or that is alone:
   * each link carries the whole search, and all parts of all continents would weigh more than the list.
   */
  readonly rows: readonly RegionRow[];
};

/** `counts` as a search brings them for `REGION_GROUPS`; absent where no country is mentioned. */
export function optionRegions(
  counts: readonly number[] | undefined,
  state: SearchState,
): { readonly regions?: OptionRegions } {
  if (counts === undefined) return {};
  const counted = regionsCounted(counts);
  const rows = presentRegions(counted, state, numberText);
  if (rows.length === 0) return {};
  const isOpen = ({ isHere, parts }: RegionRow) =>
    rows.length === 1 || isHere || parts.some((part) => part.isHere);
  const shown = rows.map((row) => (isOpen(row) ? row : { ...row, parts: [] }));
  return { regions: { ...chosenRow(counted, state), rows: shown } };
}

function chosenRow(
  counted: readonly CountedRegion[],
  { country }: SearchState,
): Pick<OptionRegions, 'chosen'> {
  const code = chosenRegion(country)?.code;
  const found = counted.find(({ region }) => region.code === code);
  if (found === undefined) return {};
  const { region, count } = found;
  return { chosen: { code: region.code, name: region.name, count: numberText(count) } };
}
