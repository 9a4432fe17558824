import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../../../src/search/sqlite/match/match.ts';
import { anyOf, bothOf, without } from '../../../../../src/search/sqlite/match/merge-matches.ts';

function matching(positions: readonly number[], scores?: readonly number[]): Match {
  return {
    positions: Uint32Array.from(positions),
    ...(scores ? { scores: Float32Array.from(scores) } : {}),
  };
}

const BY_BO = { positions: Uint32Array.of(2), ranks: Uint32Array.of(7) };

describe('matches put together', () => {
  const left = matching([1, 2, 5], [1, 2, 5]);
  const right = matching([2, 3, 5], [10, 20, 30]);

  it('hold what both, either or the first alone has', () => {
    expect([...bothOf(left, right).positions]).toEqual([2, 5]);
    expect([...anyOf(left, right).positions]).toEqual([1, 2, 3, 5]);
    expect([...without(left, right).positions]).toEqual([1]);
  });

  it('add the scores of both sides', () => {
    expect([...(bothOf(left, right).scores ?? [])]).toEqual([12, 35]);
    expect([...(anyOf(left, right).scores ?? [])]).toEqual([1, 12, 20, 35]);
    expect([...(bothOf(left, matching([2])).scores ?? [])]).toEqual([2]);
    expect(bothOf(matching([1]), matching([1])).scores).toBeUndefined();
  });

  it('keep who said what was found where all of it was said', () => {
    const said = { ...right, quotedBy: BY_BO };
    expect(bothOf(left, said).quotedBy).toBe(BY_BO);
    expect(without(said, left).quotedBy).toBe(BY_BO);
    expect(without(left, said).quotedBy).toBeUndefined();
    expect(anyOf(left, said).quotedBy).toBeUndefined();
  });

  it('are those of sets, whatever they hold', () => {
    const ascending = fc
      .uniqueArray(fc.nat(40))
      .map((positions) => positions.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(ascending, ascending, (a, b) => {
        const [one, two] = [matching(a), matching(b)];
        const [first, second] = [new Set(a), new Set(b)];
        expect(new Set(bothOf(one, two).positions)).toEqual(first.intersection(second));
        expect(new Set(anyOf(one, two).positions)).toEqual(first.union(second));
        expect(new Set(without(one, two).positions)).toEqual(first.difference(second));
      }),
    );
  });
});
