import type { SearchRequest } from '../../../domain/search.ts';
import { arrayIn, type JsonObject, numberIn, objectIn, textIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import type { Generation } from '../store/generations.ts';
import { oneSearch } from '../store/multi-search.ts';
import { readArticle } from '../store/stored-article.ts';
import { allOf, MOST_BUCKETS } from './compile-facets.ts';
import { countEveryValue } from './count-values.ts';
import { matching, sortKeys } from './hits-search.ts';
import { readBuckets, readSources, readTotal, type StoryCopies, storedHit } from './read-hits.ts';

/** How many stories the matches are, and what copies each story of the page has beside its hit. */
export type FoundStories = {
  readonly distinct: number;
  readonly copies: (story: string) => StoryCopies;
};

type Context = {
  readonly cluster: Cluster;
  readonly generation: Generation;
  readonly signal: AbortSignal;
};

/** Reads the answer to a search with `storyCounts`; asks once more where it has copies. */
export async function readStories(
  context: Context,
  request: SearchRequest,
  answer: JsonObject,
): Promise<FoundStories> {
  const distinct = await countStories(context, request, answer);
  const sources = readSources(answer);
  const keys = [...new Set(sources.map((source) => textIn(source, 'story')))];
  if (distinct === readTotal(answer) || keys.length === 0) {
    return { distinct, copies: () => ({ copies: 0 }) };
  }
  const most = request.copies === 'each' ? 0 : (request.copiesShown ?? 0);
  const stories =
    most === 0
      ? await countCopies(context, request, keys)
      : await readCopies(context, request, {
          keys,
          most,
          hits: sources.map((source) => textIn(source, 'id')),
        });
  return { distinct, copies: (story) => stories.get(story) ?? { copies: 0 } };
}

async function countStories(
  { cluster, generation, signal }: Context,
  request: SearchRequest,
  answer: JsonObject,
): Promise<number> {
  const counted = objectIn(objectIn(answer, 'aggregations'), 'stories');
  const stories = numberIn(counted, 'count');
  if (stories < MOST_BUCKETS) return readTotal(answer) - sumIn(counted) + stories;
  const query = matching(request);
  return (await countEveryValue(cluster, generation.articles, 'story', query, signal)).length;
}

// Without a single bucket the sum is 0, and on some servers null.
function sumIn(counted: JsonObject): number {
  return counted.sum === null ? 0 : numberIn(counted, 'sum');
}

async function countCopies(
  { cluster, generation, signal }: Context,
  request: SearchRequest,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoryCopies>> {
  const search = {
    size: 0,
    query: allOf([matching(request), { terms: { story: keys } }]),
    aggs: { copies: { terms: { field: 'story', size: keys.length } } },
  };
  const answer = await oneSearch(cluster, generation.articles, search, signal);
  const buckets = readBuckets(objectIn(objectIn(answer, 'aggregations'), 'copies'));
  return new Map(buckets.map(({ value, count }) => [value, { copies: count - 1 }]));
}

type Page = {
  readonly keys: readonly string[];
  /** Ids of the hits: what is left of their stories are the copies. */
  readonly hits: readonly string[];
  readonly most: number;
};

async function readCopies(
  { cluster, generation, signal }: Context,
  request: SearchRequest,
  { keys, hits, most }: Page,
): Promise<ReadonlyMap<string, StoryCopies>> {
  const others = { bool: { must_not: [{ terms: { id: hits } }] } };
  const search = {
    size: 0,
    query: allOf([matching(request), { terms: { story: keys } }, others]),
    aggs: {
      copies: {
        terms: { field: 'story', size: keys.length },
        aggs: {
          shown: { top_hits: { size: most, sort: sortKeys('oldest'), _source: ['article'] } },
          firstDay: { min: { field: 'firstDay' } },
          lastDay: { max: { field: 'lastDay' } },
        },
      },
    },
  };
  const answer = await oneSearch(cluster, generation.articles, search, signal);
  const buckets = arrayIn(objectIn(objectIn(answer, 'aggregations'), 'copies'), 'buckets');
  return new Map(buckets.map((bucket) => [textIn(bucket, 'key'), copiesIn(bucket)]));
}

function copiesIn(bucket: unknown): StoryCopies {
  const articles = readSources(objectIn(bucket, 'shown')).map(readArticle).map(storedHit);
  const { value: firstDay } = objectIn(bucket, 'firstDay');
  const { value: lastDay } = objectIn(bucket, 'lastDay');
  // Where no copy is dated both are null.
  const isDated = typeof firstDay === 'number' && typeof lastDay === 'number';
  return {
    copies: numberIn(bucket, 'doc_count'),
    alsoIn: { articles, ...(isDated ? { firstDay, lastDay } : {}) },
  };
}
