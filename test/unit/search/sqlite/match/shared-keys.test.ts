import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IN_NO_GROUP, sharedKeys } from '../../../../../src/search/sqlite/match/shared-keys.ts';

describe('keys that several positions have', () => {
  it('have numbers from 0, and those of one position none', () => {
    const { story, storyKeys } = sharedKeys(Float64Array.of(7, 2 ** 46, 5, 7, 0, 2 ** 46, 7));
    expect([...story]).toEqual([0, 1, IN_NO_GROUP, 0, IN_NO_GROUP, 1, 0]);
    expect([...storyKeys]).toEqual([7, 2 ** 46]);
  });

  it('are none where there are no positions', () => {
    expect(sharedKeys(new Float64Array(0)).storyKeys).toHaveLength(0);
  });

  it('part positions as the keys do, those alike in their lower half too', () => {
    const key = fc.tuple(fc.nat(3), fc.nat(5)).map(([high, low]) => high * 2 ** 32 + low);
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const { story, storyKeys } = sharedKeys(Float64Array.from(keys));
        for (const [at, number] of story.entries()) {
          const isShared = keys.indexOf(keys[at] ?? 0) !== keys.lastIndexOf(keys[at] ?? 0);
          expect(number === IN_NO_GROUP ? undefined : storyKeys[number]).toBe(
            isShared ? keys[at] : undefined,
          );
        }
      }),
    );
  });
});
