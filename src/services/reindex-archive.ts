import { AppError } from '../errors.ts';
import type { Survey } from '../ingest/survey.ts';
import type { IndexWriter, SearchEngine } from '../search/port.ts';
import {
  type ArchiveRun,
  foundCounts,
  type RunArchive,
  type RunReport,
  shrinksTooMuch,
} from './archive-run.ts';
import { EMPTY_LEDGER, type Ledger, readLedger } from './ledger.ts';
import { mergeArchive } from './merge-archive.ts';
import { type OpenRun, openRun } from './open-run.ts';
import { changeOf } from './plan-update.ts';
import { originFrom, type Written, writeArticles } from './write-articles.ts';

/**
 * Builds a new index of the paths beside the one that answers, checks it and switches to it in one
 * step. What is not under the paths is not in the new index. The day an article was first indexed
 * comes over from the old one, by id.
 * @throws AppError USAGE as `indexArchive` does, SWITCH_REFUSED where the new index would lack more
 * than a tenth of the old, and as the engine's writer does; readers then keep what they have
 */
export function reindexArchive(engine: SearchEngine): RunArchive {
  return async (run) => {
    let isOldUnreadable = false;
    await using open = await openRun(run, {
      open: () => engine.openWriter('rebuild'),
      async readLedger(writer) {
        const old = await readOldLedger(writer);
        isOldUnreadable = !old;
        return old ?? EMPTY_LEDGER;
      },
      isLeaving: () => () => true,
    });
    const { index: writer, found, ledger } = open;
    refuseShrinking(found.winners.size, ledger, run);
    const written = await writeFound(run, open, writer);
    refuseShrinking(written.written, ledger, run);
    await mergeArchive(writer, run.aliasFile?.aliases, run.signal);
    const { articles } = await writer.finish(written.written);
    const rejected = open.countRejects();
    return {
      ...foundCounts(found),
      ...compared(found, ledger),
      ...written,
      isOldUnreadable,
      rejected,
      articles,
    };
  };
}

function writeFound(
  run: ArchiveRun,
  { sources, found, ledger, tagger, isSample, onReject }: OpenRun,
  writer: IndexWriter,
): Promise<Written> {
  return writeArticles({
    articles: sources.read(ledger, found.winners, onReject),
    total: found.winners.size,
    tagger,
    writer,
    origin: originFrom(ledger, run.clock, isSample),
    onReject,
    onProgress: run.onProgress,
    signal: run.signal,
  });
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
  | 'moved'
  | 'unchanged'
  | 'removed'
  | 'sampleRemoved'
  | 'heldBack'
  | 'keptUnread'
  | 'staleTags'
>;

/** What the new index has that the old one did not, and the other way round. */
function compared(found: Survey, ledger: Ledger): Comparison {
  const counts = { added: 0, changed: 0, moved: 0, unchanged: 0 };
  for (const [id, winner] of found.winners) counts[changeOf(ledger.known.get(id), winner)] += 1;
  const left = [...ledger.known].filter(([id]) => !found.winners.has(id));
  const sampleRemoved = left.filter(([, { sample }]) => sample).length;
  const removed = left.length - sampleRemoved;
  return { ...counts, removed, sampleRemoved, heldBack: 0, keptUnread: 0, staleTags: 0 };
}
