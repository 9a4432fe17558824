import { describe, expect, it } from 'vitest';
import { whyHere } from '../../../../src/web/search/why-here.ts';

const match = (words: string, inBody: number, inTitle = false) => ({ words, inTitle, inBody });

describe('why an article is here', () => {
  it('says where a single word stands, and how often', () => {
    expect(whyHere({ matches: [match('river', 5, true)], saidBy: [] })).toBe(
      '“river” in the title and 5 times in the text',
    );
    expect(whyHere({ matches: [match('river', 0, true)], saidBy: [] })).toBe(
      '“river” in the title',
    );
    expect(whyHere({ matches: [match('river', 1)], saidBy: [] })).toBe('“river” once in the text');
  });

  it('goes word by word where there are several', () => {
    const matches = [match('river', 2, true), match('treaty', 1)];
    expect(whyHere({ matches, saidBy: [] })).toBe(
      '“river” in the title and twice in the text; “treaty” once in the text',
    );
  });

  it('names who said it', () => {
    const matches = [match('river', 1)];
    expect(whyHere({ matches, saidBy: ['Ada North', 'Bo Lind'] })).toBe(
      '“river” once in the text; said by Ada North and Bo Lind',
    );
    expect(whyHere({ matches, saidBy: ['A', 'B', 'C', 'D'] })).toBe(
      '“river” once in the text; said by A, B and 2 more',
    );
  });

  it('stays short where a query has many words', () => {
    const matches = ['a', 'b', 'c', 'd', 'e', 'f'].map((word) => match(word, 1));
    expect(whyHere({ matches, saidBy: [] })).toMatch(
      /“d” once in the text; and 2 more of the words$/,
    );
  });

  it('is empty where no word was asked for', () => {
    expect(whyHere({ matches: [], saidBy: [] })).toBe('');
  });
});
