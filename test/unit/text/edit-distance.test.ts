import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeWithin, editDistance, letterBits } from '../../../src/text/edit-distance.ts';

describe('the distance of two words', () => {
  it.each([
    ['taliban', 'taliban', 0],
    ['talban', 'taliban', 1],
    ['talibann', 'taliban', 1],
    ['taliben', 'taliban', 1],
    ['talbian', 'taliban', 1],
    ['atlbian', 'taliban', 2],
    ['afganstan', 'afghanistan', 2],
    ['', 'ab', 2],
  ])('%s and %s are %d apart', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
    expect(editDistance(b, a, 2)).toBe(distance);
  });

  it('is not given beyond the most that is asked for', () => {
    expect(editDistance('river', 'treaty', 2)).toBeUndefined();
    expect(editDistance('ab', 'abcde', 2)).toBeUndefined();
    expect(editDistance('ab', 'ba', 0)).toBeUndefined();
  });

  it('is never ruled out by the letters where it is within reach', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        const distance = editDistance(a, b, 3);
        return distance === undefined || canBeWithin(letterBits(a), letterBits(b), distance);
      }),
    );
  });

  it('is ruled out for most pairs by their letters alone', () => {
    expect(canBeWithin(letterBits('river'), letterBits('treaty'), 1)).toBe(false);
  });
});
