import type { SortOrder } from '../../../domain/search.ts';
import type { Columns } from '../match/columns.ts';
import type { Match } from '../match/match.ts';
import { IN_NO_GROUP } from '../match/shared-keys.ts';
import type { FailBits } from './fail-bits.ts';

/** How the articles that pass all filters fall into stories. */
export type Stories = {
  readonly articles: number;
  readonly distinct: number;
  /** How many articles each story has among them, by its number. */
  readonly counts: Uint32Array;
  /** As `failedFilters`, 0 for the first of each story alone. */
  readonly failsOrCopies: FailBits;
};

/** What grouping needs of the columns. */
export type StoryColumns = Pick<Columns, 'articles' | 'oldestFirst' | 'story' | 'storyKeys'>;

/** In the place of a failed filter: a copy of what comes before it. Any bit will do. */
const IS_COPY = 0x80;

/** Groups what passes; the first of a story is the one that comes first in the order asked for. */
export function groupStories(
  sort: SortOrder,
  match: Match,
  fails: FailBits,
  columns: StoryColumns,
): Stories {
  const counts = new Uint32Array(columns.storyKeys.length);
  // By story: 1 + index of the one that comes first so far.
  const first = new Uint32Array(counts.length);
  const failsOrCopies = Uint16Array.from(fails);
  const comesBefore = precedence(sort, match, columns);
  let articles = 0;
  let distinct = 0;
  for (let index = 0; index < fails.length; index += 1) {
    if (fails[index] !== 0) continue;
    const story = columns.story[match.positions[index] ?? 0] ?? 0;
    articles += 1;
    if (story === IN_NO_GROUP) {
      distinct += 1;
      continue;
    }
    const known = first[story] ?? 0;
    counts[story] = (counts[story] ?? 0) + 1;
    if (known === 0) distinct += 1;
    if (known === 0 || comesBefore(index, known - 1)) {
      if (known > 0) failsOrCopies[known - 1] = IS_COPY;
      first[story] = index + 1;
    } else failsOrCopies[index] = IS_COPY;
  }
  return { articles, distinct, counts, failsOrCopies };
}

/** What a hit at a position says of its story. */
export function storyOf(position: number, { story, storyKeys }: StoryColumns, { counts }: Stories) {
  const number = story[position] ?? 0;
  const key = storyKeys[number] ?? 0;
  return {
    story: key.toString(16).padStart(KEY_DIGITS, '0'),
    copies: copiesAt(position, { story }, { counts }),
  };
}

/** How many others of what is grouped are the same as what stands at a position. */
export function copiesAt(
  position: number,
  { story }: Pick<StoryColumns, 'story'>,
  { counts }: Pick<Stories, 'counts'>,
): number {
  const number = story[position] ?? 0;
  return number === IN_NO_GROUP ? 0 : (counts[number] ?? 1) - 1;
}

const KEY_DIGITS = 13;

/** The key of a story as the file keeps it: 52 bits, which a number holds exactly. */
export function storyNumber(key: string): number {
  return Number.parseInt(key, 16);
}

/** Whether the later of two indexes into the match comes first all the same. */
function precedence(
  sort: SortOrder,
  { positions, scores }: Match,
  { articles, oldestFirst }: StoryColumns,
): (later: number, earlier: number) => boolean {
  if (sort === 'oldest') {
    const places = placesByAge({ articles, oldestFirst });
    const placeOf = (index: number): number => places[positions[index] ?? 0] ?? 0;
    return (later, earlier) => placeOf(later) < placeOf(earlier);
  }
  if (sort === 'newest' || !scores) return () => false;
  return (later, earlier) => (scores[later] ?? 0) > (scores[earlier] ?? 0);
}

const placesKept = new WeakMap<Uint32Array, Uint32Array>();

/** By position: its place when the oldest come first. Kept for as long as the columns are. */
export function placesByAge({
  articles,
  oldestFirst,
}: Pick<StoryColumns, 'articles' | 'oldestFirst'>): Uint32Array {
  const kept = placesKept.get(oldestFirst);
  if (kept) return kept;
  const places = new Uint32Array(articles);
  for (let place = 0; place < articles; place += 1) places[oldestFirst[place] ?? 0] = place;
  placesKept.set(oldestFirst, places);
  return places;
}
