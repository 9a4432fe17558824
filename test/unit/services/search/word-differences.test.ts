import { describe, expect, it } from 'vitest';
import { wordDifferences } from '../../../../src/services/search/word-differences.ts';

/** `the [-old] {+new} words`. */
const shown = (a: string, b: string): string | undefined =>
  wordDifferences(a, b)
    ?.map(({ kind, text }) => {
      if (kind === 'added') return `{+${text}}`;
      return kind === 'lacking' ? `[-${text}]` : text;
    })
    .join(' ');

describe('the differences of two texts', () => {
  it.each([
    [
      'of a word',
      'The dam will hold water',
      'The dam can hold water',
      'The dam [-will] {+can} hold water',
    ],
    ['of what is left out', 'It is, I think, over', 'It is over', 'It is [-I think] over'],
    [
      'of what comes behind',
      'The dam will hold,',
      'The dam will hold. We tested it.',
      'The dam will hold {+We tested it}',
    ],
    [
      'of what stands before',
      'Now the dam will hold',
      'The dam will hold',
      '[-Now] The dam will hold',
    ],
  ])('are marked: %s', (_, a, b, expected) => {
    expect(shown(a, b)).toBe(expected);
  });

  it.each([
    ['case and marks', 'The dam, he said', '“THE DAM” he said.'],
    ['a contraction', 'It’s over and we won’t wait', 'It is over, and we will not wait'],
    ['accents', 'A café', 'A cafe'],
  ])('are none where %s alone differ', (_, a, b) => {
    expect(shown(a, b)).toBe('');
  });

  it('stand beside a few words of what both have', () => {
    const far = 'one two three four five six seven eight nine ten';
    expect(shown(`${far} old ${far}`, `${far} new ${far}`)).toBe(
      '… seven eight nine ten [-old] {+new} one two three four …',
    );
    expect(shown(`old ${far} old`, `new ${far} new`)).toBe(
      '[-old] {+new} one two three four … seven eight nine ten [-old] {+new}',
    );
  });

  it('are cut where they are long, and none are made of other texts', () => {
    const long = Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ');
    expect(shown('The dam', `The dam ${long}`)).toBe(
      `The dam {+${Array.from({ length: 12 }, (_, at) => `w${at}`).join(' ')} … ${Array.from({ length: 12 }, (_, at) => `w${at + 48}`).join(' ')}}`,
    );
    const other = (letter: string) =>
      Array.from({ length: 500 }, (_, at) => `${letter}${at}`).join(' ');
    expect(shown(other('a'), other('b'))).toBeUndefined();
  });
});
