import type { QueryNode } from '../../../domain/query.ts';
import type { Cluster } from '../store/client.ts';
import { multiSearch } from '../store/multi-search.ts';
import { allOf } from './compile-facets.ts';
import { compileQuery } from './compile-query.ts';
import { readTotal } from './read-hits.ts';

/** For each query, how many articles match, in one request. */
export async function countEach(
  cluster: Cluster,
  index: string,
  queries: readonly QueryNode[],
  signal: AbortSignal,
): Promise<readonly number[]> {
  if (queries.length === 0) return [];
  const searches = queries.map((query) => ({
    size: 0,
    track_total_hits: true,
    query: allOf([compileQuery(query)]),
  }));
  return (await multiSearch(cluster, { index, searches }, signal)).map(readTotal);
}

/** For each query, whether any article matches, in one request; a shard stops at its first. */
export async function findAny(
  cluster: Cluster,
  index: string,
  queries: readonly QueryNode[],
  signal: AbortSignal,
): Promise<readonly boolean[]> {
  if (queries.length === 0) return [];
  const searches = queries.map((query) => ({
    size: 0,
    terminate_after: 1,
    track_total_hits: true,
    query: allOf([compileQuery(query)]),
  }));
  const answers = await multiSearch(cluster, { index, searches }, signal);
  return answers.map((answer) => readTotal(answer) > 0);
}
