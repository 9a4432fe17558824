import { AppError } from '../../errors.ts';
import { RULES_VERSION } from '../../extract/article.ts';
import { personNames } from '../../extract/corrections/person-names.ts';
import { type NewMap, passing } from '../../platform/kept-maps.ts';
import type { IndexWriter, PartsState, SearchEngine } from '../../search/port.ts';
import {
  type ArchiveRun,
  foundCounts,
  type RunArchive,
  type RunReport,
  shrinksTooMuch,
} from './archive-run.ts';
import { pathsOfIndex } from './index-paths.ts';
import { EMPTY_LEDGER, type Ledger, readLedger } from './ledger.ts';
import { mergeArchive } from './merge-archive.ts';
import { type OpenRun, openRun } from './open-run.ts';
import { compared, findRemaining, planDigest, reindexPlan } from './reindex-plan.ts';
import { storedSources } from './stored-sources.ts';
import { writeFed } from './write-fed.ts';

/**
 * Builds a new index of the paths beside the one that answers, checks it and switches to it in one
 * step. Without paths it takes those that the present index was made from. What is not under them is not
 * in the new index. The day an article was first indexed comes over from the old one, by id. A run that
 * was cut short is resumed. Of several parts the one that ends last checks and switches.
 * @throws AppError USAGE as `indexArchive` does, SWITCH_REFUSED where the new index would lack more
 * than a tenth of the old, and as the engine's writer does; readers then keep what they have
 */
export function reindexArchive(engine: SearchEngine): RunArchive {
  return async (given) => {
    const paths = given.paths.length > 0 ? given.paths : await pathsOfIndex(engine);
    const run = { ...given, paths };
    let isOldUnreadable = false;
    await using open = await openRun(run, {
      open(roots) {
        const absolute = roots.map(({ path }) => path);
        const plan = planDigest('sources', absolute, tagsVersion(run));
        return engine.openWriter('rebuild', { roots: absolute, plan, ...partOf(run) });
      },
      async readLedger(writer, newMap) {
        const old = await readOldLedger(writer, newMap);
        isOldUnreadable = !old;
        return old ?? EMPTY_LEDGER;
      },
      isLeaving: () => () => true,
    });
    return { ...(await rebuild(run, open)), isOldUnreadable };
  };
}

/**
 * Builds a new index of what the present one holds, tagged anew by the present rules; no source is read.
 * Ids, places and first days stay.
 * @throws AppError as `reindexArchive` does
 */
export function retagArchive(engine: SearchEngine): RunArchive {
  return async (given) => {
    await pathsOfIndex(engine); // says it where there is nothing to tag
    const run = { ...given, paths: [] };
    const roots = await rootsOf(engine);
    const plan = planDigest('index', [], tagsVersion(run));
    await using open = await openRun(run, {
      open: () => engine.openWriter('rebuild', { roots, plan, ...partOf(run) }),
      readLedger: (writer, newMap) => readLedger(writer.manifest(), newMap),
      isLeaving: () => () => false,
      sources: (writer, newMap) => storedSources(() => writer.articles(), newMap),
    });
    return await rebuild(run, open);
  };
}

/** What tags are made by: a rebuild that was begun with other corrections is not gone on with. */
function tagsVersion({ corrections }: ArchiveRun): string {
  return `${RULES_VERSION} ${corrections?.version ?? ''}`.trim();
}

async function rootsOf(engine: SearchEngine): Promise<readonly string[]> {
  await using contents = await engine.openContents();
  return contents.roots;
}

function partOf({ part }: ArchiveRun): Pick<ArchiveRun, 'part'> {
  return part ? { part } : {};
}

async function rebuild(
  run: ArchiveRun,
  open: OpenRun & { readonly index: IndexWriter },
): Promise<RunReport> {
  const { index: writer, found, ledger, whole } = open;
  // The bundled sample does not count: it is meant to leave.
  const own = passing(whole.ledger.known, (_, { sample }) => !sample).size;
  refuseShrinking(whole.found.winners.size, own, run);
  const remaining = await findRemaining(open, writer, run.part);
  run.onPlan?.(reindexPlan(run, open, remaining, writer));
  const written = await writeFed(run, open, writer, remaining.wanted);
  const ended = await endPart(writer, remaining.done + written.written);
  const report = {
    ...foundCounts(found),
    ...compared(found, ledger),
    ...written,
    resumed: remaining.done,
    isOldUnreadable: false,
    rejected: open.countRejects(),
  };
  // What readers see is as it was.
  if (!ended.isLast)
    return { ...report, articles: whole.ledger.known.size, waitingFor: ended.missing };
  refuseShrinking(ended.written, own, run);
  return { ...report, articles: await finishRebuild(run, writer, ended.written) };
}

/** A run that is no part is its own last one. */
async function endPart({ fellows }: IndexWriter, written: number): Promise<PartsState> {
  return (await fellows?.end(written)) ?? { isLast: true, missing: [], written };
}

/** Once for all parts: joins persons, checks, and switches readers. */
async function finishRebuild(
  run: ArchiveRun,
  writer: IndexWriter,
  written: number,
): Promise<number> {
  run.onProgress({ step: 'merging', done: 0 });
  await mergeArchive(writer, personNames(run.corrections), run.signal);
  run.onProgress({ step: 'checking', done: 0 });
  return (await writer.finish(written)).articles;
}

/** `undefined` where the old index is damaged: to build anew is the way out of that, so it must not stop it. */
async function readOldLedger(writer: IndexWriter, newMap: NewMap): Promise<Ledger | undefined> {
  try {
    return await readLedger(writer.manifest(), newMap);
  } catch (error) {
    if (error instanceof AppError && error.code === 'INDEX_UNUSABLE') return undefined;
    throw error;
  }
}

/** @throws AppError SWITCH_REFUSED where the new index would lack too many of the `own` that the present one holds */
function refuseShrinking(articles: number, own: number, run: ArchiveRun): void {
  if (run.allowShrink) return;
  if (articles > 0 && !shrinksTooMuch(own - articles, own)) return;
  throw new AppError(
    'SWITCH_REFUSED',
    `The new index would hold fewer articles (${articles}) than the present one (${own}). ` +
      'The present one stays in place; if fewer are meant, say so with --allow-shrink.',
  );
}
