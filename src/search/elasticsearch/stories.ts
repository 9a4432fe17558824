import type { SearchRequest } from '../../domain/search.ts';
import { type JsonObject, numberIn, objectIn, textIn } from './answer.ts';
import type { Cluster } from './client.ts';
import { allOf, MOST_BUCKETS } from './compile-facets.ts';
import { countEveryValue } from './count-values.ts';
import type { Generation } from './generations.ts';
import { matching } from './hits-search.ts';
import { oneSearch } from './multi-search.ts';
import { readBuckets, readSources, readTotal } from './read-response.ts';

/** How many stories the matches are, and how many copies each story of the page has beside one. */
export type FoundStories = {
  readonly distinct: number;
  readonly copies: (story: string) => number;
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
  const keys = [...new Set(readSources(answer).map((source) => textIn(source, 'story')))];
  if (distinct === readTotal(answer) || keys.length === 0) return { distinct, copies: () => 0 };
  const counts = await countArticles(context, request, keys);
  return { distinct, copies: (story) => (counts.get(story) ?? 1) - 1 };
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

async function countArticles(
  { cluster, generation, signal }: Context,
  request: SearchRequest,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const search = {
    size: 0,
    query: allOf([matching(request), { terms: { story: keys } }]),
    aggs: { copies: { terms: { field: 'story', size: keys.length } } },
  };
  const answer = await oneSearch(cluster, generation.articles, search, signal);
  const buckets = readBuckets(objectIn(objectIn(answer, 'aggregations'), 'copies'));
  return new Map(buckets.map(({ value, count }) => [value, count]));
}
