import { arrayIn, type JsonObject, numberIn, objectIn, textIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { oneSearch } from '../store/multi-search.ts';
import { allOf, MOST_BUCKETS } from './compile-facets.ts';
import type { EsQuery } from './compile-query.ts';
import { countEveryValue } from './count-values.ts';
import type { GroupField } from './hits-search.ts';
import { readTotal } from './read-hits.ts';

/** Matches of an index that are one row where they have one key. */
export type Grouping = {
  readonly cluster: Cluster;
  readonly index: string;
  readonly field: GroupField;
  /** What they match. */
  readonly query: EsQuery;
  readonly signal: AbortSignal;
};

/** How many rows the matches are: reads the answer to a search with `groupCounts`. */
export async function countGroups(
  { cluster, index, field, query, signal }: Grouping,
  answer: JsonObject,
): Promise<number> {
  const counted = objectIn(objectIn(answer, 'aggregations'), 'groups');
  const groups = numberIn(counted, 'count');
  if (groups < MOST_BUCKETS) return readTotal(answer) - sumIn(counted) + groups;
  return (await countEveryValue(cluster, index, field, query, signal)).length;
}

// Without a single bucket the sum is 0, and on some servers null.
function sumIn(counted: JsonObject): number {
  return counted.sum === null ? 0 : numberIn(counted, 'sum');
}

/** What is asked of the groups of a page. */
export type GroupSearch = {
  readonly keys: readonly string[];
  /** What is left out of them. */
  readonly without?: EsQuery;
  /** What is counted within each. */
  readonly aggs?: object;
};

/** A bucket for each of these keys that any match has, by key. */
export async function readGroups(
  { cluster, index, field, query, signal }: Grouping,
  { keys, without, aggs }: GroupSearch,
): Promise<ReadonlyMap<string, unknown>> {
  if (keys.length === 0) return new Map();
  const others = without === undefined ? [] : [{ bool: { must_not: [without] } }];
  const search = {
    size: 0,
    query: allOf([query, { terms: { [field]: keys } }, ...others]),
    aggs: { groups: { terms: { field, size: keys.length }, ...(aggs ? { aggs } : {}) } },
  };
  const answer = await oneSearch(cluster, index, search, signal);
  const buckets = arrayIn(objectIn(objectIn(answer, 'aggregations'), 'groups'), 'buckets');
  return new Map(buckets.map((bucket) => [textIn(bucket, 'key'), bucket]));
}

/** Counts the days of a group. */
export const DAYS = {
  firstDay: { min: { field: 'firstDay' } },
  lastDay: { max: { field: 'lastDay' } },
};

/** The answer to `DAYS`. */
export function readDays(bucket: unknown): { firstDay?: number; lastDay?: number } {
  const { value: firstDay } = objectIn(bucket, 'firstDay');
  const { value: lastDay } = objectIn(bucket, 'lastDay');
  // Where nothing is dated both are null.
  const isDated = typeof firstDay === 'number' && typeof lastDay === 'number';
  return isDated ? { firstDay, lastDay } : {};
}
