import type { Match } from './match.ts';

/** Matches of the queries last asked, by name, the least used leaving first. */
export type MatchCache = {
  get(name: string): Match | undefined;
  set(name: string, match: Match): void;
  clear(): void;
};

/** Holds at most `maxBytes` of arrays; a match that is larger than a quarter of it is not kept. */
export function matchCache(maxBytes: number): MatchCache {
  const kept = new Map<string, Match>();
  let bytes = 0;
  const drop = (name: string): void => {
    const match = kept.get(name);
    if (!match) return;
    kept.delete(name);
    bytes -= sizeBytes(match);
  };
  return {
    get(name) {
      const match = kept.get(name);
      if (!match) return undefined;
      // A Map keeps its order of entry: what was used last stands at its end.
      kept.delete(name);
      kept.set(name, match);
      return match;
    },
    set(name, match) {
      drop(name);
      if (sizeBytes(match) > maxBytes / 4) return;
      kept.set(name, match);
      bytes += sizeBytes(match);
      for (const oldest of kept.keys()) {
        if (bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    clear() {
      kept.clear();
      bytes = 0;
    },
  };
}

function sizeBytes({ positions, scores, quotedBy }: Match): number {
  const pairs = quotedBy ? quotedBy.positions.byteLength + quotedBy.ranks.byteLength : 0;
  return positions.byteLength + (scores?.byteLength ?? 0) + pairs;
}
