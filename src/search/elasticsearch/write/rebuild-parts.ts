import { optional } from '../../../domain/optional-key.ts';
import { AppError } from '../../../errors.ts';
import type { PartsState } from '../../port.ts';
import { allGenerations, type Generation, noteMeta } from '../store/generations.ts';
import { missingParts, type PartMarks } from '../store/mapping.ts';
import { withRetries } from '../store/retry.ts';
import { type FoundBuilds, settleFoundBuilds } from './builds.ts';
import type { WriterLock } from './lock-keeper.ts';
import {
  areOthersAtWork,
  checkNobodyFinishes,
  inGate,
  leaveParts,
  type PartRun,
} from './part-locks.ts';

/** How a part has ended: `lock` where it is the last, in place of its own. */
export type EndedPart = {
  readonly state: PartsState;
  readonly lock?: WriterLock;
  /** As the new generation has them now; of a rebuild alone. */
  readonly marks?: PartMarks;
};

/** What a part of a rebuild begins with. */
export type Joined = { readonly target: Generation; readonly builds: FoundBuilds };

/**
 * Joins the parts of a rebuild: they all fill the one new generation of their plan, which the first of them
 * makes. What it noted of itself in an earlier run no longer holds.
 * @throws AppError LOCKED
 */
export function joinRebuild(
  run: PartRun,
  live: Generation | undefined,
  build: { readonly plan: string | undefined; readonly shards: number },
  create: () => Promise<Generation>,
): Promise<Joined> {
  const { cluster, names, part } = run;
  return inGate(run, async () => {
    await checkNobodyFinishes(run);
    const asked = { mode: 'rebuild', isPart: true, ...build } as const;
    const builds = await settleFoundBuilds(cluster, names, live, asked);
    const found = builds.continued ?? (await create());
    const marks = marksOf(found, part.of);
    const { [part.number]: _, ...written } = marks.written;
    const target = await withMarks(run, found, { ...marks, written });
    return { target, builds };
  });
}

/**
 * Notes that a part of a rebuild is done. Once all are, the one that ends last becomes the only writer.
 * @throws AppError LOCKED
 */
export function endOfRebuild(
  run: PartRun,
  own: WriterLock,
  target: Generation,
  articles: number,
): Promise<EndedPart> {
  const { part, retries } = run;
  return inGate(run, async () => {
    const now = await withRetries(retries, () => readAgain(run, target));
    const before = marksOf(now, part.of);
    const counts: PartMarks['written'] = { ...before.written, [part.number]: articles };
    const marks = { ...before, written: counts };
    await withRetries(retries, () => withMarks(run, now, marks));
    const missing = missingParts(marks);
    const written = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const lock = await leaveParts(run, own, missing.length === 0);
    return {
      state: { isLast: lock !== undefined, missing, written },
      ...optional('lock', lock),
      marks,
    };
  });
}

/** Whether a part of an update is the last one at work; then it becomes the only writer. */
export function endOfUpdate(run: PartRun, own: WriterLock): Promise<EndedPart> {
  return inGate(run, async () => {
    const lock = await leaveParts(run, own, !(await areOthersAtWork(run)));
    const state = { isLast: lock !== undefined, missing: [], written: 0 };
    return { state, ...optional('lock', lock) };
  });
}

/** Marks of a run in another number of parts say nothing of these. */
function marksOf({ meta }: Generation, of: number): PartMarks {
  return meta.parts?.of === of ? meta.parts : { of, written: {} };
}

async function withMarks(
  { cluster }: PartRun,
  generation: Generation,
  parts: PartMarks,
): Promise<Generation> {
  const meta = { ...generation.meta, parts };
  await noteMeta(cluster, generation, meta);
  return { ...generation, meta };
}

async function readAgain({ cluster, names }: PartRun, target: Generation): Promise<Generation> {
  const all = await allGenerations(cluster, names);
  const found = all.find(({ articles }) => articles === target.articles);
  if (found) return found;
  throw new AppError(
    'SWITCH_REFUSED',
    'The new index is gone: another run has deleted it. Readers keep the old one; run all parts again.',
  );
}
