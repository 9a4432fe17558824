import { type Keep, mergeLists } from '../postings/merge-lists.ts';
import type { Match } from './match.ts';
import { float32, sharedCopy } from './shared-arrays.ts';

/** What both find. */
export function bothOf(a: Match, b: Match): Match {
  const both = merged('both', a, b);
  const quotedBy = a.quotedBy ?? b.quotedBy;
  return quotedBy ? { ...both, quotedBy } : both;
}

/** What either finds. */
export function anyOf(a: Match, b: Match): Match {
  return merged('any', a, b);
}

/** What the first finds and the second does not. */
export function without(base: Match, excluded: Match): Match {
  const kept = merged('first', base, excluded);
  return base.quotedBy ? { ...kept, quotedBy: base.quotedBy } : kept;
}

function merged(keep: Keep, a: Match, b: Match): Match {
  const { numbers, scores } = mergeLists(keep, listOf(a), listOf(b));
  const positions = sharedCopy(numbers);
  if (!scores) return { positions };
  const kept = float32(scores.length);
  kept.set(scores);
  return { positions, scores: kept };
}

function listOf({ positions, scores }: Match) {
  return { numbers: positions, scores };
}
