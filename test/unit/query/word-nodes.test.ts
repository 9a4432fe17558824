import { describe, expect, it } from 'vitest';
import { QUERY_LIMITS } from '../../../src/query/limits.ts';
import { notebook } from '../../../src/query/notebook.ts';
import { wordNodes } from '../../../src/query/word-nodes.ts';

function made(exact = false) {
  const notes = notebook();
  return {
    nodes: wordNodes({ exact, inCapitals: false }, notes),
    codes: () => notes.notices().map(({ code }) => code),
  };
}

describe('nodes made of words', () => {
  it('are none where a text has no words', () => {
    const { nodes, codes } = made();
    expect(nodes.sequence('…', 'any', true)).toBeUndefined();
    expect(nodes.near('—', 'any', 3)).toBeUndefined();
    expect(codes()).toEqual([]);
  });

  it('are phrases where one word of the reader is several', () => {
    expect(made().nodes.sequence('river/dam', 'title', false)).toMatchObject({
      kind: 'phrase',
      field: 'title',
      terms: [{ word: 'river' }, { word: 'dam' }],
      prefixLast: false,
    });
  });

  it('are words as a whole where a beginning is too short, with a notice', () => {
    const { nodes, codes } = made();
    expect(nodes.sequence('r', 'any', true)).toMatchObject({ kind: 'term' });
    expect(nodes.sequence('ri', 'any', true)).toMatchObject({ kind: 'prefix', prefix: 'ri' });
    expect(codes()).toEqual(['prefix-too-short']);
  });

  it('count forms of one word once near each other, and each form where words are as typed', () => {
    expect(made().nodes.near('rivers river', 'any', 2)).toMatchObject({ kind: 'term' });
    expect(made(true).nodes.near('rivers river', 'any', 2)).toMatchObject({
      kind: 'near',
      exact: true,
    });
  });

  it('are bounded over the whole of a query, with one notice', () => {
    const { nodes, codes } = made();
    const many = 'word '.repeat(QUERY_LIMITS.terms - 1);
    expect(nodes.plain(many)).toHaveLength(QUERY_LIMITS.terms - 1);
    expect(nodes.plain('two more')).toEqual(['two']);
    expect(nodes.sequence('beyond', 'any', false)).toBeUndefined();
    expect(nodes.near('a b', 'any', QUERY_LIMITS.gap + 1)).toBeUndefined();
    expect(codes()).toEqual(['too-many-words', 'gap-too-wide']);
  });
});
