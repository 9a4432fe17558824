import { AppError } from '../../errors.ts';
import type { IndexWriter, Part } from '../port.ts';
import { NO_BUILDS, settleFoundBuilds } from './builds.ts';
import {
  checkSchema,
  createGeneration,
  type Generation,
  liveGeneration,
  noteMeta,
  settleGeneration,
  switchTo,
} from './generations.ts';
import { MOST_PARTS, takeLock } from './lock.ts';
import { withRetries } from './retry.ts';
import { Writer, type WriterParts } from './writer.ts';

/** Opens the one writer of an archive: see `SearchEngine.openWriter`. Closes the cluster with it. */
export async function openWriter(
  mode: IndexWriter['mode'],
  options: WriterParts,
): Promise<IndexWriter> {
  const { cluster, names, plan, shards, part, retries } = options;
  checkPart(mode, part);
  const lock = await takeLock(cluster, names, {
    ...(part ? { sharing: { part, work: mode } } : {}),
    pause: retries.pause,
  });
  try {
    const live = await (part ? liveForPart(options, part) : liveGeneration(cluster, names));
    const builds = part
      ? NO_BUILDS // not to be cleared away while others are at work
      : await settleFoundBuilds(cluster, names, live, { mode, plan, shards });
    const target = await (mode === 'rebuild'
      ? (builds.continued ?? newGeneration(options))
      : liveOrNew(options, live));
    return new Writer(mode, options, { lock, live, target, builds });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

const WAIT_MS = 1000;
const MOST_WAITS = 60;

/** What readers see; of an archive that is not there yet the first part makes it, and the others wait. */
async function liveForPart(
  { cluster, names, retries }: WriterParts,
  { number }: Part,
): Promise<Generation | undefined> {
  for (let waited = 0; waited < MOST_WAITS; waited += 1) {
    const live = await liveGeneration(cluster, names);
    if (live || number === 1) return live;
    await retries.pause(WAIT_MS);
  }
  throw new AppError(
    'INDEX_MISSING',
    'There is no index yet, and part 1 has not made one. Start it.',
  );
}

function checkPart(mode: IndexWriter['mode'], part: Part | undefined): void {
  if (!part || (mode === 'update' && part.number <= part.of && part.of <= MOST_PARTS)) return;
  throw new AppError('USAGE', `Parts are of an index run alone, and at most ${MOST_PARTS}.`);
}

function newGeneration(options: WriterParts): Promise<Generation> {
  const { cluster, names, shards, retries, plan, roots } = options;
  const noted = { ...(plan === undefined ? {} : { plan }), ...(roots ? { roots } : {}) };
  // Another stamp for each try: one that was made without our hearing of it is swept up later.
  return withRetries(retries, () =>
    createGeneration(cluster, names, shards, { ...noted, now: new Date() }),
  );
}

/** The generation that readers see; an empty one is put in its place where there is none. */
async function liveOrNew(options: WriterParts, live: Generation | undefined): Promise<Generation> {
  if (live) {
    checkSchema(live);
    return live;
  }
  const { cluster, names, replicas } = options;
  const empty = await newGeneration(options);
  await settleGeneration(cluster, empty, replicas);
  const indexedAt = new Date().toISOString();
  await noteMeta(cluster, empty, { ...empty.meta, version: indexedAt, indexedAt });
  await switchTo(cluster, names, empty, undefined);
  return empty;
}
