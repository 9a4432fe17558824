import { describe, expect, it } from 'vitest';
import { type Item, pushPieces } from '../../../../src/extract/speech/sentences.ts';
import { english } from '../../../support/english.ts';

const pieces = (text: string): readonly Item[] => {
  const items: Item[] = [];
  pushPieces(items, text, { start: 0, end: text.length }, english);
  return items;
};
const texts = (text: string) => pieces(text).map((piece) => piece.text);

describe('a piece of a sentence', () => {
  it.each([...'azAZ09éÉжЖ中'])(
    'is a word where it begins with a letter or a digit: %s',
    (first) => {
      expect(pieces(first)).toMatchObject([{ kind: 'word' }]);
    },
  );

  it.each([...'`{@[/:€—“'])('is a mark where it does not: %s', (first) => {
    expect(pieces(first)).toMatchObject([{ kind: 'mark', isCapital: false, lower: first }]);
  });

  it.each([
    ['A', true],
    ['Z', true],
    ['a', false],
    ['z', false],
    ['0', false],
    ['É', true],
    ['é', false],
    ['中', false],
    ['d’Estaing', true],
    ['al-Assad', true],
    ['all-Assad', false],
    ['d’estaing', false],
  ])('is capitalised or not: %s, %s', (text, isCapital) => {
    expect(pieces(text)).toMatchObject([{ isCapital }]);
  });

  it.each([
    ['the lock’s gate', ['the', 'lock', '’s', 'gate']],
    ["the lock's gate", ['the', 'lock', "'s", 'gate']],
    ['O’Neill', ['O’Neill']],
    ['26-year-old', ['26-year-old']],
    ['3.5', ['3.5']],
    ['the U.S. boat', ['the', 'U.S.', 'boat']],
    ['J. Lind', ['J.', 'Lind']],
    ['J. lind', ['J', '.', 'lind']],
    ['Mr. Lind', ['Mr.', 'Lind']],
    ['old. Lind', ['old', '.', 'Lind']],
    ['so ... on -- and', ['so', '...', 'on', '--', 'and']],
    ['(so)', ['(', 'so', ')']],
  ])('is cut from the next: %s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('is compared in lower case, with straight apostrophes and without its full stop', () => {
    expect(pieces('Mr. O’Neill').map(({ lower }) => lower)).toEqual(['mr', "o'neill"]);
    expect(pieces('lock’s')).toMatchObject([{}, { kind: 'word', lower: "'s" }]);
  });

  it('is read to its sixtieth letter, and ends where it is printed to end', () => {
    expect(pieces('x'.repeat(60))).toMatchObject([{ text: 'x'.repeat(60), end: 60 }]);
    expect(pieces('x'.repeat(70))).toMatchObject([{ text: 'x'.repeat(60), end: 70 }]);
  });

  it('is none between two places that are one', () => {
    const items: Item[] = [];
    pushPieces(items, 'lock', { start: 2, end: 2 }, english);
    expect(items).toEqual([]);
    pushPieces(items, 'a lock', { start: 2, end: 6 }, english);
    expect(items).toMatchObject([{ start: 2, end: 6, quote: -1 }]);
  });
});
