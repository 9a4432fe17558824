import type { ArchiveHoldings } from '../../../domain/holdings.ts';
import { byCountThenValue } from '../../facet-scope.ts';
import { arrayIn, numberIn, objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { oneSearch } from '../store/multi-search.ts';
import { MOST_BUCKETS } from './compile-facets.ts';
import { readBuckets } from './read-hits.ts';

const SEARCH = {
  size: 0,
  aggs: {
    years: { terms: { field: 'year', size: MOST_BUCKETS, order: { _key: 'asc' } } },
    versions: { terms: { field: 'rulesVersion', size: MOST_BUCKETS } },
  },
};

/** See `SearchIndex.holdings`. All buckets are asked for, so the counts are exact over any shards. */
export async function readHoldings(
  cluster: Cluster,
  index: string,
  signal: AbortSignal,
): Promise<ArchiveHoldings> {
  const aggregations = objectIn(await oneSearch(cluster, index, SEARCH, signal), 'aggregations');
  return {
    years: arrayIn(objectIn(aggregations, 'years'), 'buckets').map((bucket) => ({
      year: numberIn(bucket, 'key'),
      articles: numberIn(bucket, 'doc_count'),
    })),
    rulesVersions: readBuckets(objectIn(aggregations, 'versions'))
      .toSorted(byCountThenValue)
      .map(({ value, count }) => ({ version: value, articles: count })),
  };
}
