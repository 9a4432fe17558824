import { AppError } from '../../errors.ts';
import type { SearchEngine } from '../../search/port.ts';
import type { ArchiveRun, RunReport } from './archive-run.ts';
import { indexArchive } from './index-archive.ts';

/** `undefined` where the archive holds articles already, whoever's they are: nothing is done then. */
export type IndexSampleIfEmpty = (
  run: Omit<ArchiveRun, 'paths' | 'allowShrink'>,
) => Promise<RunReport | undefined>;

/** Fills an empty archive with the bundled sample. @throws AppError as `indexArchive` does */
export function indexSampleIfEmpty(engine: SearchEngine): IndexSampleIfEmpty {
  return async (run) => {
    if ((await countArticles(engine, run.signal)) > 0) return undefined;
    return indexArchive(engine)({ ...run, paths: [run.sampleFolder], allowShrink: false });
  };
}

async function countArticles(engine: SearchEngine, signal: AbortSignal): Promise<number> {
  try {
    await using index = await engine.openIndex();
    return (await index.summary(signal)).articles;
  } catch (error) {
    if (error instanceof AppError && error.code === 'INDEX_MISSING') return 0;
    throw error;
  }
}
