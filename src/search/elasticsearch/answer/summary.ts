import { eachFacet, VALUE_FACETS, type ValueFacetName } from '../../../domain/facets/table.ts';
import { optional } from '../../../domain/optional-key.ts';
import { isoDay } from '../../../domain/publication-date.ts';
import type { ArchiveSummary } from '../../../domain/search.ts';
import { type JsonObject, numberIn, objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import type { Generation } from '../store/generations.ts';
import { multiSearch } from '../store/multi-search.ts';
import { MOST_BUCKETS } from './compile-facets.ts';
import { MATCH_ALL } from './compile-query.ts';
import { countEveryValue } from './count-values.ts';
import { readCount, readTotal } from './read-hits.ts';

/** What the archive holds as a whole, counted exactly. */
export async function summarize(
  cluster: Cluster,
  generation: Generation,
  signal: AbortSignal,
): Promise<ArchiveSummary> {
  const { articles: index, quotes: quotesIndex, meta } = generation;
  const count = { size: 0, track_total_hits: true };
  // Each facet by itself: together they may have more values than the server counts in one search.
  const held = VALUE_FACETS.map((facet) => ({ size: 0, aggs: distinctCount(facet) }));
  const articleSearch = {
    index,
    searches: [{ ...count, aggs: AGGREGATIONS }, ...held],
    leaveOut: ['aggregations.every'],
  };
  const [[articles = {}, ...values], [quotes = {}]] = await Promise.all([
    multiSearch(cluster, articleSearch, signal),
    multiSearch(cluster, { index: quotesIndex, searches: [count] }, signal),
  ]);
  const aggregations = objectIn(articles, 'aggregations');
  const distinct = (facet: ValueFacetName) => {
    const answer = values[VALUE_FACETS.indexOf(facet)];
    return distinctValues(cluster, index, facet, objectIn(answer, 'aggregations'), signal);
  };
  const total = readTotal(articles);
  return {
    articles: total,
    quotes: readTotal(quotes),
    undated: readCount(aggregations, 'undated'),
    ...days(aggregations),
    held: await eachFacet(distinct),
    ...optional('indexedAt', meta.indexedAt),
    generation: index,
    sampleOnly: total > 0 && readCount(aggregations, 'samples') === total,
  };
}

const AGGREGATIONS = {
  undated: { missing: { field: 'firstDay' } },
  firstDay: { min: { field: 'firstDay' } },
  lastDay: { max: { field: 'lastDay' } },
  samples: { filter: { term: { sample: true } } },
};

function distinctCount(facet: ValueFacetName): object {
  return {
    every: { terms: { field: facet, size: MOST_BUCKETS } },
    distinct: { stats_bucket: { buckets_path: 'every>_count' } },
  };
}

async function distinctValues(
  cluster: Cluster,
  index: string,
  facet: ValueFacetName,
  aggregations: JsonObject,
  signal: AbortSignal,
): Promise<number> {
  const buckets = numberIn(objectIn(aggregations, 'distinct'), 'count');
  if (buckets < MOST_BUCKETS) return buckets;
  return (await countEveryValue(cluster, index, facet, MATCH_ALL, signal)).length;
}

function days(aggregations: JsonObject): { firstDay?: string; lastDay?: string } {
  // Without a dated article the server's minimum is null.
  if (objectIn(aggregations, 'firstDay').value === null) return {};
  const day = (name: string) => isoDay(numberIn(objectIn(aggregations, name), 'value'));
  return { firstDay: day('firstDay'), lastDay: day('lastDay') };
}
