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
  ban: 500,
  be: 9000,
  ben: 60,
  new: 8000,
  york: 700,
  newark: 90,
  chaves: 1,
  chavez: 20,
  have: 9000,
  being: 8000,
};

const SPEAKERS = [
  { id: 'ben-bernanke', name: 'Ben Bernanke', otherNames: [], count: 50 },
  { id: 'ben-berbank', name: 'Ben Berbank', otherNames: [], count: 2 },
  { id: 'hugo-chavez', name: 'Hugo Chávez', otherNames: [], count: 30 },
];
/** Words that stand side by side. */
const PHRASES: Readonly<Record<string, number>> = { 'new york': 650 };

/** Words that articles have with an apostrophe alone, so that no vocabulary knows them. */
const JOINED: Readonly<Record<string, number>> = { orover: 40 };

function countFound(query: QueryNode): Promise<number> {
  if (query.kind === 'phrase') {
    return Promise.resolve(PHRASES[query.terms.map(({ word }) => word).join(' ')] ?? 0);
  }
  const word = query.kind === 'term' ? query.term.word : '';
  return Promise.resolve(WORDS[word] ?? JOINED[word] ?? 0);
}

function correct(text: string): Promise<readonly string[]> {
  const words = Object.entries(WORDS).map(([word, count]) => ({ word, count }));
  const known = knownWords(
    { words, countries: [{ code: 'US', count: 50 }], speakers: SPEAKERS },
    10_000,
  );
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

  it('change as few words as can be: those that the archive has stay beside one that it has not', async () => {
    expect(await correct('ben traety')).toEqual(['ben treaty']);
    expect(await correct('rover rivet')).toEqual(['river rivet', 'rover river', 'river river']);
  });

  it('leave alone a word of the dictionary that the archive does not have', async () => {
    expect(await correct('treats')).toEqual([]);
    expect(await correct('doping')).toEqual([]);
  });

  it('leave alone a part of a name that the archive has', async () => {
    expect(await correct('chavez oil')).toEqual([]);
  });

  it('are small words only where nothing else is near', async () => {
    expect(await correct('beng')).toEqual(['ben']);
    expect(await correct('beijng')).toEqual(['being']);
  });

  it('name the field that stands before a colon with a slip', async () => {
    expect(await correct('speakr:lavrov river')).toEqual(['speaker:lavrov river']);
    expect(await correct('titel:traety')).toEqual(['title:treaty']);
  });

  it('are whole names where words side by side are nearly one', async () => {
    expect((await correct('Ben Bernake'))[0]).toBe('Ben Bernanke');
    expect((await correct('hugo chaves oil'))[0]).toBe('Hugo Chávez oil');
    expect((await correct('Untied States'))[0]).toBe('United States');
    expect((await correct('"ben bernake" traety'))[0]).toBe('"Ben Bernanke" treaty');
    expect((await correct('hugo treaty'))[0]).not.toBe('Hugo Chávez');
  });

  it('leave a name alone as it is', async () => {
    expect(await correct('Ben Berbank')).not.toContain('Ben Bernanke');
  });

  it('join what is written apart, and part what is written as one', async () => {
    expect(await correct('tali ban')).toEqual(['taliban']);
    expect((await correct('newyork'))[0]).toBe('new york');
    expect(await correct('new york')).toEqual([]);
  });

  it('leave out what the query leaves out, beginnings of words, and numbers', async () => {
    expect(await correct('river -traety')).toEqual([]);
    expect(await correct('traet*')).toEqual([]);
    expect(await correct('2021')).toEqual([]);
    expect(await correct('')).toEqual([]);
  });
});
