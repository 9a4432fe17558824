import type { Match } from './match.ts';
import { float32, sharedCopy } from './shared-arrays.ts';

/** What both find. */
export function bothOf(a: Match, b: Match): Match {
  const both = merged(a, b, Math.min(a.positions.length, b.positions.length), 'both');
  const quotedBy = a.quotedBy ?? b.quotedBy;
  return quotedBy ? { ...both, quotedBy } : both;
}

/** What either finds. */
export function anyOf(a: Match, b: Match): Match {
  return merged(a, b, a.positions.length + b.positions.length, 'any');
}

/** What the first finds and the second does not. */
export function without(base: Match, excluded: Match): Match {
  const kept = merged(base, excluded, base.positions.length, 'first');
  return base.quotedBy ? { ...kept, quotedBy: base.quotedBy } : kept;
}

type Keep = 'both' | 'any' | 'first';

/** Two ascending lists as one; scores are added, as FTS5 adds those of a query's phrases. */
function merged(a: Match, b: Match, most: number, keep: Keep): Match {
  const positions = new Uint32Array(most);
  const scores = new Float32Array(most);
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.positions.length || j < b.positions.length) {
    const left = a.positions[i] ?? END;
    const right = b.positions[j] ?? END;
    if (isKept(keep, left, right)) {
      positions[count] = Math.min(left, right);
      scores[count] =
        (left <= right ? (a.scores?.[i] ?? 0) : 0) + (right <= left ? (b.scores?.[j] ?? 0) : 0);
      count += 1;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  const kept = sharedCopy(positions, count);
  if (!a.scores && !b.scores) return { positions: kept };
  const keptScores = float32(count);
  keptScores.set(scores.subarray(0, count));
  return { positions: kept, scores: keptScores };
}

const END = 0xffff_ffff;

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
