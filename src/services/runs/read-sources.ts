import { optional } from '../../domain/optional-key.ts';
import { incompletenessOf } from '../../ingest/incomplete-page.ts';
import type { Outcome, ReadArticle, Reject } from '../../ingest/outcome.ts';
import { readRoots } from '../../ingest/pipeline.ts';
import { type Survey, survey, type Winner } from '../../ingest/survey.ts';
import { isUnder, type Root } from '../../ingest/walk.ts';
import { inMemory, type KeptMap, type Lookup, type NewMap } from '../../platform/kept-maps.ts';
import { type ArchiveRun, isInFolder } from './archive-run.ts';
import { type Ledger, underKnownId } from './ledger.ts';
import { scopeOf } from './scope.ts';

/** The named paths, read as often as it takes: once to see what is there, once to tag what is wanted. */
export type Sources = {
  survey(ledger: Ledger, onReject: (reject: Reject) => void): Promise<Survey>;
  /**
   * The wanted articles in the order of the sources. One that is not found as it was surveyed has changed
   * meanwhile: it goes to `onReject`, so that none is lost without a line.
   */
  read(
    ledger: Ledger,
    wanted: Lookup<Winner>,
    onReject: (reject: Reject) => void,
  ): AsyncIterable<ReadArticle>;
};

/** Files and folders that have been checked. */
export function openSources(
  run: ArchiveRun,
  roots: readonly Root[],
  newMap: NewMap = inMemory,
): Sources {
  const onRead = (done: number) => run.onProgress({ step: 'reading', done });
  const isIn = whatIsRead(run, roots);
  const outcomes = (ledger: Ledger) =>
    outcomesOf(
      readRoots(roots, 'key', { isIn, ...optional('fieldMapOf', run.fieldMapOf) }),
      ledger,
      run,
    );
  return {
    survey: (ledger, onReject) => survey(outcomes(ledger), onReject, onRead, newMap()),
    read: (ledger, wanted, onReject) => pickWanted(outcomes(ledger), wanted, newMap(), onReject),
  };
}

function whatIsRead(
  { only, dataFolder, correctionsFile }: ArchiveRun,
  roots: readonly Root[],
): (path: string) => boolean {
  const isInScope = only ? scopeOf(only) : () => true;
  const isArticle = (path: string) => path !== correctionsFile && isInScope(path);
  // Of an archive that Dateline itself lies in: its notes and lists would be taken for articles.
  const isWithin = roots.some((root) => dataFolder && isUnder(dataFolder, root));
  if (dataFolder === undefined || !isWithin) return isArticle;
  const isOwn = isInFolder(dataFolder);
  return (path) => isArticle(path) && !isOwn(path);
}

async function* outcomesOf(
  outcomes: AsyncIterable<Outcome>,
  ledger: Ledger,
  { signal, leavesOutIncomplete = false }: ArchiveRun,
): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    signal.throwIfAborted();
    if (outcome.kind !== 'article') yield outcome;
    else if (leavesOutIncomplete && incompletenessOf(outcome.article.raw.given))
      yield passedOver(outcome.article);
    else yield { kind: 'article', article: underKnownId(outcome.article, ledger) };
  }
}

function passedOver({ place }: ReadArticle): Outcome {
  return { kind: 'skipped', path: place.source.path, reason: 'incomplete page' };
}

/** Of articles that are read again, the wanted ones as they were surveyed, each once: `given` is filled with them. */
export async function* pickWanted(
  outcomes: AsyncIterable<Outcome>,
  wanted: Lookup<Winner>,
  given: KeptMap<true>,
  onReject: (reject: Reject) => void,
): AsyncGenerator<ReadArticle> {
  for await (const outcome of outcomes) {
    if (outcome.kind !== 'article') continue; // the survey has reported it
    const { raw, contentHash, place } = outcome.article;
    const winner = wanted.get(raw.id);
    if (winner?.contentHash !== contentHash || winner.path !== place.source.path) continue;
    if (given.has(raw.id)) continue;
    given.set(raw.id, true);
    yield outcome.article;
  }
  if (given.size === wanted.size) return;
  for (const [id, { path }] of wanted) {
    if (given.has(id)) continue;
    const place = { source: { path, named: path, key: path } };
    onReject({ place, reason: 'it changed while it was being read', unreadable: true });
  }
}
