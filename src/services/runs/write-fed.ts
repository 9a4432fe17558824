import { AppError } from '../../errors.ts';
import type { Winner } from '../../ingest/survey.ts';
import type { Lookup } from '../../platform/kept-maps.ts';
import type { IndexWriter } from '../../search/port.ts';
import type { ArchiveRun } from './archive-run.ts';
import type { OpenRun } from './open-run.ts';
import { originFrom, type Written, writeArticles } from './write-articles.ts';

/**
 * Reads, tags and writes the wanted articles of a run, and checks that each of them is accounted for:
 * written, or among the rejects. Ends the tagger: nothing else is tagged in this run.
 * @throws AppError as `writeArticles` does, and SWITCH_REFUSED where one is neither
 */
export async function writeFed(
  run: ArchiveRun,
  { sources, ledger, tagger, isSample, onReject, countRejects }: OpenRun,
  writer: IndexWriter,
  wanted: Lookup<Winner>,
): Promise<Written> {
  const rejectedBefore = countRejects();
  const written = await writeArticles({
    articles: sources.read(ledger, wanted, onReject),
    total: wanted.size,
    tagger,
    writer,
    origin: originFrom(ledger, run.clock, isSample),
    onReject,
    onProgress: run.onProgress,
    signal: run.signal,
  });
  // What comes next holds every name of the archive: until then the tables of the rules must have left.
  await tagger[Symbol.asyncDispose]();
  checkFed(wanted.size, written.written, countRejects() - rejectedBefore);
  return written;
}

/** Fed = indexed + rejected. @throws AppError SWITCH_REFUSED */
export function checkFed(fed: number, indexed: number, rejected: number): void {
  if (fed === indexed + rejected) return;
  throw new AppError(
    'SWITCH_REFUSED',
    `Of ${fed} articles ${indexed} were indexed and ${rejected} rejected: some are not accounted for. ` +
      'Run it again; if it happens again, it is a fault of Dateline.',
  );
}
