import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessTo } from '../../../src/text/likeness.ts';

const wordsFrom = (start: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `word${start + at}`).join(' ');

describe('the likeness of two texts', () => {
  it('is whole whatever their case, accents and punctuation', () => {
    expect(
      likenessTo('The café is shut today, it opens on Monday.')(
        'THE CAFE IS SHUT TODAY; it opens on Monday',
      ),
    ).toBe(1);
  });

  it('is nothing where no run of five words is in both', () => {
    expect(likenessTo(wordsFrom(0, 50))(wordsFrom(50, 50))).toBe(0);
    expect(likenessTo('one two three four five six')('six five four three two one')).toBe(0);
  });

  it('is the share that both have of all runs of five words', () => {
    // 100 words are 96 runs; of the second text's 106, ten are its own.
    expect(likenessTo(wordsFrom(0, 100))(wordsFrom(0, 110))).toBeCloseTo(96 / 106, 10);
  });

  it('compares what is shorter than a run as a whole', () => {
    expect(likenessTo('Full story later')('full story, later')).toBe(1);
    expect(likenessTo('Full story later')('Full story now')).toBe(0);
    expect(likenessTo('')('')).toBe(1);
    expect(likenessTo('')('Full story')).toBe(0);
  });

  it('lies between 0 and 1, is the same from both sides, and whole with itself', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const likeness = likenessTo(a)(b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(likenessTo(b)(a)).toBe(likeness);
        expect(likenessTo(a)(a)).toBe(1);
      }),
    );
  });
});
