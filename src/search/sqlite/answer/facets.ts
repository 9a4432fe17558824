import { FACETS, type ValueFacetName } from '../../../domain/facets/table.ts';
import type { SearchRequest, ValueFacet } from '../../../domain/search.ts';
import { NONE } from '../../../domain/search.ts';
import { countsMissing, facetSizeOf, facetValues, missingLanguages } from '../../facet-scope.ts';
import type { ValueColumn } from '../match/columns.ts';
import { EXCLUDED, FAILS, INCLUDED, type ValueChoice } from './compile-filters.ts';
import type { FailBits } from './fail-bits.ts';
import { largest } from './top.ts';
import type { ValueNames } from './value-names.ts';

/** What a facet is counted over. */
export type Counting = {
  readonly positions: Uint32Array;
  /** See `failedFilters`. */
  readonly fails: FailBits;
};

/** Counts one facet of values over what matches, by the rule of docs/contract.md. */
export function countValues(
  facet: ValueFacetName,
  request: SearchRequest,
  { positions, fails }: Counting,
  columns: Readonly<Record<ValueFacetName, ValueColumn>>,
  choice: ValueChoice,
  names: ValueNames,
): ValueFacet {
  const column = columns[facet];
  const isRead = FACETS[facet].readAs !== undefined;
  const counts = new Uint32Array(column.numbers.length);
  const own = FAILS[facet];
  const isChosen = choice.wanted > 0 || choice.includesNone || choice.excludes;
  const missingIn = new Uint32Array(isRead ? columns.language.numbers.length : 0);
  let missing = 0;
  for (let index = 0; index < positions.length; index += 1) {
    const failed = fails[index] ?? 0;
    if (failed !== 0 && failed !== own) continue;
    const position = positions[index] ?? 0;
    const start = column.starts[position] ?? 0;
    const end = column.starts[position + 1] ?? 0;
    if (start === end) {
      missing += 1;
      if (isRead) countLanguage(missingIn, columns.language, position);
    } else if (isChosen) countOne(counts, column.ranks, start, end, choice);
    else countAll(counts, column.ranks, start, end);
  }
  return {
    values: shownValues(facet, request, counts, names),
    ...missingArticles(countsMissing(request.filters[facet]), missing, missingIn, names),
    distinct: countDistinct(counts),
  };
}

function countLanguage(
  counts: Uint32Array,
  { starts, ranks }: ValueColumn,
  position: number,
): void {
  const start = starts[position] ?? 0;
  if (start === (starts[position + 1] ?? 0)) return;
  const rank = ranks[start] ?? 0;
  counts[rank] = (counts[rank] ?? 0) + 1;
}

function missingArticles(
  areCounted: boolean,
  missing: number,
  missingIn: Uint32Array,
  names: ValueNames,
): Pick<ValueFacet, 'missing' | 'missingLanguages'> {
  if (!areCounted) return { missing: 0 };
  const languages = Array.from(missingIn, (count, rank) => [rank, count] as const)
    .filter(([, count]) => count > 0)
    .map(([rank, count]) => [names.valueOf('language', rank), count] as const);
  return { missing, ...missingLanguages(languages) };
}

/** Adds one article's values to the counts, so far as its other values let it be counted for them. */
function countOne(
  counts: Uint32Array,
  ranks: Uint32Array,
  start: number,
  end: number,
  { marks, wanted, includesNone, mode }: ValueChoice,
): void {
  let carried = 0;
  let excluded = 0;
  let lastExcluded = 0;
  for (let at = start; at < end; at += 1) {
    const rank = ranks[at] ?? 0;
    const mark = marks[rank] ?? 0;
    carried += mark & INCLUDED;
    if ((mark & EXCLUDED) === 0) continue;
    excluded += 1;
    lastExcluded = rank;
  }
  if (excluded > 1 || (mode === 'all' && (includesNone || carried < wanted))) return;
  if (excluded === 1) {
    // Seen again if that one exclusion were lifted, and for no other value.
    counts[lastExcluded] = (counts[lastExcluded] ?? 0) + 1;
    return;
  }
  countAll(counts, ranks, start, end);
}

/** Adds all values of one article. */
function countAll(counts: Uint32Array, ranks: Uint32Array, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    const rank = ranks[at] ?? 0;
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
}

function countDistinct(counts: Uint32Array): number {
  let distinct = 0;
  for (let rank = 0; rank < counts.length; rank += 1) if (counts[rank] !== 0) distinct += 1;
  return distinct;
}

function shownValues(
  facet: ValueFacetName,
  request: SearchRequest,
  counts: Uint32Array,
  names: ValueNames,
): ValueFacet['values'] {
  const count = (rank: number): number => counts[rank] ?? 0;
  // A rank is a place in the order of UTF-8 bytes: what docs/contract.md breaks ties by.
  const shown = new Set(largest(counts, facetSizeOf(facet, request)));
  for (const value of chosen(request, facet)) {
    const rank = names.rankOf(facet, value);
    if (rank !== undefined) shown.add(rank);
  }
  const counted = [...shown].map((rank) => ({
    value: names.valueOf(facet, rank),
    count: count(rank),
  }));
  return facetValues(facet, request, counted, (value) => names.labelOf(facet, value));
}

function chosen(request: SearchRequest, facet: ValueFacetName): string[] {
  const { include, exclude } = request.filters[facet];
  return [...include, ...exclude].filter((value) => value !== NONE);
}
