import type { EpochDay } from '../../../domain/publication-date.ts';
import type { Columns } from '../match/columns.ts';
import type { Match } from '../match/match.ts';
import type { FailBits } from './fail-bits.ts';
import { placesByAge } from './stories.ts';

/** What is looked through for copies: the matches that pass all filters, and those of them on the page. */
export type CopySearch = {
  readonly match: Match;
  readonly fails: FailBits;
  readonly columns: Columns;
  /** Positions of the hits, no two of one story. */
  readonly hits: readonly number[];
  /** How many copies of each hit to read. */
  readonly most: number;
};

/** The copies of a hit: the oldest first, as many as asked for, and the days of all. */
export type CopiesFound<Row> = {
  readonly shown: readonly Row[];
  readonly firstDay?: EpochDay;
  readonly lastDay?: EpochDay;
};

/**
 * The copies of each hit by its position. One pass over arrays however many copies there are; only
 * those that are shown are read.
 */
export function findCopies<Row>(
  search: CopySearch,
  read: (position: number) => Row,
): ReadonlyMap<number, CopiesFound<Row>> {
  const { columns, hits, most } = search;
  const found = new Map<number, Found>(hits.map((position) => [position, { shown: [] }]));
  const places = placesByAge(columns);
  const byAge = (a: number, b: number): number => (places[a] ?? 0) - (places[b] ?? 0);
  for (const [hit, positions] of copiesByHit(search)) {
    const copies = found.get(hit);
    for (const position of positions.toSorted(byAge)) {
      if (copies) addCopy(copies, position, columns, most);
    }
  }
  return new Map(
    Array.from(found, ([position, { shown, ...days }]) => [
      position,
      { shown: shown.map(read), ...days },
    ]),
  );
}

type Found = { readonly shown: number[]; firstDay?: number; lastDay?: number };

/** By position of a hit: the positions of what passes and is a copy of it. */
function copiesByHit({
  match: { positions },
  fails,
  columns: { story, storyKeys },
  hits,
}: CopySearch): ReadonlyMap<number, readonly number[]> {
  // By story: 1 + place among the hits. What is in no group is beyond its end.
  const wanted = new Uint32Array(storyKeys.length);
  for (const [at, position] of hits.entries()) wanted[story[position] ?? 0] = at + 1;
  const copies: number[][] = hits.map(() => []);
  for (let index = 0; index < positions.length; index += 1) {
    if (fails[index] !== 0) continue;
    const position = positions[index] ?? 0;
    const at = (wanted[story[position] ?? 0] ?? 0) - 1;
    if (at >= 0 && position !== hits[at]) copies[at]?.push(position);
  }
  return new Map(hits.map((position, at) => [position, copies[at] ?? []]));
}

function addCopy(
  copies: Found,
  position: number,
  { precision, firstDay, lastDay }: Columns,
  most: number,
): void {
  if (copies.shown.length < most) copies.shown.push(position);
  if (precision[position] === 0) return;
  copies.firstDay = Math.min(copies.firstDay ?? Infinity, firstDay[position] ?? 0);
  copies.lastDay = Math.max(copies.lastDay ?? -Infinity, lastDay[position] ?? 0);
}
