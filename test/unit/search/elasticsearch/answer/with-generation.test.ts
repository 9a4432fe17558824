import { expect, it } from 'vitest';
import { withGeneration } from '../../../../../src/search/elasticsearch/answer/with-generation.ts';
import type { Generation } from '../../../../../src/search/elasticsearch/store/generations.ts';

const { signal } = new AbortController();

function generation(articles: string): Generation {
  return { articles, quotes: `${articles}-q`, shards: 1, meta: { version: '1' } } as Generation;
}

it('asks the generation last seen while it is looked up, and keeps the answer where it is still the one', async () => {
  const lookUps: ((found: Generation) => void)[] = [];
  const live = withGeneration(() => {
    const { promise, resolve } = Promise.withResolvers<Generation>();
    lookUps.push(resolve);
    return promise;
  });
  const asked: string[] = [];
  const work = async ({ articles }: Generation) => {
    asked.push(articles);
    return `of ${articles}`;
  };
  const first = live(signal, work);
  expect(asked).toEqual([]);
  lookUps[0]?.(generation('a'));
  expect(await first).toBe('of a');
  const second = live(signal, work);
  expect(asked).toEqual(['a', 'a']);
  lookUps[1]?.(generation('a'));
  expect(await second).toBe('of a');
  const third = live(signal, work);
  lookUps[2]?.(generation('b'));
  expect(await third).toBe('of b');
  expect(asked).toEqual(['a', 'a', 'a', 'b']);
});

it('says why no generation is found, however the one before fares', async () => {
  const found = [Promise.resolve(generation('a')), Promise.reject(new Error('none'))];
  const live = withGeneration(() => found.shift() ?? Promise.reject(new Error('asked too often')));
  await live(signal, async () => 1);
  await expect(live(signal, () => Promise.reject(new Error('gone')))).rejects.toThrow('none');
});
