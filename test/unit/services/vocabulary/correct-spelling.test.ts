import { describe, expect, it } from 'vitest';
import type { QueryNode } from '../../../../src/domain/query.ts';
import { correctSpelling } from '../../../../src/services/vocabulary/correct-spelling.ts';
import { knownWords } from '../../../../src/services/vocabulary/kept-vocabulary.ts';

const { signal } = new AbortController();
const WORDS: Readonly<Record<string, number>> = {
  government: 900,
  treaty: 400,
  river: 300,
  rivers: 100,
  iran: 90,
  iraq: 80,
  rover: 30,
  treatment: 20,
  rivet: 4,
  taliban: 3,
};

/** Words that articles have with an apostrophe alone, so that no vocabulary knows them. */
const JOINED: Readonly<Record<string, number>> = { orover: 40 };

function countFound(query: QueryNode): Promise<number> {
  const word = query.kind === 'term' ? query.term.word : '';
  return Promise.resolve(WORDS[word] ?? JOINED[word] ?? 0);
}

function correct(text: string): Promise<readonly string[]> {
  const words = Object.entries(WORDS).map(([word, count]) => ({ word, count }));
  const known = knownWords({ words, countries: [], speakers: [] }, 1_000);
  return correctSpelling(() => Promise.resolve(known), countFound)(text, signal);
}

describe('other spellings of a query', () => {
  it('are the nearest words first, then the commonest', async () => {
    expect(await correct('rivr')).toEqual(['river']);
    expect(await correct('riber')).toEqual(['river', 'rivers', 'rover']);
  });

  it('allow one slip in a short word and two in a longer one', async () => {
    expect(await correct('irn')).toEqual(['iran']);
    expect(await correct('irxy')).toEqual([]);
    expect(await correct('talbin')).toEqual(['taliban']);
    expect(await correct('talbn')).toEqual(['taliban']);
    expect(await correct('tlbn')).toEqual([]);
  });

  it('leave a word alone that the archive has, in whatever form', async () => {
    expect(await correct('rivers')).toEqual([]);
    expect(await correct('governments')).toEqual([]);
  });

  it('leave a word alone that articles print with a hyphen or an apostrophe', async () => {
    expect(await correct('orover')).toEqual([]);
    expect(await correct('urover')).toEqual(['rover', 'river']);
  });

  it('doubt a word that the archive has beside one ten times as common', async () => {
    expect(await correct('rivet')).toEqual(['river', 'rivers']);
    expect(await correct('rover')).toEqual(['river']);
    expect(await correct('iraq')).toEqual([]);
  });

  it('change all doubtful words of a query, and nothing else in it', async () => {
    expect(await correct('"rivr  traety" OR (Tailban)')).toEqual(['"river  treaty" OR (taliban)']);
  });

  it('look at the first six words alone', async () => {
    expect(await correct('a b c d e traety traety')).toEqual(['a b c d e treaty traety']);
  });

  it('leave out what the query leaves out, beginnings of words, and numbers', async () => {
    expect(await correct('river -traety')).toEqual([]);
    expect(await correct('traet*')).toEqual([]);
    expect(await correct('2021')).toEqual([]);
    expect(await correct('')).toEqual([]);
  });
});
