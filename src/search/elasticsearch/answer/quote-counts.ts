import { numberIn, objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import type { Generation } from '../store/generations.ts';
import { oneSearch } from '../store/multi-search.ts';
import { readTotal } from './read-hits.ts';

/** How many quotes the articles of a generation count, and how many documents of quotes there are: the same. */
export async function readQuoteCounts(
  cluster: Cluster,
  { articles, quotes }: Pick<Generation, 'articles' | 'quotes'>,
): Promise<{ readonly counted: number; readonly stored: number }> {
  const sum = { size: 0, aggs: { quotes: { sum: { field: 'quoteCount' } } } };
  const answer = await oneSearch(cluster, articles, sum);
  const counted = numberIn(objectIn(objectIn(answer, 'aggregations'), 'quotes'), 'value');
  const all = { size: 0, track_total_hits: true };
  return { counted, stored: readTotal(await oneSearch(cluster, quotes, all)) };
}
