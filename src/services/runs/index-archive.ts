import type { ArticleId } from '../../domain/article.ts';
import { optional } from '../../domain/optional-key.ts';
import { personNames } from '../../extract/corrections/person-names.ts';
import type { IndexWriter, SearchEngine } from '../../search/port.ts';
import { type ArchiveRun, foundCounts, type RunArchive, type RunReport } from './archive-run.ts';
import { isPlausible } from './believe-gone.ts';
import { keepTags } from './keep-tags.ts';
import { readLedger } from './ledger.ts';
import { mergeArchive } from './merge-archive.ts';
import { type OpenRun, openRun } from './open-run.ts';
import { isGone, planUpdate, type UpdatePlan } from './plan-update.ts';
import { writeFed } from './write-fed.ts';

/**
 * Brings the index in line with the paths: adds what is new, replaces what changed, follows what moved,
 * removes what was indexed from under them and is gone. Readers see each batch as it is written. The same
 * run twice writes nothing the second time.
 * @throws AppError USAGE (a path is missing; nothing is changed), and as the engine's writer does
 */
export function indexArchive(engine: SearchEngine): RunArchive {
  return async (run) => {
    await using open = await openRun(run, {
      open: (roots) =>
        engine.openWriter('update', {
          roots: roots.map(({ path }) => path),
          ...optional('part', run.part),
        }),
      readLedger: (writer, newMap) => readLedger(writer.manifest(), newMap),
      isLeaving: isGone,
    });
    const { index: writer } = open;
    const plan = planOf(open);
    // Before anything is written: what is there now is what was found.
    const heldBack = await countHeldBack(open, plan, run);
    const sampleRemoved = await writer.remove(plan.sample);
    const tagger = keepTags(open.tagger, plan.moved, (ids) => writer.written(ids));
    const written = await writeFed(run, { ...open, tagger }, writer, plan.written);
    const removed = heldBack > 0 ? 0 : await writer.remove(plan.gone);
    const finished = await finishUpdate(writer, run);
    return { ...reportOf(open, plan), heldBack, ...written, removed, sampleRemoved, ...finished };
  };
}

/** Persons are joined by the last part alone: others would write over what it has not seen yet. */
async function finishUpdate(
  writer: IndexWriter,
  run: ArchiveRun,
): Promise<Pick<RunReport, 'articles' | 'waitingFor'>> {
  if (writer.fellows) {
    const { articles } = await writer.finish();
    const { isLast, missing } = await writer.fellows.end(0);
    if (!isLast) return { articles, waitingFor: missing };
  }
  run.onProgress({ step: 'merging', done: 0 });
  await mergeArchive(writer, personNames(run.corrections), run.signal);
  const { articles } = await writer.finish();
  return { articles };
}

/** What the run is going to do. */
export function planOf({ found, ledger, roots, tagger, isSample }: OpenRun): UpdatePlan {
  return planUpdate(found, ledger, roots, tagger.rulesVersion, isSample);
}

/** The part of a report that is known before anything is written. */
export function reportOf(open: OpenRun, plan: UpdatePlan) {
  return {
    ...foundCounts(open.found),
    ...plan.counts,
    keptUnread: plan.keptUnread,
    resumed: 0,
    isOldUnreadable: false,
    rejected: open.countRejects(),
  } satisfies Partial<RunReport>;
}

/** Gone from under the paths, but too many to be plausible: all of them or none. */
export async function countHeldBack(
  { whole, ledger, roots }: OpenRun,
  { gone, knownUnderRoots }: UpdatePlan,
  { allowShrink }: ArchiveRun,
): Promise<number> {
  if (allowShrink) return 0;
  const surveyed = { found: whole.found, ledger, roots };
  return (await isPlausible(gone, knownUnderRoots, surveyed)) ? 0 : gone.length;
}

/** Removes the bundled sample archive and nothing else; resolves to how many articles left. */
export function removeSample(engine: SearchEngine): () => Promise<number> {
  return async () => {
    await using writer = await engine.openWriter('update');
    const ids: ArticleId[] = [];
    for await (const { id, sample } of writer.manifest()) if (sample) ids.push(id);
    const removed = await writer.remove(ids);
    await writer.finish();
    return removed;
  };
}
