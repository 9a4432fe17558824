/** Items that are found by how a word begins. */
export type PrefixList<T> = {
  /** The items of all words that begin so, word by word in the order of the alphabet. */
  beginningWith(prefix: string): T[];
  /** The items of exactly this word. */
  at(word: string): T[];
};

/** A word may come several times, with an item each; its items keep their order. */
export function prefixList<T>(entries: Iterable<readonly [string, T]>): PrefixList<T> {
  const sorted = Array.from(entries).sort(([a], [b]) => compareUnits(a, b));
  const words = sorted.map(([word]) => word);
  const collect = (start: string, isWanted: (word: string) => boolean): T[] => {
    const found: T[] = [];
    for (let at = firstFrom(words, start); at < words.length; at += 1) {
      const [word, item] = sorted[at] ?? [''];
      if (item === undefined || !isWanted(word)) break;
      found.push(item);
    }
    return found;
  };
  return {
    beginningWith: (prefix) => collect(prefix, (word) => word.startsWith(prefix)),
    at: (word) => collect(word, (other) => other === word),
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
