import type { ArticleId } from '../domain/article.ts';
import type { Survey, Winner } from '../ingest/survey.ts';
import { isUnder, type Root } from '../ingest/walk.ts';
import type { RunReport } from './archive-run.ts';
import { type Known, type Ledger, sampleIdsOf } from './ledger.ts';

/** What an index run is going to do, decided before anything is written. */
export type UpdatePlan = {
  readonly counts: Pick<RunReport, 'added' | 'changed' | 'moved' | 'unchanged' | 'staleTags'>;
  /** To be tagged and written. */
  readonly wanted: ReadonlyMap<ArticleId, Winner>;
  /** Lie elsewhere with the same content: to be written with the tags that they have. */
  readonly moved: ReadonlyMap<ArticleId, Winner>;
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
  const wanted = new Map<ArticleId, Winner>();
  const moved = new Map<ArticleId, Winner>();
  const counts = { added: 0, changed: 0, moved: 0, unchanged: 0, staleTags: 0 };
  for (const [id, winner] of found.winners) {
    const known = sampleIds.has(id) ? undefined : ledger.known.get(id);
    const change = changeOf(known, winner);
    counts[change] += 1;
    if (change === 'added' || change === 'changed') wanted.set(id, winner);
    else if (known?.rulesVersion !== rulesVersion) counts.staleTags += 1;
    if (change === 'moved') moved.set(id, winner);
  }
  return { counts, wanted, moved, sample, ...findGone(found, ledger, roots, sampleIds) };
}

/** What became of an article, by the content that it was read from and the file that it was read in. */
export function changeOf(
  known: Known | undefined,
  { contentHash, path }: Winner,
): 'added' | 'changed' | 'moved' | 'unchanged' {
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
  const winners = [...found.winners.values()];
  if (winners.length === 0 || winners.some(({ path }) => isSample(path))) return [];
  return sampleIdsOf(ledger);
}

function findGone(
  found: Survey,
  ledger: Ledger,
  roots: readonly Root[],
  leaving: ReadonlySet<ArticleId>,
): Pick<UpdatePlan, 'gone' | 'keptUnread' | 'knownUnderRoots'> {
  const under = [...ledger.known].filter(
    ([id, { path }]) => !leaving.has(id) && roots.some((root) => isUnder(path, root)),
  );
  const missing = under.filter(([id]) => !found.winners.has(id));
  const gone = missing.filter(([, known]) => !wasUnreadable(known, found));
  return {
    gone: gone.map(([id]) => id),
    keptUnread: missing.length - gone.length,
    knownUnderRoots: under.length,
  };
}

function wasUnreadable({ path }: Known, { unreadablePaths }: Survey): boolean {
  if (unreadablePaths.has(path)) return true;
  // Folders that could not be listed are few; files are found by the line above.
  return [...unreadablePaths].some((unread) => isUnder(path, { path: unread, isFolder: true }));
}
