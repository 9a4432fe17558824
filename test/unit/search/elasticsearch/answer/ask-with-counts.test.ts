import { describe, expect, it } from 'vitest';
import { askWithCounts } from '../../../../../src/search/elasticsearch/answer/ask-with-counts.ts';
import {
  type CountingSearch,
  MOST_BUCKETS,
  mostCounted,
} from '../../../../../src/search/elasticsearch/answer/compile-facets.ts';
import type { Cluster, Request } from '../../../../../src/search/elasticsearch/store/client.ts';

const query = { match_all: {} };
const count = (name: string): CountingSearch => ({ size: 0, query, aggs: { [name]: {} } });
const page = {
  index: 'articles-1',
  hits: { size: 10 },
  counts: [count('country'), count('author')],
};
const never = new AbortController().signal;

const refused = {
  status: 400,
  error: {
    type: 'search_phase_execution_exception',
    root_cause: [],
    caused_by: { type: 'too_many_buckets_exception', reason: 'Trying to create too many buckets.' },
  },
};

/** A cluster that counts at most so many aggregations in one search. */
function counting(most: number, refusal: object = refused) {
  const asked: number[] = [];
  const cluster: Cluster = {
    request: async ({ lines = '' }: Request) => {
      const bodies = lines
        .trim()
        .split('\n')
        .filter((_, at) => at % 2 === 1);
      asked.push(bodies.length);
      const responses = bodies.map((body) => {
        const { aggs = {} } = JSON.parse(body);
        const names = Object.keys(aggs);
        if (names.length > most) return refusal;
        const aggregations = Object.fromEntries(names.map((name) => [name, { of: name }]));
        return { status: 200, timed_out: false, _shards: { failed: 0 }, aggregations };
      });
      return { responses };
    },
    close: async () => undefined,
  };
  return { cluster, asked };
}

describe('a page with its counts', () => {
  it('is one search of hits and one of all counts', async () => {
    const { cluster, asked } = counting(2);
    const { counted } = await askWithCounts(cluster, page, never);
    expect(asked).toEqual([2]);
    expect(counted.map(({ aggregations }) => Object.keys(aggregations as object))).toEqual([
      ['country'],
      ['author'],
    ]);
  });

  it('counts each facet by itself where all together have more values than the server counts', async () => {
    const { cluster, asked } = counting(1);
    const { counted } = await askWithCounts(cluster, page, never);
    expect(counted.map(({ aggregations }) => Object.keys(aggregations as object))).toEqual([
      ['country'],
      ['author'],
    ]);
    await askWithCounts(cluster, page, never);
    // The second page of the same index is not refused first.
    expect(asked).toEqual([2, 3, 3]);
  });

  it('fails with the reason where it is refused for anything else', async () => {
    const refusal = { status: 400, error: { type: 'parsing_exception', reason: 'no such field' } };
    const { cluster } = counting(1, refusal);
    const failing = askWithCounts(cluster, page, never);
    await expect(failing).rejects.toMatchObject({
      code: 'INDEX_UNUSABLE',
      cause: new Error(JSON.stringify(refusal.error)),
    });
  });
});

it('the commonest values and all that are counted fit into one answer together', () => {
  expect(mostCounted(20_000) + 20_000).toBe(MOST_BUCKETS);
});
