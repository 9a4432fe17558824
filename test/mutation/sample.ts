/** Numbers from 0 to 1 that follow from a seed (mulberry32): the same on every machine. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many of a list, chosen by a seed, in the order of the list. */
export function sampleOf<T>(list: readonly T[], most: number, seed: number): readonly T[] {
  const next = numbersFrom(seed);
  return list
    .map((one, at) => ({ one, at, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
