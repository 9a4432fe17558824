import { AppError } from '../../../errors.ts';
import { allParts, type PartFaults } from '../../parts.ts';
import type { Cluster } from '../store/client.ts';
import { readableGeneration } from '../store/generations.ts';
import { oneSearch } from '../store/multi-search.ts';
import type { Names } from '../store/names.ts';

// One document of each shard: a count alone may come out of memory.
const LOOK = { size: 1, sort: ['_doc'], _source: false, track_total_hits: false };

/** See `SearchIndex.check`: asks each of the two indices of what readers see for a document. */
export async function checkParts(
  cluster: Cluster,
  names: Names,
  signal: AbortSignal,
): Promise<PartFaults> {
  try {
    const { articles, quotes } = await readableGeneration(cluster, names, signal);
    const [ofArticles, ofQuotes] = await Promise.all(
      [articles, quotes].map((index) => faultOf(cluster, index, signal)),
    );
    return { articles: ofArticles, quotes: ofQuotes };
  } catch (error) {
    return allParts(foreseen(error));
  }
}

async function faultOf(
  cluster: Cluster,
  index: string,
  signal: AbortSignal,
): Promise<AppError | undefined> {
  try {
    await oneSearch(cluster, index, LOOK, signal);
    return undefined;
  } catch (error) {
    return foreseen(error);
  }
}

function foreseen(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}
