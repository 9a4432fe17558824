/** Items that are found by how a word begins. */
export type PrefixList<T> = {
  /** The items of all words that begin so, word by word in the order of the alphabet. */
  beginningWith(prefix: string): T[];
};

/** A word may come several times, with an item each; its items keep their order. */
export function prefixList<T>(entries: Iterable<readonly [string, T]>): PrefixList<T> {
  const sorted = Array.from(entries).sort(([a], [b]) => compareUnits(a, b));
  const words = sorted.map(([word]) => word);
  return {
    beginningWith(prefix) {
      const from = firstFrom(words, prefix);
      let to = from;
      while (words[to]?.startsWith(prefix)) to += 1;
      return sorted.slice(from, to).map(([, item]) => item);
    },
  };
}

function compareUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Index of the first word that is not before `start`. */
function firstFrom(words: readonly string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
