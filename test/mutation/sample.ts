import { FACTORS, hashText } from '../../src/text/hash-text.ts';

/**
 * So many of a list, chosen by a seed, in the order of the list. Each has a rank of its own by its words: what else comes into the
 * list, or leaves it, moves none of the others, so a sample stays the same beside changes elsewhere.
 */
export function sampleOf<T>(
  list: readonly T[],
  most: number,
  seed: number,
  wordsOf: (one: T) => string = String,
): readonly T[] {
  return list
    .map((one, at) => ({ one, at, rank: hashText(`${seed} ${wordsOf(one)}`, FACTORS[0]) }))
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
