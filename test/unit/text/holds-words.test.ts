import { describe, expect, it } from 'vitest';
import { asSaid } from '../../../src/query/as-said.ts';
import { parseQuery } from '../../../src/query/parser.ts';
import { holdsWords } from '../../../src/text/holds-words.ts';
import { wordStream, wordsBetween } from '../../../src/text/word-stream.ts';

const TEXT = 'The river is ours; rivers have no owner.';

function holds(text: string, exact = false): boolean {
  const stream = wordStream(TEXT);
  const { query } = parseQuery(text, { exact });
  return holdsWords(asSaid(query), stream, wordsBetween(stream, 0, TEXT.length));
}

describe('words that a text holds', () => {
  it.each([
    ['', true],
    ['owners', true],
    ['lake', false],
    ['river owner', true],
    ['river lake', false],
    ['river OR lake', true],
    ['river -lake', true],
    ['river -owner', false],
    ['-lake', true],
    ['"river is ours"', true],
    ['"is river"', false],
    ['own*', true],
    ['"no own*"', true],
    ['"have own*"', false],
    ['"river ours"~1', true],
    ['"ours river"~1', true],
    ['"owner ours"~3', true],
    ['"owner ours"~2', false],
    ['"owner rivers ours"~2', true],
    ['"owner rivers ours"~1', false],
    ['said:river', true],
    ['said:lake', false],
  ])('for %s: %s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  it.each([
    ['cooperation', true],
    ['co-operation', true],
    ['cooperat*', true],
    ['coop', false],
    ['"our co-operation"', true],
    ['"our cooperation"', false],
    ['obrien', true],
    ['-obrien', false],
  ])('for %s, in a text with hyphens and apostrophes: %s', (text, expected) => {
    const joined = 'Our co-operation with O’Brien';
    const stream = wordStream(joined);
    const { query } = parseQuery(text);
    const range = wordsBetween(stream, 0, joined.length);
    expect(holdsWords(asSaid(query), stream, range)).toBe(expected);
  });

  it('do not reach beyond the range', () => {
    const stream = wordStream('Our co-operation');
    const { query } = parseQuery('cooperation');
    expect(holdsWords(query, stream, { from: 0, to: 2 })).toBe(false);
    expect(holdsWords(query, stream, { from: 1, to: 3 })).toBe(true);
  });

  it('are the words as typed where that was asked for', () => {
    expect(holds('owners', true)).toBe(false);
    expect(holds('"rivers owner"~2', true)).toBe(true);
    expect(holds('"ours owner" OR "river have"', true)).toBe(false);
  });
});

describe('the words between two places', () => {
  const between = (start: number, end: number): string[] => {
    const stream = wordStream(TEXT);
    const { from, to } = wordsBetween(stream, start, end);
    return stream.found.slice(from, to).map(({ word }) => word);
  };

  it('are those that lie whole between them', () => {
    expect(between(0, 9)).toEqual(['the', 'river']);
    expect(between(4, 12)).toEqual(['river', 'is']);
    expect(between(5, 16)).toEqual(['is']);
    expect(between(0, TEXT.length)).toHaveLength(8);
  });

  it('are none where no word lies there', () => {
    expect(between(5, 8)).toEqual([]);
    expect(between(100, 200)).toEqual([]);
    expect(between(9, 3)).toEqual([]);
  });
});
