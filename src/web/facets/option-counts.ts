import { VALUE_FACETS } from '../../domain/facets/table.ts';
import type { SearchState } from '../url/search-state.ts';

/**
 * What the numbers beside choices are of: `counted` is `articles`. Said of carrying a value and not of the
 * list behind a click, because a second choice of one list brings its articles beside those of the first.
 */
export function optionCountsText(counted: string, state: SearchState): string {
  const isAll = VALUE_FACETS.some(
    (facet) => state[facet].mode === 'all' && state[facet].include.length > 0,
  );
  const together = isAll ? ' With “all of these”, counts include your ticked choices.' : '';
  return `Counts show matching ${counted}, given your words and other filters.${together}`;
}
