import { describe, expect, it } from 'vitest';
import { asSaid } from '../../../src/query/as-said.ts';
import { parseQuery } from '../../../src/query/parser.ts';
import { holdsWords } from '../../../src/text/holds-words.ts';
import { wordStream } from '../../../src/text/word-stream.ts';

const TEXT = 'The river is ours; rivers have no owner.';

function holds(text: string, exact = false): boolean {
  const stream = wordStream(TEXT);
  const { query } = parseQuery(text, { exact });
  return holdsWords(asSaid(query), stream, { start: 0, end: TEXT.length });
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
    ['"our cooperation"', true],
    ['obrien', true],
    ['-obrien', false],
  ])('for %s, in a text with hyphens and apostrophes: %s', (text, expected) => {
    const joined = 'Our co-operation with O’Brien';
    const stream = wordStream(joined);
    const { query } = parseQuery(text);
    const range = { start: 0, end: joined.length };
    expect(holdsWords(asSaid(query), stream, range)).toBe(expected);
  });

  it('do not reach beyond the range', () => {
    const stream = wordStream('Our co-operation');
    const { query } = parseQuery('cooperation');
    expect(holdsWords(query, stream, { start: 0, end: 6 })).toBe(false);
    expect(holdsWords(query, stream, { start: 4, end: 16 })).toBe(true);
  });

  it('are the words as typed where that was asked for', () => {
    expect(holds('owners', true)).toBe(false);
    expect(holds('"rivers owner"~2', true)).toBe(true);
    expect(holds('"ours owner" OR "river have"', true)).toBe(false);
  });
});
