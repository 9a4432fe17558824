import { VALUE_FACETS, type ValueFacetName } from '../../../domain/facets/table.ts';
import { NONE, type SearchRequest } from '../../../domain/search.ts';
import { isCounted } from '../../facet-scope.ts';
import type { Columns, ValueColumn } from '../match/columns.ts';
import type { Match } from '../match/match.ts';
import { bothOf } from '../match/merge-matches.ts';
import type { ValueNames } from './value-names.ts';

// With fewer, going through all of them takes no longer.
const FEWEST = 1024;
// Where a list leaves more of them, little is saved.
const MOST_LEFT = 0.25;

/** What of a search tells which articles its page is made of. */
export type Narrowing = Pick<SearchRequest, 'filters' | 'counted' | 'countryGroups'>;

/**
 * The part of a match that a page can be made of: where a filter asks for values that few articles have, the others are
 * neither shown nor counted. Not where the facet of that filter is counted as if it were open.
 */
export function narrowed(
  match: Match,
  request: Narrowing,
  columns: Columns,
  names: Pick<ValueNames, 'rankOf'>,
): Match {
  const { positions } = match;
  // Columns of who says what was found are made for one search alone.
  if (positions.length < FEWEST || match.quotedBy) return match;
  const lists = VALUE_FACETS.flatMap((facet) => listFor(facet, request, columns, names) ?? []);
  const [shortest] = lists.toSorted((a, b) => a.length - b.length);
  if (!shortest || shortest.length > positions.length * MOST_LEFT) return match;
  if (positions === columns.everything) return { positions: shortest };
  return bothOf(match, { positions: shortest });
}

/** Ascending positions that all passing articles are among; `undefined` where the filter tells none. */
function listFor(
  facet: ValueFacetName,
  request: Narrowing,
  columns: Columns,
  { rankOf }: Pick<ValueNames, 'rankOf'>,
): Uint32Array | undefined {
  const { include, mode } = request.filters[facet];
  if (include.length === 0 || include.includes(NONE)) return undefined;
  // Groups of countries are counted as if no country were asked for.
  if (facet === 'country' && request.countryGroups !== undefined) return undefined;
  // Any of several values would have to be merged: pages of one person or country ask for one.
  const isNeeded = mode === 'all' || (include.length === 1 && !isCounted(facet, request));
  const [value] = include;
  if (!isNeeded || value === undefined) return undefined;
  const rank = rankOf(facet, value);
  return rank === undefined ? NO_POSITIONS : positionsWith(columns[facet], rank);
}

const NO_POSITIONS = new Uint32Array(0);

/** Positions by rank: those of a rank from `starts` at its place to the next. */
type Inverted = { readonly starts: Uint32Array; readonly positions: Uint32Array };

const kept = new WeakMap<Uint32Array, Inverted>();

function positionsWith(column: ValueColumn, rank: number): Uint32Array {
  const known = kept.get(column.ranks);
  const inverted = known ?? invert(column);
  if (!known) kept.set(column.ranks, inverted);
  return inverted.positions.subarray(inverted.starts[rank], inverted.starts[rank + 1]);
}

function invert({ starts, ranks, numbers }: ValueColumn): Inverted {
  const ends = new Uint32Array(numbers.length + 1);
  for (let at = 0; at < ranks.length; at += 1) {
    const next = (ranks[at] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let rank = 1; rank < ends.length; rank += 1) {
    ends[rank] = (ends[rank] ?? 0) + (ends[rank - 1] ?? 0);
  }
  const places = ends.slice();
  const positions = new Uint32Array(ranks.length);
  for (let position = 0; position + 1 < starts.length; position += 1) {
    for (let at = starts[position] ?? 0; at < (starts[position + 1] ?? 0); at += 1) {
      const rank = ranks[at] ?? 0;
      const place = places[rank] ?? 0;
      positions[place] = position;
      places[rank] = place + 1;
    }
  }
  return { starts: ends, positions };
}
