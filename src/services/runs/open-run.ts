import { optional } from '../../domain/optional-key.ts';
import { AppError } from '../../errors.ts';
import type { Survey } from '../../ingest/survey.ts';
import { openTagger, type Tagger } from '../../ingest/tagger.ts';
import { checkRoots, type Root } from '../../ingest/walk.ts';
import { type NewMap, openKeptMaps } from '../../platform/kept-maps.ts';
import { type ArchiveRun, countedRejects, isInFolder } from './archive-run.ts';
import { type FollowedMoves, followMoves } from './follow-moves.ts';
import type { Known, Ledger } from './ledger.ts';
import { inPart, isInPart } from './parts.ts';
import { openSources, type Sources } from './read-sources.ts';

/** What a run over sources begins with: they are read once, and so is what is known of them. */
export type OpenRun = {
  /** What is known from under them and not found leaves. */
  readonly roots: readonly Root[];
  readonly sources: Sources;
  readonly ledger: Ledger;
  readonly found: Survey;
  /** Found and known of all parts together. */
  readonly whole: FollowedMoves;
  readonly tagger: Tagger;
  readonly isSample: (path: string) => boolean;
  readonly onReject: ArchiveRun['onReject'];
  readonly countRejects: () => number;
  /** For what is known of every article; the maps leave with the run. */
  readonly newMap: NewMap;
} & AsyncDisposable;

/** How a kind of run opens the index that it compares with. */
export type RunOpening<I> = {
  /** Takes whatever lock is to be held from here on. */
  open(roots: readonly Root[]): Promise<I>;
  readLedger(index: I, newMap: NewMap): Promise<Ledger>;
  /** Whether a known article that was not found leaves the index. */
  isLeaving(found: Survey, roots: readonly Root[]): (known: Known) => boolean;
  /** Where the articles come from; the paths of the run unless said otherwise. */
  sources?(index: I, newMap: NewMap): Sources;
};

/**
 * Checks the paths, opens the index, reads its ledger and surveys the sources.
 * @throws AppError USAGE (a path is missing, or the data folder itself; nothing has been opened), and as the opening does
 */
export async function openRun<I extends AsyncDisposable>(
  run: ArchiveRun,
  opening: RunOpening<I>,
): Promise<OpenRun & { readonly index: I }> {
  const roots = await checkRoots(run.paths);
  refuseDataFolder(roots, run);
  const { onReject, count } = countedRejects(run);
  await using opened = new AsyncDisposableStack();
  const index = opened.use(await opening.open(roots));
  const { newMap } = opened.use(openKeptMaps());
  const sources = opening.sources?.(index, newMap) ?? openSources(run, roots, newMap);
  const before = await opening.readLedger(index, newMap);
  const survey = await sources.survey(before, (reject) => {
    // Each part reads everything: what is rejected in that is told by one of them.
    if (!run.part || isInPart(run.part, reject.place.source.path)) onReject(reject);
  });
  const compared = run.only?.map(scopedRoot) ?? roots;
  const followed = followMoves(survey, before, opening.isLeaving(survey, compared), newMap);
  const { found, ledger } = run.part ? inPart(run.part, followed.found, followed.ledger) : followed;
  const tagger = opened.use(
    openTagger({ ...optional('corrections', run.corrections), forIndex: true }),
  );
  const toClose = opened.move();
  return {
    index,
    roots: compared,
    sources,
    ledger,
    found,
    whole: followed,
    tagger,
    isSample: isInFolder(run.sampleFolder),
    onReject,
    countRejects: count,
    newMap,
    [Symbol.asyncDispose]: () => toClose.disposeAsync(),
  };
}

function refuseDataFolder(
  roots: readonly Root[],
  { dataFolder, correctionsFile }: ArchiveRun,
): void {
  if (roots.some(({ path }) => path === correctionsFile)) {
    throw new AppError('USAGE', `${correctionsFile} holds corrections of tags and no article.`);
  }
  const own = roots.find(({ path, isFolder }) => isFolder && path === dataFolder);
  if (!own) return;
  throw new AppError(
    'USAGE',
    `${own.named} is the data folder, which Dateline writes to itself. Keep the articles elsewhere, or set DATA_DIR to another folder.`,
  );
}

function scopedRoot(path: string): Root {
  return { path, named: path, isFolder: true };
}
