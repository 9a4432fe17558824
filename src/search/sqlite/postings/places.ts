import type { Postings } from './read-postings.ts';

/** A place in a row: the column and, in it, how many words come before, in one number that grows in reading order. */
const COLUMN = 2 ** 27;

// FTS5 writes places as differences, two larger than they are; a 1 begins a column, whose number follows.
const NEXT_COLUMN = 1;
const ADDED = 2;
const CONTINUES = 0x80;

/** What a word weighs in each column, by its number; 0 where it is not looked for, as in all behind `last`. */
export type ColumnWeights = { readonly weights: Float32Array; readonly last: number };

export function columnWeights(weights: readonly number[]): ColumnWeights {
  return {
    weights: Float32Array.from(weights),
    last: weights.findLastIndex((weight) => weight > 0),
  };
}

/** How often a word stands in a row, each time counted with the weight of its column. */
export function weightIn(
  { bytes, starts, ends }: Postings,
  index: number,
  { weights, last }: ColumnWeights,
): number {
  const end = ends[index] ?? 0;
  let at = starts[index] ?? 0;
  let weight = weights[0] ?? 0;
  let sum = 0;
  while (at < end) {
    let byte = bytes[at] ?? 0;
    at += 1;
    if (byte === NEXT_COLUMN) {
      const column = bytes[at] ?? 0;
      if (column > last) break;
      weight = weights[column] ?? 0;
      at += 1;
      continue;
    }
    while (byte >= CONTINUES) {
      byte = bytes[at] ?? 0;
      at += 1;
    }
    sum += weight;
  }
  return sum;
}

/**
 * Places of a word in a row, ascending, as many as `count`, looked at up to `at`; the array is used again for the next
 * row.
 */
export type PlaceList = { places: Int32Array; count: number; at: number };

export function emptyPlaces(): PlaceList {
  return { places: new Int32Array(64), count: 0, at: 0 };
}

/** Fills the list with the places of a word in the columns that have a weight. */
export function readPlaces(
  list: PlaceList,
  { bytes, starts, ends }: Postings,
  index: number,
  { weights, last }: ColumnWeights,
): void {
  const end = ends[index] ?? 0;
  let at = starts[index] ?? 0;
  let column = 0;
  let place = 0;
  let isWanted = (weights[0] ?? 0) > 0;
  list.count = 0;
  while (at < end) {
    let byte = bytes[at] ?? 0;
    at += 1;
    if (byte === NEXT_COLUMN) {
      column = bytes[at] ?? 0;
      if (column > last) return;
      at += 1;
      place = column * COLUMN;
      isWanted = (weights[column] ?? 0) > 0;
      continue;
    }
    let difference = byte & 0x7f;
    while (byte >= CONTINUES) {
      byte = bytes[at] ?? 0;
      difference = difference * 128 + (byte & 0x7f);
      at += 1;
    }
    place += difference - ADDED;
    if (isWanted) addPlace(list, place);
  }
}

function addPlace(list: PlaceList, place: number): void {
  if (list.count === list.places.length) {
    const larger = new Int32Array(list.count * 2);
    larger.set(list.places);
    list.places = larger;
  }
  list.places[list.count] = place;
  list.count += 1;
}

/** How often the words stand side by side in the order of the lists, each time with the weight of its column. */
export function rowWeight(lists: readonly PlaceList[], { weights }: ColumnWeights): number {
  const [first] = lists;
  if (!first) return 0;
  for (const list of lists) list.at = 0;
  let sum = 0;
  for (let index = 0; index < first.count; index += 1) {
    const place = first.places[index] ?? 0;
    if (standBehind(lists, place)) sum += weights[Math.floor(place / COLUMN)] ?? 0;
  }
  return sum;
}

/** Whether each word but the first stands as far behind a place as its list behind the first. */
function standBehind(lists: readonly PlaceList[], place: number): boolean {
  for (let list = 1; list < lists.length; list += 1) {
    const places = lists[list];
    if (!places || !hasPlace(places, place + list)) return false;
  }
  return true;
}

/** Places are asked for in ascending order: what is behind the last one is not looked at again. */
function hasPlace(list: PlaceList, place: number): boolean {
  const { places, count } = list;
  while (list.at < count && (places[list.at] ?? 0) < place) list.at += 1;
  return list.at < count && places[list.at] === place;
}

/** Whether all words stand within `gap` others of each other in one column: as FTS5 decides NEAR of single words. */
export function areNear(lists: readonly PlaceList[], gap: number): boolean {
  let last = 0;
  for (const list of lists) {
    if (list.count === 0) return false;
    list.at = 0;
    last = Math.max(last, list.places[0] ?? 0);
  }
  for (let at = 0; at < lists.length; at += 1) {
    const list = lists[at];
    if (!list) continue;
    const place = nextFrom(list, last - 1 - gap);
    if (place === undefined) return false;
    if (place <= last) continue;
    last = place;
    // Those before it may be too far away now.
    at = -1;
  }
  return true;
}

/** The first place of a list, from where it was read to, that is not before another; `undefined` where none is. */
function nextFrom(list: PlaceList, first: number): number | undefined {
  const { places, count } = list;
  while (list.at < count && (places[list.at] ?? 0) < first) list.at += 1;
  return list.at < count ? places[list.at] : undefined;
}
