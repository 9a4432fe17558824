import { type ByteCache, byteCache } from '../../../platform/byte-cache.ts';
import type { Match } from './match.ts';

/** Matches of the queries last asked, by name: at most `maxBytes` of arrays. */
export function matchCache(maxBytes: number): ByteCache<Match> {
  return byteCache(maxBytes, sizeBytes);
}

function sizeBytes({ positions, scores, quotedBy }: Match): number {
  const pairs = quotedBy ? quotedBy.positions.byteLength + quotedBy.ranks.byteLength : 0;
  return positions.byteLength + (scores?.byteLength ?? 0) + pairs;
}
