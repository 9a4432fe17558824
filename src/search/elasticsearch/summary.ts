import { isoDay } from '../../domain/publication-date.ts';
import type { ArchiveSummary, ValueFacetName } from '../../domain/search.ts';
import { type JsonObject, numberIn, objectIn } from './answer.ts';
import type { Cluster } from './client.ts';
import { MOST_BUCKETS } from './compile-facets.ts';
import { MATCH_ALL } from './compile-query.ts';
import { countEveryValue } from './count-values.ts';
import type { Generation } from './generations.ts';
import { multiSearch } from './multi-search.ts';
import { readCount, readTotal } from './read-response.ts';

/** What the archive holds as a whole, counted exactly. */
export async function summarize(
  cluster: Cluster,
  generation: Generation,
  signal: AbortSignal,
): Promise<ArchiveSummary> {
  const { articles: index, quotes: quotesIndex, meta } = generation;
  const count = { size: 0, track_total_hits: true };
  const articleSearch = { index, searches: [{ ...count, aggs: AGGREGATIONS }], leaveOut: LEFT_OUT };
  const [[articles = {}], [quotes = {}]] = await Promise.all([
    multiSearch(cluster, articleSearch, signal),
    multiSearch(cluster, { index: quotesIndex, searches: [count] }, signal),
  ]);
  const aggregations = objectIn(articles, 'aggregations');
  const total = readTotal(articles);
  return {
    articles: total,
    quotes: readTotal(quotes),
    undated: readCount(aggregations, 'undated'),
    ...days(aggregations),
    countries: await distinctValues(cluster, index, 'country', aggregations, signal),
    speakers: await distinctValues(cluster, index, 'speaker', aggregations, signal),
    ...(meta.indexedAt === undefined ? {} : { indexedAt: meta.indexedAt }),
    generation: index,
    sampleOnly: total > 0 && readCount(aggregations, 'samples') === total,
  };
}

const AGGREGATIONS = {
  undated: { missing: { field: 'firstDay' } },
  firstDay: { min: { field: 'firstDay' } },
  lastDay: { max: { field: 'lastDay' } },
  samples: { filter: { term: { sample: true } } },
  everyCountry: { terms: { field: 'country', size: MOST_BUCKETS } },
  country: { stats_bucket: { buckets_path: 'everyCountry>_count' } },
  everySpeaker: { terms: { field: 'speaker', size: MOST_BUCKETS } },
  speaker: { stats_bucket: { buckets_path: 'everySpeaker>_count' } },
};
const LEFT_OUT = ['aggregations.everyCountry', 'aggregations.everySpeaker'];

async function distinctValues(
  cluster: Cluster,
  index: string,
  facet: ValueFacetName,
  aggregations: JsonObject,
  signal: AbortSignal,
): Promise<number> {
  const buckets = numberIn(objectIn(aggregations, facet), 'count');
  if (buckets < MOST_BUCKETS) return buckets;
  return (await countEveryValue(cluster, index, facet, MATCH_ALL, signal)).length;
}

function days(aggregations: JsonObject): { firstDay?: string; lastDay?: string } {
  // Without a dated article the server's minimum is null.
  if (objectIn(aggregations, 'firstDay').value === null) return {};
  const day = (name: string) => isoDay(numberIn(objectIn(aggregations, name), 'value'));
  return { firstDay: day('firstDay'), lastDay: day('lastDay') };
}
