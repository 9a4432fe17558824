import type { ValueFacetName } from '../../../domain/facets/table.ts';
import { perFacet, VALUE_FACETS } from '../../../domain/facets/table.ts';
import type { DateFilter, Filters, ValueFilter } from '../../../domain/search.ts';
import { NONE } from '../../../domain/search.ts';
import type { Columns, ValueColumn } from '../match/columns.ts';
import type { FailBits } from './fail-bits.ts';
import { storyNumber } from './stories.ts';
import type { ValueNames } from './value-names.ts';

/** The choices in one value facet, ready for a loop over its column. */
export type ValueChoice = {
  /** By rank: `INCLUDED`, `EXCLUDED`, both or neither. */
  readonly marks: Uint8Array;
  /** How many different values are included, those that no article carries among them. */
  readonly wanted: number;
  readonly includesNone: boolean;
  /** Some value is excluded. */
  readonly excludes: boolean;
  readonly excludesNone: boolean;
  readonly mode: ValueFilter['mode'];
};

/** One choice for each facet. */
export type ValueChoices = Readonly<Record<ValueFacetName, ValueChoice>>;

export const INCLUDED = 1;
export const EXCLUDED = 2;

/** The choices of all filters, their values looked up by name. */
export function valueChoices(filters: Filters, columns: Columns, names: ValueNames): ValueChoices {
  return perFacet((facet) =>
    valueChoice(filters[facet], columns[facet], (value) => names.rankOf(facet, value)),
  );
}

function valueChoice(
  filter: ValueFilter,
  column: ValueColumn,
  rankOf: (value: string) => number | undefined,
): ValueChoice {
  const marks = new Uint8Array(column.numbers.length);
  const included = new Set(filter.include.filter((value) => value !== NONE));
  const mark = (value: string, with_: number): void => {
    const rank = rankOf(value);
    if (rank !== undefined) marks[rank] = (marks[rank] ?? 0) | with_;
  };
  for (const value of included) mark(value, INCLUDED);
  for (const value of filter.exclude) if (value !== NONE) mark(value, EXCLUDED);
  return {
    marks,
    wanted: included.size,
    includesNone: filter.include.includes(NONE),
    excludes: filter.exclude.length > 0,
    excludesNone: filter.exclude.includes(NONE),
    mode: filter.mode,
  };
}

/** Which facets' filters an article fails, as bits; 0 passes all. */
export const FAILS = {
  date: 1,
  story: 2,
  ...perFacet((facet) => 4 << VALUE_FACETS.indexOf(facet)),
  kind: 4 << VALUE_FACETS.length,
} as const;

/** For each matched position, in their order, the bits of the filters that it fails. */
export function failedFilters(
  positions: Uint32Array,
  columns: Columns,
  filters: Filters,
  choices: ValueChoices,
): FailBits {
  const fails = new Uint16Array(positions.length);
  for (const facet of VALUE_FACETS) {
    if (isOpen(filters[facet])) continue;
    markFailing(fails, positions, FAILS[facet], valueTest(columns[facet], choices[facet]));
  }
  const date = dateTest(columns, filters.date);
  if (date) markFailing(fails, positions, FAILS.date, date);
  if (filters.story !== undefined) {
    markFailing(fails, positions, FAILS.story, storyTest(columns, filters.story));
  }
  const kind = kindTest(columns, filters.kind);
  if (kind) markFailing(fails, positions, FAILS.kind, kind);
  return fails;
}

type Test = (position: number) => boolean;

function markFailing(fails: FailBits, positions: Uint32Array, bit: number, test: Test): void {
  for (let index = 0; index < positions.length; index += 1) {
    if (!test(positions[index] ?? 0)) fails[index] = (fails[index] ?? 0) | bit;
  }
}

function isOpen({ include, exclude }: ValueFilter): boolean {
  return include.length === 0 && exclude.length === 0;
}

function valueTest(column: ValueColumn, choice: ValueChoice): Test {
  const { starts, ranks } = column;
  const { marks, wanted, includesNone, excludesNone, mode } = choice;
  const asksForSome = wanted > 0 || includesNone;
  return (position) => {
    const start = starts[position] ?? 0;
    const end = starts[position + 1] ?? 0;
    if (start === end && excludesNone) return false;
    let carried = 0;
    for (let at = start; at < end; at += 1) {
      const mark = marks[ranks[at] ?? 0] ?? 0;
      if (mark & EXCLUDED) return false;
      carried += mark & INCLUDED;
    }
    if (!asksForSome) return true;
    // Together with other values "none" can only contradict them (docs/contract.md).
    if (mode === 'all') return !includesNone && carried === wanted;
    return carried > 0 || (includesNone && start === end);
  };
}

function storyTest({ story, storyKeys }: Columns, key: string): Test {
  const wanted = storyKeys.indexOf(storyNumber(key));
  return (position) => story[position] === wanted;
}

function kindTest({ reported }: Columns, kind: Filters['kind']): Test | undefined {
  if (kind === undefined || reported === undefined) return undefined;
  const wanted = kind === 'reported' ? 1 : 0;
  return (position) => reported[position] === wanted;
}

function dateTest(columns: Columns, { from, to, none }: DateFilter): Test | undefined {
  const { precision, firstDay, lastDay } = columns;
  if (from === undefined && to === undefined) {
    return none ? (position) => precision[position] === 0 : undefined;
  }
  const first = from ?? Number.NEGATIVE_INFINITY;
  const last = to ?? Number.POSITIVE_INFINITY;
  return (position) => {
    if (precision[position] === 0) return none;
    return (lastDay[position] ?? 0) >= first && (firstDay[position] ?? 0) <= last;
  };
}
