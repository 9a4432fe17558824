import { optional } from '../../../domain/optional-key.ts';
import type { CountedValue } from '../../facet-scope.ts';
import { arrayIn, fieldOf, type JsonObject, numberIn, objectIn, textIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { oneSearch } from '../store/multi-search.ts';
import { countSpeakers, MOST_BUCKETS } from './compile-facets.ts';
import type { EsQuery } from './compile-query.ts';

// As many as an answer may have: each page is a round trip.
const PAGE = MOST_BUCKETS;

/**
 * Every value of a keyword field among the articles that a query matches, with its count. Exact
 * whatever their number and on any number of shards, and slower than a terms aggregation: one
 * request for each `MOST_BUCKETS` values.
 */
export async function countEveryValue(
  cluster: Cluster,
  index: string,
  field: string,
  query: EsQuery,
  signal?: AbortSignal,
): Promise<readonly CountedValue[]> {
  const counted: CountedValue[] = [];
  let after: unknown;
  for (;;) {
    const composite = {
      size: PAGE,
      sources: [{ value: { terms: { field } } }],
      ...optional('after', after),
    };
    const search = { size: 0, query, aggs: { values: { composite } } };
    const answer = await oneSearch(cluster, index, search, signal);
    const values = objectIn(objectIn(answer, 'aggregations'), 'values');
    const buckets = arrayIn(values, 'buckets').map((bucket) => ({
      value: textIn(objectIn(bucket, 'key'), 'value'),
      count: numberIn(bucket, 'doc_count'),
    }));
    counted.push(...buckets);
    after = fieldOf(values, 'after_key');
    if (buckets.length < PAGE || after === undefined) return counted;
  }
}

// Each has its share of the speakers, and all together a million of them.
const SHARES = 16;

/**
 * Everybody who said one of these quotes in the articles of `query`, with the number of articles in which they
 * did. Exact while a share has fewer speakers than `MOST_BUCKETS`.
 */
export async function countEverySpeaker(
  cluster: Cluster,
  index: string,
  { query, quotes }: { readonly query: EsQuery; readonly quotes: EsQuery },
  signal?: AbortSignal,
  shares = SHARES,
): Promise<readonly CountedValue[]> {
  const counted: CountedValue[] = [];
  for (let share = 0; share < shares; share += 1) {
    const include = { partition: share, num_partitions: shares };
    const aggs = { quotes: countSpeakers(quotes, { size: MOST_BUCKETS, include }) };
    const answer = await oneSearch(cluster, index, { size: 0, query, aggs }, signal);
    const said = objectIn(objectIn(objectIn(answer, 'aggregations'), 'quotes'), 'said');
    counted.push(...readQuoted(objectIn(said, 'top')));
  }
  return counted;
}

/** The buckets of `countSpeakers`. */
export function readQuoted(top: JsonObject): readonly CountedValue[] {
  return arrayIn(top, 'buckets').map((bucket) => ({
    value: textIn(bucket, 'key'),
    count: numberIn(objectIn(bucket, 'articles'), 'doc_count'),
  }));
}
