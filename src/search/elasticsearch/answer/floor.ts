import type { QueryNode } from '../../../domain/query.ts';
import type { EngineFloor } from '../../maintenance.ts';
import { HITS, numberIn, objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { readableGeneration } from '../store/generations.ts';
import type { Names } from '../store/names.ts';
import { compileQuery } from './compile-query.ts';

/** See `EngineMaintenance.measureFloor`: one `_search` a query, as one would write it by hand. */
export async function measureFloor(
  cluster: Cluster,
  names: Names,
  queries: readonly QueryNode[],
  signal: AbortSignal,
): Promise<EngineFloor> {
  const { articles, quotes } = await readableGeneration(cluster, names, signal);
  const ms: number[] = [];
  for (const query of queries) {
    const startedAt = performance.now();
    await cluster.request(
      { method: 'POST', path: `/${articles}/_search`, body: byHand(query), shape: HITS },
      signal,
    );
    ms.push(performance.now() - startedAt);
  }
  const path = `/${articles},${quotes}/_stats/store`;
  const { total } = objectIn(await cluster.request({ method: 'GET', path }, signal), '_all') as {
    total: unknown;
  };
  return { ms, diskBytes: numberIn(objectIn(total, 'store'), 'size_in_bytes') };
}

// The same hits, the same total and three facets: what a page cannot do without.
function byHand(query: QueryNode): object {
  return {
    size: 10,
    track_total_hits: true,
    query: compileQuery(query),
    _source: ['id', 'article', 'story'],
    aggs: {
      country: { terms: { field: 'country', size: 8 } },
      speaker: { terms: { field: 'speaker', size: 8 } },
      month: { histogram: { field: 'month', interval: 1, min_doc_count: 1 } },
    },
  };
}
