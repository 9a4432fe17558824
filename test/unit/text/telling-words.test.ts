import { describe, expect, it } from 'vitest';
import { isFixed, tellingWords, writtenOut } from '../../../src/text/telling-words.ts';

describe('contractions', () => {
  it.each([
    ['It’s over', 'it is over'],
    ['We won’t, we can’t and we don’t', 'we will not we can not and we do not'],
    ['We cannot', 'we can not'],
    ["I'm sure they've said we'll go", 'i am sure they have said we will go'],
    ['T is a letter, as is s', 't is a letter as is is'],
    ['’s', 's'],
  ])('of “%s” are written out', (text, expected) => {
    expect(writtenOut(text).join(' ')).toBe(expected);
  });
});

describe('telling words', () => {
  it('are those without which a saying says something else', () => {
    const said = 'We will never sell more than three of the mills, nor any before Monday';
    expect(tellingWords(writtenOut(said))).toEqual([
      ...['not', 'sell', 'more', 'three', 'mills', 'not', 'before', 'monday'],
    ]);
  });

  it.each(['not', '3', '4th', '½', 'three', 'monday', 'march', 'higher', 'down', 'today'])(
    'are fixed where another word in the place makes another saying: %s',
    (word) => {
      expect(isFixed(word)).toBe(true);
    },
  );

  it('are not fixed where a paper may have another word', () => {
    expect(['river', 'said', 'village', 'the'].filter(isFixed)).toEqual([]);
  });
});
