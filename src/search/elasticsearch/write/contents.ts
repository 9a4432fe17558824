import type { IndexContents } from '../../port.ts';
import type { Cluster } from '../store/client.ts';
import { checkStored, liveGeneration } from '../store/generations.ts';
import type { Names } from '../store/names.ts';
import { readManifest, readStored } from '../store/read-stored.ts';

/** Opens what readers see now: see `SearchEngine.openContents`. Closes the cluster with it. */
export async function openContents(cluster: Cluster, names: Names): Promise<IndexContents> {
  const live = await liveGeneration(cluster, names);
  if (live) checkStored(live);
  return {
    async *manifest() {
      if (live) yield* readManifest(cluster, live.articles);
    },
    stored: async (ids) => (live ? readStored(cluster, live.articles, ids) : []),
    roots: live?.meta.roots ?? [],
    [Symbol.asyncDispose]: () => cluster.close(),
  };
}
