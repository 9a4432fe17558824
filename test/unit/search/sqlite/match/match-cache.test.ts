import { describe, expect, it } from 'vitest';
import { matchCache } from '../../../../../src/search/sqlite/match/match-cache.ts';

const match = (articles: number) => ({ positions: new Uint32Array(articles) });

describe('the cache of matches', () => {
  it('lets the least used leave first', () => {
    const cache = matchCache(100);
    for (const name of ['a', 'b', 'c', 'd']) cache.set(name, match(6));
    cache.get('a');
    cache.set('e', match(6));
    expect(['a', 'b', 'c', 'd', 'e'].filter((name) => cache.get(name))).toEqual([
      'a',
      'c',
      'd',
      'e',
    ]);
  });

  it('keeps no match that would push most others out', () => {
    const cache = matchCache(100);
    cache.set('small', match(2));
    cache.set('large', match(20));
    expect(cache.get('large')).toBeUndefined();
    expect(cache.get('small')).toBeDefined();
  });

  it('counts a match once that is set twice', () => {
    const cache = matchCache(100);
    for (let round = 0; round < 50; round += 1) cache.set('a', match(6));
    cache.set('b', match(6));
    expect(cache.get('a')).toBeDefined();
  });

  it('forgets everything when the index has changed', () => {
    const cache = matchCache(100);
    cache.set('a', match(2));
    cache.clear();
    expect(cache.get('a')).toBeUndefined();
  });
});
