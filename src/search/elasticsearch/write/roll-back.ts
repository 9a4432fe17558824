import { optional } from '../../../domain/optional-key.ts';
import type { GenerationFacts } from '../../port.ts';
import { noGenerationBefore, unreadableBefore } from '../../roll-back.ts';
import { readTotal } from '../answer/read-hits.ts';
import type { Cluster } from '../store/client.ts';
import {
  allGenerations,
  checkSchema,
  type Generation,
  generationBefore,
  liveGeneration,
  noteMeta,
  switchTo,
} from '../store/generations.ts';
import { noIndex } from '../store/mark.ts';
import { oneSearch } from '../store/multi-search.ts';
import type { Names } from '../store/names.ts';
import { takeLock } from './lock.ts';

/**
 * See `SearchEngine.rollBack`. Each of the two notes the other as the one before it, so that the same call
 * goes forward again.
 */
export async function rollBack(cluster: Cluster, names: Names) {
  await liveOrThrow(cluster, names);
  const lock = await takeLock(cluster, names);
  try {
    const live = await liveOrThrow(cluster, names);
    const before = generationBefore(await allGenerations(cluster, names), live);
    if (!before) throw noGenerationBefore();
    const to = await readableFacts(cluster, before);
    const from = await factsOf(cluster, live).catch(() => ({ generation: live.articles }));
    const { plan: _, ...meta } = before.meta;
    // Another version, so that readers forget what they remember of it.
    const version = new Date().toISOString();
    await noteMeta(cluster, before, { ...meta, version, previous: live.articles });
    await switchTo(cluster, names, before, live);
    return { from, to };
  } finally {
    await lock.release();
  }
}

async function liveOrThrow(cluster: Cluster, names: Names): Promise<Generation> {
  const live = await liveGeneration(cluster, names);
  if (live) return live;
  const never = 'Nothing has been indexed yet: there is nothing to go back to.';
  throw await noIndex(cluster, names, never);
}

async function readableFacts(cluster: Cluster, generation: Generation): Promise<GenerationFacts> {
  try {
    checkSchema(generation);
  } catch (error) {
    throw unreadableBefore(error);
  }
  return factsOf(cluster, generation);
}

async function factsOf(cluster: Cluster, generation: Generation): Promise<GenerationFacts> {
  const { articles: index, meta } = generation;
  const count = { size: 0, track_total_hits: true };
  const articles = readTotal(await oneSearch(cluster, index, count));
  const { indexedAt } = meta;
  return { generation: index, articles, ...optional('indexedAt', indexedAt) };
}
