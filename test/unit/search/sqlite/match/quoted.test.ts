import { describe, expect, it } from 'vitest';
import { quotedArticles } from '../../../../../src/search/sqlite/match/quoted.ts';

// Quotes 0 and 1 stand in article 2, 2 to 4 in article 5, 5 in article 9; ranks of who says them.
const ARTICLE = Uint32Array.of(2, 2, 5, 5, 5, 9);
const SPEAKER = {
  starts: Uint32Array.of(0, 1, 2, 3, 3, 4, 4),
  ranks: Uint32Array.of(7, 7, 1, 7),
  numbers: new Uint32Array(8),
  rankOf: new Uint32Array(8),
};

function articlesOf(positions: readonly number[], scores?: readonly number[]) {
  const match = {
    positions: Uint32Array.from(positions),
    ...(scores ? { scores: Float32Array.from(scores) } : {}),
  };
  return quotedArticles(match, { article: ARTICLE, speaker: SPEAKER });
}

describe('the articles of quotes', () => {
  it('are each found once, in order, with the score of the best quote', () => {
    const { positions, scores } = articlesOf([0, 1, 2, 4, 5], [1, 4, 3, 2, 6]);
    expect([...positions]).toEqual([2, 5, 9]);
    expect([...(scores ?? [])]).toEqual([4, 3, 6]);
  });

  it('are not scored where their quotes are not', () => {
    const { positions, scores } = articlesOf([2, 3]);
    expect([...positions]).toEqual([5]);
    expect(scores).toBeUndefined();
  });

  it('know who said what was found, each speaker once, and nobody where nobody is known', () => {
    const { quotedBy } = articlesOf([0, 1, 2, 3, 4, 5]);
    expect([...(quotedBy?.positions ?? [])]).toEqual([2, 5, 5]);
    expect([...(quotedBy?.ranks ?? [])]).toEqual([7, 1, 7]);
    expect(articlesOf([3, 5]).quotedBy?.positions).toHaveLength(0);
  });

  it('are none where no quote was found', () => {
    const { positions, quotedBy } = articlesOf([]);
    expect(positions).toHaveLength(0);
    expect(quotedBy?.ranks).toHaveLength(0);
  });
});
