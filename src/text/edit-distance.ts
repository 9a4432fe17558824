/**
 * How many letters must be added, dropped, replaced or exchanged with their neighbour to make one word
 * of the other (Damerau–Levenshtein, no letter touched twice), up to `most`; `undefined` beyond. Letters
 * are UTF-16 units. Why no library: docs/adr/0016.
 */
export function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, last, beforeLast);
    if (Math.min(...row) > most) return undefined;
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? 0;
  return distance <= most ? distance : undefined;
}

function nextRow(
  a: string,
  b: string,
  i: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
    const changed = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
    const best = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    row.push(isExchange(a, b, i, j) ? Math.min(best, (beforeLast[j - 2] ?? 0) + 1) : best);
  }
  return row;
}

function isExchange(a: string, b: string, i: number, j: number): boolean {
  if (i < 2 || j < 2) return false;
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}

/**
 * The letters of a word as bits, several letters sharing one. Words at a distance of n differ in at
 * most 2 × n bits: most pairs are told apart by this, without measuring.
 */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Whether two words with these letters can be within `most` of each other. */
export function canBeWithin(bitsA: number, bitsB: number, most: number): boolean {
  let different = bitsA ^ bitsB;
  let count = 0;
  while (different !== 0) {
    different &= different - 1;
    count += 1;
  }
  return count <= 2 * most;
}
