import { describe, expect, it } from 'vitest';
import { clippedParts } from '../../../../src/web/words/clip-parts.ts';

const RIVER = { text: 'river', matched: true } as const;
const text = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('');

describe('a text in a list', () => {
  it('stays whole where it is short', () => {
    const parts = [{ text: 'The ' }, RIVER];
    expect(clippedParts(parts)).toBe(parts);
  });

  it('is cut at a word where it is longer than anybody reads', () => {
    const shown = text(clippedParts([{ text: 'word '.repeat(400) }]));
    expect(shown.length).toBeLessThan(620);
    expect(shown).toMatch(/word\u00a0…$/);
  });

  it('begins shortly before the first match where that lies far inside', () => {
    const parts = [{ text: 'word '.repeat(300) }, RIVER, { text: ' end'.repeat(300) }];
    const shown = clippedParts(parts);
    expect(text(shown)).toMatch(/^…\u00a0word .*word river end.*\u00a0…$/);
    expect(shown.filter(({ matched }) => matched)).toEqual([RIVER]);
  });

  it('ends with the text where the match is near its end', () => {
    const parts = [{ text: 'word '.repeat(300) }, RIVER];
    expect(text(clippedParts(parts))).toMatch(/word river$/);
  });

  it('cuts what has no spaces, and no character in two', () => {
    const shown = text(clippedParts([{ text: '🌊'.repeat(900) }]));
    expect(shown.length).toBeLessThan(620);
    expect(shown.isWellFormed()).toBe(true);
  });
});
