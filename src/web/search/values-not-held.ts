import { FACETS, VALUE_FACETS, type ValueFacetName } from '../../domain/facets/table.ts';
import type { Notice } from '../../domain/query.ts';
import { regionOf } from '../../domain/regions.ts';
import { NONE, type ValueFacet } from '../../domain/search.ts';
import { quoted } from '../url/notice-list.ts';
import { withOnly } from '../url/search-links.ts';
import { EMPTY_STATE, type SearchState } from '../url/search-state.ts';
import { listed } from '../words/words.ts';
import { type CountSearch, totalOf } from './count-search.ts';

type Facets = Readonly<Record<ValueFacetName, ValueFacet>>;

// One search a value; more of them are in an address only by mistake.
const MOST_ASKED = 5;

/**
 * Says of chosen values that no article of the archive carries them at all: as the search counts none, their
 * filters look like any other. `count` must count articles.
 */
export async function noteValuesNotHeld(
  state: SearchState,
  facets: Facets,
  count: CountSearch,
  signal: AbortSignal,
): Promise<readonly Notice[]> {
  const doubtful = VALUE_FACETS.flatMap((facet) => emptyChoices(facet, state, facets)).slice(
    0,
    MOST_ASKED,
  );
  const totals = await Promise.all(
    doubtful.map(({ facet, value }) => totalOf(withOnly(EMPTY_STATE, facet, value), count, signal)),
  );
  const notHeld = doubtful.filter((_, at) => totals[at] === 0);
  return [...Map.groupBy(notHeld, ({ facet }) => facet)].map(([facet, choices]) => {
    const names = choices.map(({ label }) =>
      FACETS[facet].words.isQuoted ? quoted(label) : label,
    );
    return { code: `${facet}-not-held`, text: FACETS[facet].words.notHeld(listed(names, 'or')) };
  });
}

function emptyChoices(facet: ValueFacetName, state: SearchState, facets: Facets) {
  const { include } = state[facet];
  // A region is chosen as one thing, whichever of its countries the archive knows.
  if (facet === 'country' && regionOf(include) !== undefined) return [];
  return facets[facet].values
    .filter(({ value, count }) => count === 0 && value !== NONE && include.includes(value))
    .map(({ value, label }) => ({ facet, value, label }));
}
