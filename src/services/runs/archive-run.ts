import type { Corrections } from '../../domain/correction.ts';
import { optional } from '../../domain/optional-key.ts';
import type { FieldGroup } from '../../ingest/field-report.ts';
import type { FieldMap } from '../../ingest/formats/fields/field-map.ts';
import type { Reject, SkipReason } from '../../ingest/outcome.ts';
import { hasLostTexts, type ReadingNotes } from '../../ingest/reading-notes.ts';
import type { Survey } from '../../ingest/survey.ts';
import { isUnder } from '../../ingest/walk.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Part } from '../../search/port.ts';

export { type FieldGroup, hasLostTexts };

/**
 * What a run is at, and how far. `total` is absent while the sources are read for the first time; merging
 * persons and checking what was built come in one piece.
 */
export type Progress = {
  readonly step: 'reading' | 'writing' | 'merging' | 'checking';
  readonly done: number;
  readonly total?: number;
};

/** What `index` and `reindex` are asked to do, and whom they tell. */
export type ArchiveRun = {
  readonly paths: readonly string[];
  /** Of all that lies under the paths only these files, and what is in these folders (absolute). */
  readonly only?: readonly string[];
  /** One of several runs at once, which together do the whole. */
  readonly part?: Part;
  /** Go on although more would be left out than is plausible. */
  readonly allowShrink: boolean;
  /** Absolute path of the folder that the run writes to itself: what lies in it is not an article. */
  readonly dataFolder?: string;
  /** Absolute path of `CORRECTIONS_FILE`: it is not an article, wherever it lies. */
  readonly correctionsFile?: string;
  /** Absolute path of the bundled sample archive. */
  readonly sampleFolder: string;
  /** Names of fields that the keeper has given for a file, by its absolute path. */
  readonly fieldMapOf?: (path: string) => FieldMap | undefined;
  /** What the keeper has decided about tags; it wins over every rule. */
  readonly corrections?: Corrections;
  /** Saved pages that hold less than their story are passed over. */
  readonly leavesOutIncomplete?: boolean;
  readonly clock: Clock;
  readonly onProgress: (progress: Progress) => void;
  /** Told what a reindex keeps and drops, before it writes. */
  readonly onPlan?: (plan: ReindexPlan) => void;
  readonly onReject: (reject: Reject) => void;
  readonly signal: AbortSignal;
};

/** What a new index is going to hold, compared with the present one. */
export type ReindexPlan = {
  /** Empty where the texts come from the index. */
  readonly paths: readonly string[];
  readonly found: Pick<RunReport, 'added' | 'changed' | 'moved' | 'unchanged'>;
  /** In the present index and not in the new one. */
  readonly dropped: number;
  /** Articles whose present tags older rules made. */
  readonly staleTags: number;
  /** Written already by a run that was cut short. */
  readonly resumed: number;
  /** Of several runs at once the one whose share this is. */
  readonly part?: Part;
  /** Unfinished indexes of other plans that were deleted. */
  readonly abandoned: number;
};

/** A use case over an archive's files. @throws AppError, and the run's signal's reason once it is aborted */
export type RunArchive = (run: ArchiveRun) => Promise<RunReport>;

/** What became of everything that was found under the paths. Every article read is in one of the counts. */
export type RunReport = {
  readonly read: number;
  readonly added: number;
  /** Another text than the indexed one. */
  readonly changed: number;
  /** The same text in another file, under the id that it had. */
  readonly moved: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Tagged and written in this run. */
  readonly written: number;
  /** Written by a run before it that was cut short. */
  readonly resumed: number;
  readonly rejected: number;
  /** Articles with a given country that is not known, and with a given date that is none: kept in `extra`. */
  readonly unknownCountries: number;
  readonly unreadableDates: number;
  /** Gone from under the paths, but too many to be plausible: left in the index. */
  readonly heldBack: number;
  /** Left in the index because their file could not be read whole. */
  readonly keptUnread: number;
  readonly sampleRemoved: number;
  /** Gave way to a later article of the same id and another text. */
  readonly overridden: number;
  /** Came again with the same id and text. */
  readonly repeated: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
  /** Unchanged articles whose tags older rules made. */
  readonly staleTags: number;
  /** What was noted of the files; absent where the texts come from the index. */
  readonly notes?: ReadingNotes;
  /** The index before was too damaged to be read: what it knew of first days is lost. */
  readonly isOldUnreadable: boolean;
  /** In the index that readers see at the end. */
  readonly articles: number;
  /**
   * Of a part that was not the last: the parts that have not come to their end, without which a reindex is not
   * switched to. None where another one is finishing.
   */
  readonly waitingFor?: readonly number[];
};

// A folder that is not mounted looks like one that was emptied: more than a tenth is not plausible
// without a word from the operator (issue #3). What is so of a small archive: believe-gone.ts.
export const MAX_SHRINK = 0.1;

/** Whether a run that leaves out so many of so many needs the operator's word. */
export function shrinksTooMuch(leftOut: number, before: number): boolean {
  return leftOut > before * MAX_SHRINK;
}

/** Counts rejects on their way to the operator. */
export function countedRejects(run: ArchiveRun): {
  readonly onReject: ArchiveRun['onReject'];
  readonly count: () => number;
} {
  let count = 0;
  return {
    onReject: (reject) => {
      count += 1;
      run.onReject(reject);
    },
    count: () => count,
  };
}

/** The part of a report that reading alone decides. */
export function foundCounts({
  read,
  overridden,
  repeated,
  skipped,
  notes,
}: Survey): Pick<RunReport, 'read' | 'overridden' | 'repeated' | 'skipped' | 'notes'> {
  return { read, overridden, repeated, skipped, ...optional('notes', notes) };
}

/** Whether a file lies in a folder, by its path. */
export function isInFolder(folder: string): (path: string) => boolean {
  return (path) => isUnder(path, { path: folder, isFolder: true });
}
