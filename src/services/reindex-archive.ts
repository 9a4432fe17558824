import { AppError } from '../errors.ts';
import type { Survey } from '../ingest/survey.ts';
import { openTagger } from '../ingest/tagger.ts';
import type { IndexWriter, SearchEngine } from '../search/port.ts';
import {
  type ArchiveRun,
  countedRejects,
  foundCounts,
  isInFolder,
  type RunArchive,
  type RunReport,
  shrinksTooMuch,
} from './archive-run.ts';
import { EMPTY_LEDGER, type Ledger, readLedger } from './ledger.ts';
import { openSources } from './read-sources.ts';
import { originFrom, writeArticles } from './write-articles.ts';

/**
 * Builds a new index of the paths beside the one that answers, checks it and switches to it in one
 * step. What is not under the paths is not in the new index. The day an article was first indexed
 * comes over from the old one, by id.
 * @throws AppError USAGE as `indexArchive` does, SWITCH_REFUSED where the new index would lack more
 * than a tenth of the old, and as the engine's writer does; readers then keep what they have
 */
export function reindexArchive(engine: SearchEngine): RunArchive {
  return async (run) => {
    const { onReject, count } = countedRejects(run);
    const isSample = isInFolder(run.sampleFolder);
    const sources = await openSources(run);
    await using writer = await engine.openWriter('rebuild');
    const old = await readOldLedger(writer);
    const ledger = old ?? EMPTY_LEDGER;
    const found = await sources.survey(ledger, onReject);
    refuseShrinking(found.winners.size, ledger, run);
    await using tagger = openTagger(run.aliasFile);
    const { written, ...unread } = await writeArticles({
      articles: sources.read(ledger, found.winners, onReject),
      total: found.winners.size,
      tagger,
      writer,
      origin: originFrom(ledger, run.clock, isSample),
      onReject,
      onProgress: run.onProgress,
      signal: run.signal,
    });
    refuseShrinking(written, ledger, run);
    const { articles } = await writer.finish(written);
    return {
      ...foundCounts(found),
      ...unread,
      ...compared(found, ledger),
      isOldUnreadable: !old,
      written,
      rejected: count(),
      articles,
    };
  };
}

/** `undefined` where the old index is damaged: to build anew is the way out of that, so it must not stop it. */
async function readOldLedger(writer: IndexWriter): Promise<Ledger | undefined> {
  try {
    return await readLedger(writer.manifest());
  } catch (error) {
    if (error instanceof AppError && error.code === 'INDEX_UNUSABLE') return undefined;
    throw error;
  }
}

/** The bundled sample does not count: it is meant to leave. */
function refuseShrinking(articles: number, ledger: Ledger, run: ArchiveRun): void {
  if (run.allowShrink) return;
  const own = [...ledger.known.values()].filter(({ sample }) => !sample).length;
  if (articles > 0 && !shrinksTooMuch(own - articles, own)) return;
  throw new AppError(
    'SWITCH_REFUSED',
    `The new index would hold fewer articles (${articles}) than the present one (${own}). ` +
      'The present one stays in place; if fewer are meant, say so with --allow-shrink.',
  );
}

type Comparison = Pick<
  RunReport,
  | 'added'
  | 'changed'
  | 'unchanged'
  | 'removed'
  | 'sampleRemoved'
  | 'heldBack'
  | 'keptUnread'
  | 'staleTags'
>;

/** What the new index has that the old one did not, and the other way round. */
function compared(found: Survey, ledger: Ledger): Comparison {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  for (const [id, { contentHash }] of found.winners) {
    const known = ledger.known.get(id);
    if (!known) counts.added += 1;
    else if (known.contentHash === contentHash) counts.unchanged += 1;
    else counts.changed += 1;
  }
  const left = [...ledger.known].filter(([id]) => !found.winners.has(id));
  const sampleRemoved = left.filter(([, { sample }]) => sample).length;
  const removed = left.length - sampleRemoved;
  return { ...counts, removed, sampleRemoved, heldBack: 0, keptUnread: 0, staleTags: 0 };
}
