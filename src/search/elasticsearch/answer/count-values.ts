import type { CountedValue } from '../../facet-scope.ts';
import { arrayIn, fieldOf, numberIn, objectIn, textIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { oneSearch } from '../store/multi-search.ts';
import type { EsQuery } from './compile-query.ts';

const PAGE = 10_000;

/**
 * Every value of a keyword field among the articles that a query matches, with its count. Exact
 * whatever their number and on any number of shards, and slower than a terms aggregation: one
 * request for each ten thousand values.
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
      ...(after === undefined ? {} : { after }),
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
