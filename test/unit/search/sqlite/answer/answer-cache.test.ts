import { expect, it } from 'vitest';
import { answerCache } from '../../../../../src/search/sqlite/answer/answer-cache.ts';
import { planInOrder } from '../../../../../src/search/sqlite/match/compile-query.ts';
import { aRequest } from '../../../../support/builders.ts';

const question = (words: string, page = 1) => {
  const request = { ...aRequest(words), page };
  return { kind: 'search', request, plan: planInOrder(request) } as const;
};
const answer = { facets: {}, hits: [] } as never;

it('keeps what asks for no words, by all that is asked', () => {
  const cache = answerCache(10_000);
  cache.set(question(''), { key: 'v1', answer });
  expect(cache.get(question(''))).toMatchObject({ key: 'v1' });
  expect(cache.get(question('', 2))).toBeUndefined();
  cache.set(question('river'), { key: 'v1', answer });
  expect(cache.get(question('river'))).toBeUndefined();
  cache.clear();
  expect(cache.get(question(''))).toBeUndefined();
});

it('lets go of what was used least, and keeps nothing that is too large', () => {
  const cache = answerCache(1_000);
  for (const page of [1, 2, 3, 4, 5]) {
    cache.set(question('', page), { key: 'v1', answer });
    cache.get(question('', 1));
  }
  cache.set(question('', 6), { key: 'v1', answer });
  expect([1, 2, 6].map((page) => cache.get(question('', page)) !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
  const large = { facets: { country: { values: new Array(100) } }, hits: [] } as never;
  cache.set(question('', 7), { key: 'v1', answer: large });
  expect(cache.get(question('', 7))).toBeUndefined();
});
