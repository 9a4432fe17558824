import type { SearchEngine } from '../../search/port.ts';
import type { ArchiveRun, RunReport } from './archive-run.ts';
import { indexArchive } from './index-archive.ts';

/** `undefined` where there is an archive, or has been one: nothing is done then. */
export type IndexSampleAtFirst = (
  run: Omit<ArchiveRun, 'paths' | 'allowShrink'>,
) => Promise<RunReport | undefined>;

/**
 * Indexes the bundled sample where there never was an archive: one that is lost must not come back as fiction.
 * No search is made. @throws AppError as `SearchEngine.presence` and `indexArchive` do
 */
export function indexSampleAtFirst(engine: SearchEngine): IndexSampleAtFirst {
  return async (run) => {
    if ((await engine.presence()) !== 'never') return undefined;
    return indexArchive(engine)({ ...run, paths: [run.sampleFolder], allowShrink: false });
  };
}
