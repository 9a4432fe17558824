import type { SearchEngine } from '../search/port.ts';
import type { ArchiveRun, RunArchive } from './archive-run.ts';
import { type AskedArchive, askArchive } from './ask-archive.ts';
import { backUpArchive, type CopyArchive, restoreArchive } from './copy-archive.ts';
import { type ExamineArchive, examineArchive } from './examine-archive.ts';
import { indexArchive, removeSample } from './index-archive.ts';
import { type IndexSampleIfEmpty, indexSampleIfEmpty } from './index-sample.ts';
import { measureSearches, type SearchMeasure } from './measure-searches.ts';
import { previewUpdate, type UpdatePreview } from './preview-update.ts';
import { reindexArchive, retagArchive } from './reindex-archive.ts';
import { type RetryRejects, retryRejects } from './retry-rejects.ts';

/** What the commands are built from. */
export type ArchiveServices = {
  readonly indexArchive: RunArchive;
  readonly previewUpdate: (run: ArchiveRun) => Promise<UpdatePreview>;
  readonly reindexArchive: RunArchive;
  readonly retagArchive: RunArchive;
  readonly retryRejects: RetryRejects;
  readonly rollBack: SearchEngine['rollBack'];
  readonly removeSample: () => Promise<number>;
  readonly indexSampleIfEmpty: IndexSampleIfEmpty;
  readonly measureSearches: (signal: AbortSignal) => Promise<SearchMeasure>;
  readonly askArchive: (signal: AbortSignal) => Promise<AskedArchive>;
  readonly examineArchive: ExamineArchive;
  readonly backUpArchive: CopyArchive;
  readonly restoreArchive: CopyArchive;
};

/** One service a use case, over one engine. */
export function archiveServices(engine: SearchEngine): ArchiveServices {
  return {
    indexArchive: indexArchive(engine),
    previewUpdate: previewUpdate(engine),
    reindexArchive: reindexArchive(engine),
    retagArchive: retagArchive(engine),
    retryRejects: retryRejects(engine),
    rollBack: () => engine.rollBack(),
    removeSample: removeSample(engine),
    indexSampleIfEmpty: indexSampleIfEmpty(engine),
    measureSearches: (signal) => measureSearches(engine, signal),
    askArchive: (signal) => askArchive(engine, signal),
    examineArchive: examineArchive(engine),
    backUpArchive: backUpArchive(engine),
    restoreArchive: restoreArchive(engine),
  };
}
