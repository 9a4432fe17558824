import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstBy, largest } from '../../../../../src/search/sqlite/answer/top.ts';

describe('the first of a list', () => {
  it('are what sorting the whole would put first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat(12), (values, size) => {
        const compare = (a: number, b: number) => (values[b] ?? 0) - (values[a] ?? 0) || a - b;
        const sorted = values.map((_, index) => index).toSorted(compare);
        expect(firstBy(values.length, size, compare, () => true)).toEqual(sorted.slice(0, size));
      }),
    );
  });

  it('leave out what is not wanted', () => {
    expect(
      firstBy(
        6,
        3,
        (a, b) => a - b,
        (index) => index % 2 === 1,
      ),
    ).toEqual([1, 3, 5]);
  });
});

describe('the largest of many counts', () => {
  it('are what sorting the whole would put first, those of 0 left out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat(12), (values, size) => {
        const counts = Uint32Array.from(values);
        const sorted = [...counts.keys()]
          .filter((place) => (counts[place] ?? 0) > 0)
          .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
        expect(largest(counts, size)).toEqual(sorted.slice(0, size));
      }),
    );
  });
});
