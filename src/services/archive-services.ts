import type { SearchEngine } from '../search/port.ts';
import {
  type AppliedRun,
  applyCorrections,
  type CorrectionRun,
} from './corrections/apply-corrections.ts';
import { type CountCorrections, countCorrections } from './corrections/count-corrections.ts';
import { backUpArchive, type CopyArchive, restoreArchive } from './maintenance/copy-archive.ts';
import { type ExamineArchive, examineArchive } from './maintenance/examine-archive.ts';
import { measureSearches, type SearchMeasure } from './maintenance/measure-searches.ts';
import type { ArchiveRun, RunArchive } from './runs/archive-run.ts';
import { indexArchive, removeSample } from './runs/index-archive.ts';
import { type IndexSampleAtFirst, indexSampleAtFirst } from './runs/index-sample.ts';
import { previewUpdate, type UpdatePreview } from './runs/preview-update.ts';
import { reindexArchive, retagArchive } from './runs/reindex-archive.ts';
import { type RetryRejects, retryRejects } from './runs/retry-rejects.ts';
import { type AskedArchive, askArchive } from './search/ask-archive.ts';

/** What the commands are built from. */
export type ArchiveServices = {
  readonly indexArchive: RunArchive;
  readonly previewUpdate: (run: ArchiveRun) => Promise<UpdatePreview>;
  readonly reindexArchive: RunArchive;
  readonly retagArchive: RunArchive;
  readonly retryRejects: RetryRejects;
  readonly applyCorrections: (run: CorrectionRun) => Promise<AppliedRun>;
  readonly countCorrections: CountCorrections;
  readonly rollBack: SearchEngine['rollBack'];
  readonly removeSample: () => Promise<number>;
  readonly indexSampleAtFirst: IndexSampleAtFirst;
  readonly measureSearches: (signal: AbortSignal) => Promise<SearchMeasure>;
  readonly askArchive: (signal: AbortSignal) => Promise<AskedArchive>;
  readonly examineArchive: ExamineArchive;
  readonly backUpArchive: CopyArchive;
  readonly restoreArchive: CopyArchive;
  readonly issueKey: SearchEngine['issueKey'];
};

/** One service a use case, over one engine. */
export function archiveServices(engine: SearchEngine): ArchiveServices {
  return {
    indexArchive: indexArchive(engine),
    previewUpdate: previewUpdate(engine),
    reindexArchive: reindexArchive(engine),
    retagArchive: retagArchive(engine),
    retryRejects: retryRejects(engine),
    applyCorrections: applyCorrections(engine),
    countCorrections: countCorrections(engine),
    rollBack: () => engine.rollBack(),
    removeSample: removeSample(engine),
    indexSampleAtFirst: indexSampleAtFirst(engine),
    measureSearches: (signal) => measureSearches(engine, signal),
    askArchive: (signal) => askArchive(engine, signal),
    examineArchive: examineArchive(engine),
    backUpArchive: backUpArchive(engine),
    restoreArchive: restoreArchive(engine),
    issueKey: (use, known) => engine.issueKey(use, known),
  };
}
