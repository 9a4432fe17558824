import { optional } from '../../../domain/optional-key.ts';
import { AppError } from '../../../errors.ts';
import type { IndexWriter, Part } from '../../port.ts';
import {
  allGenerations,
  checkSchema,
  createGeneration,
  type Generation,
  liveGeneration,
  noteMeta,
  settleGeneration,
  switchTo,
} from '../store/generations.ts';
import { leaveMark } from '../store/mark.ts';
import { withRetries } from '../store/retry.ts';
import { forgetParts, NO_BUILDS, settleFoundBuilds } from './builds.ts';
import { MOST_PARTS, takeLock, UPDATE } from './lock.ts';
import type { PartRun } from './part-locks.ts';
import { joinRebuild } from './rebuild-parts.ts';
import { type OpenParts, Writer, type WriterParts } from './writer.ts';

/** Opens the one writer of an archive, or one of its parts: see `SearchEngine.openWriter`. Closes the cluster with it. */
export async function openWriter(
  mode: IndexWriter['mode'],
  options: WriterParts,
): Promise<IndexWriter> {
  checkPart(options);
  const run = partRun(mode, options);
  const lock = await takeLock(options.cluster, options.names, {
    ...optional('sharing', run),
    pause: options.retries.pause,
  });
  try {
    return new Writer(mode, options, {
      lock,
      ...(run ? { run, ...(await openPart(mode, options, run)) } : await openWhole(mode, options)),
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

type Opened = Pick<OpenParts, 'live' | 'target' | 'builds'>;

async function openWhole(mode: IndexWriter['mode'], options: WriterParts): Promise<Opened> {
  const { cluster, names, plan, shards } = options;
  const live = await liveGeneration(cluster, names);
  // One that an older version has made may have none yet.
  if (live) await leaveMark(cluster, names);
  const builds = await settleFoundBuilds(cluster, names, live, { mode, plan, shards });
  const target = await (mode === 'rebuild'
    ? (builds.continued ?? newGeneration(options))
    : liveOrNew(options, live));
  return { live, target, builds };
}

async function openPart(
  mode: IndexWriter['mode'],
  options: WriterParts,
  run: PartRun,
): Promise<Opened> {
  const { cluster, names, plan, shards } = options;
  if (mode === 'rebuild') {
    const live = await liveGeneration(cluster, names);
    return {
      live,
      ...(await joinRebuild(run, live, { plan, shards }, () => newGeneration(options))),
    };
  }
  const live = await liveForPart(options, run.part);
  // Builds are not to be cleared away while others are at work.
  await forgetParts(cluster, await allGenerations(cluster, names));
  return { live, target: await liveOrNew(options, live), builds: NO_BUILDS };
}

/** What parts have in common: those of a rebuild its plan. */
function partRun(
  mode: IndexWriter['mode'],
  { cluster, names, retries, part, plan = '' }: WriterParts,
): PartRun | undefined {
  const work = mode === 'update' ? UPDATE : `${mode} ${plan}`;
  return part && { cluster, names, retries, part, work };
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

function checkPart({ part }: WriterParts): void {
  if (!part || (part.number >= 1 && part.number <= part.of && part.of <= MOST_PARTS)) return;
  throw new AppError('USAGE', `There may be at most ${MOST_PARTS} parts.`);
}

function newGeneration(options: WriterParts): Promise<Generation> {
  const { cluster, names, shards, retries, plan, roots } = options;
  const noted = { ...optional('plan', plan), ...optional('roots', roots) };
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
  await withRetries(options.retries, () => leaveMark(cluster, names));
  return empty;
}
