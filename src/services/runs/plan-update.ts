import type { ArticleId } from '../../domain/article.ts';
import type { Survey, Winner } from '../../ingest/survey.ts';
import { isUnder, type Root } from '../../ingest/walk.ts';
import { type Lookup, passing } from '../../platform/kept-maps.ts';
import type { RunReport } from './archive-run.ts';
import { type Known, type Ledger, sampleIdsOf } from './ledger.ts';

/** What an index run is going to do, decided before anything is written. */
export type UpdatePlan = {
  readonly counts: Pick<RunReport, 'added' | 'changed' | 'moved' | 'unchanged' | 'staleTags'>;
  /** To be tagged and written, by id. */
  readonly wanted: Lookup<Winner>;
  /** Lie elsewhere with the same content: to be written with the tags that they have. */
  readonly moved: Lookup<Winner>;
  /** Those and these. */
  readonly written: Lookup<Winner>;
  /** Indexed from under the roots and not found there any more. */
  readonly gone: readonly ArticleId[];
  /** Would be gone, but their file could not be read whole: they stay. */
  readonly keptUnread: number;
  /** Articles of the bundled sample, which leave because this run brings others. */
  readonly sample: readonly ArticleId[];
  /** How many articles had been indexed from under the roots. */
  readonly knownUnderRoots: number;
};

/** Compares what was found with what is indexed. `isSample` tells the bundled archive's files. */
export function planUpdate(
  found: Survey,
  ledger: Ledger,
  roots: readonly Root[],
  rulesVersion: string,
  isSample: (path: string) => boolean,
): UpdatePlan {
  const sample = leavingSample(found, ledger, isSample);
  const sampleIds = new Set(sample);
  const changeTo = (id: ArticleId, winner: Winner) =>
    changeOf(sampleIds.has(id) ? undefined : ledger.known.get(id), winner);
  const counts = { added: 0, changed: 0, moved: 0, unchanged: 0, staleTags: 0 };
  for (const [id, winner] of found.winners) {
    const change = changeTo(id, winner);
    counts[change] += 1;
    const keepsTags = change === 'unchanged' || change === 'moved';
    if (keepsTags && ledger.known.get(id)?.rulesVersion !== rulesVersion) counts.staleTags += 1;
  }
  const among = (changes: readonly Change[]) =>
    passing(
      found.winners,
      (id, winner) => changes.includes(changeTo(id, winner)),
      changes.reduce((sum, change) => sum + counts[change], 0),
    );
  return {
    counts,
    wanted: among(['added', 'changed']),
    moved: among(['moved']),
    written: among(['added', 'changed', 'moved']),
    sample,
    ...findGone(found, ledger, roots, sampleIds),
  };
}

/** What may become of an article. */
export type Change = 'added' | 'changed' | 'moved' | 'unchanged';

/** What became of an article, by the content that it was read from and the file that it was read in. */
export function changeOf(known: Known | undefined, { contentHash, path }: Winner): Change {
  if (!known) return 'added';
  if (known.contentHash !== contentHash) return 'changed';
  return known.path === path ? 'unchanged' : 'moved';
}

/** Whether an article that is not found would leave the index: indexed from under the roots, and no file of it unread. */
export function isGone(found: Survey, roots: readonly Root[]): (known: Known) => boolean {
  return (known) => roots.some((root) => isUnder(known.path, root)) && !wasUnreadable(known, found);
}

/** The sample gives way as soon as a run has own articles and none of the sample itself. */
function leavingSample(
  found: Survey,
  ledger: Ledger,
  isSample: (path: string) => boolean,
): ArticleId[] {
  if (found.winners.size === 0) return [];
  for (const [, { path }] of found.winners) if (isSample(path)) return [];
  return sampleIdsOf(ledger);
}

function findGone(
  found: Survey,
  ledger: Ledger,
  roots: readonly Root[],
  leaving: ReadonlySet<ArticleId>,
): Pick<UpdatePlan, 'gone' | 'keptUnread' | 'knownUnderRoots'> {
  const gone: ArticleId[] = [];
  let keptUnread = 0;
  let knownUnderRoots = 0;
  for (const [id, known] of ledger.known) {
    if (leaving.has(id) || !roots.some((root) => isUnder(known.path, root))) continue;
    knownUnderRoots += 1;
    if (found.winners.has(id)) continue;
    if (wasUnreadable(known, found)) keptUnread += 1;
    else gone.push(id);
  }
  return { gone, keptUnread, knownUnderRoots };
}

function wasUnreadable({ path }: Known, { unreadablePaths }: Survey): boolean {
  if (unreadablePaths.has(path)) return true;
  // Folders that could not be listed are few; files are found by the line above.
  return [...unreadablePaths].some((unread) => isUnder(path, { path: unread, isFolder: true }));
}
