import type { HitCopies, StoredHit } from '../../../domain/search.ts';
import type { Columns } from '../match/columns.ts';
import type { Match } from '../match/match.ts';
import type { FailBits } from './fail-bits.ts';

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

/**
 * The copies of each hit by its position. Two passes over arrays however many copies there are; only
 * those that are shown are read.
 */
export function findCopies(
  search: CopySearch,
  read: (position: number) => StoredHit,
): ReadonlyMap<number, HitCopies> {
  const { columns, hits, most } = search;
  const hitOf = new Map(hits.map((position) => [columns.story[position] ?? 0, position]));
  const found = new Map<number, Found>(hits.map((position) => [position, { shown: [] }]));
  const isCopy = markCopies(search, hitOf);
  for (const position of columns.oldestFirst) {
    if (isCopy[position] !== 1) continue;
    const copies = found.get(hitOf.get(columns.story[position] ?? 0) ?? -1);
    if (copies) addCopy(copies, position, columns, most);
  }
  return new Map(
    Array.from(found, ([position, { shown, ...days }]) => [
      position,
      { articles: shown.map(read), ...days },
    ]),
  );
}

type Found = { readonly shown: number[]; firstDay?: number; lastDay?: number };

/** By position: 1 for what passes and is a copy of a hit, but no hit. */
function markCopies(
  { match: { positions }, fails, columns: { story, articles }, hits }: CopySearch,
  hitOf: ReadonlyMap<number, number>,
): Uint8Array {
  const isCopy = new Uint8Array(articles);
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index] ?? 0;
    if (fails[index] === 0 && hitOf.has(story[position] ?? 0)) isCopy[position] = 1;
  }
  for (const position of hits) isCopy[position] = 0;
  return isCopy;
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
