/** Chance that can be had again: the same seed gives the same sequence everywhere. */
export type Random = {
  /** From 0 to 1. */
  next(): number;
  /** A whole number from 0 to `below`, that one left out. */
  whole(below: number): number;
  chance(probability: number): boolean;
  /** One of them; they must not be none. */
  pick<T>(from: readonly T[]): T;
  /** Between `least` and `most` of them, each at most once, fewer where there are no more different ones. */
  some<T>(from: readonly T[], least: number, most: number): T[];
};

// Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for a test.
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  const pick = <T>(from: readonly T[]): T => {
    const index = whole(from.length);
    if (index >= from.length) throw new Error('There is nothing to pick from.');
    return from[index] as T;
  };
  const some = <T>(from: readonly T[], least: number, most: number): T[] => {
    const different = [...new Set(from)];
    const wanted = Math.min(different.length, least + whole(most - least + 1));
    const chosen = new Set<T>();
    while (chosen.size < wanted) chosen.add(pick(different));
    return [...chosen];
  };
  return { next, whole, chance: (probability) => next() < probability, pick, some };
}

/** One of these, the ones of larger weight more often. */
export function pickWeighted<T>(random: Random, weighted: readonly (readonly [number, T])[]): T {
  const total = weighted.reduce((sum, [weight]) => sum + weight, 0);
  let left = random.whole(total);
  for (const [weight, value] of weighted) {
    if (left < weight) return value;
    left -= weight;
  }
  throw new Error('Weights must add up.');
}
