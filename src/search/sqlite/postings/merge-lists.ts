/** Numbers of rows or positions, ascending, with a score each where they were scored. */
export type NumberList = {
  readonly numbers: Uint32Array;
  readonly scores: Float32Array | undefined;
};

/** Which numbers of two lists stay: those in both, in any of them, or in the first alone. */
export type Keep = 'both' | 'any' | 'first';

/** Two ascending lists as one; scores of a number that is in both are added, as FTS5 adds those of a query's phrases. */
export function mergeLists(keep: Keep, a: NumberList, b: NumberList): NumberList {
  const most = mostKept(keep, a.numbers.length, b.numbers.length);
  const isScored = a.scores !== undefined || b.scores !== undefined;
  const numbers = new Uint32Array(most);
  const scores = new Float32Array(isScored ? most : 0);
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.numbers.length || j < b.numbers.length) {
    const left = a.numbers[i] ?? END;
    const right = b.numbers[j] ?? END;
    if (isKept(keep, left, right)) {
      numbers[count] = Math.min(left, right);
      if (isScored) {
        scores[count] =
          (left <= right ? (a.scores?.[i] ?? 0) : 0) + (right <= left ? (b.scores?.[j] ?? 0) : 0);
      }
      count += 1;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return {
    numbers: numbers.subarray(0, count),
    scores: isScored ? scores.subarray(0, count) : undefined,
  };
}

const END = 0xffff_ffff;

function mostKept(keep: Keep, first: number, second: number): number {
  if (keep === 'both') return Math.min(first, second);
  return keep === 'any' ? first + second : first;
}

function isKept(keep: Keep, left: number, right: number): boolean {
  switch (keep) {
    case 'both':
      return left === right;
    case 'any':
      return true;
    case 'first':
      return left < right;
    default:
      return keep satisfies never;
  }
}
