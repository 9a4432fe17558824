import { describe, expect, it } from 'vitest';
import { holdsOneOf, holdsSideBySide } from '../../../src/evaluate/found-words.ts';

const text = (body: string) => ({ title: 'Talks', body });

describe('words side by side in a text that was found', () => {
  it.each([
    ['North Korea nuclear test', true],
    ['North Korea’s nuclear test', true],
    ["north korea's\nnuclear test", true],
    ['North Korea and its nuclear test', false],
    ['nuclear North Korea', false],
  ])('%s: %s', (body, isSo) => {
    expect(holdsSideBySide(text(body), ['north', 'korea', 'nuclear'])).toBe(isSo);
  });

  it('may have other endings', () => {
    expect(holdsSideBySide(text('The interest rate fell.'), ['interest', 'rates'])).toBe(true);
  });

  it('stand in the title as well as in the body', () => {
    const found = { title: 'Oil prices', body: 'They fell.' };
    expect(holdsSideBySide(found, ['oil', 'prices'])).toBe(true);
  });
});

describe('a word in a text that was found', () => {
  it('stands as a whole, whatever its capitals and accents', () => {
    expect(holdsOneOf(text('A café in Lyon'), ['cafe'])).toBe(true);
    expect(holdsOneOf(text('An organic farm'), ['organ'])).toBe(false);
  });
});
