import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { prepareDataFolder } from '../platform/data-folder.ts';
import { describeFileFault, errorCode } from '../platform/files.ts';
import { type AdvisedReason, countReasons } from '../services/formats/advise-rejects.ts';
import { describeReject, type Reject, rejectJson } from '../services/runs/describe-reject.ts';

const FULL = ['ENOSPC', 'EDQUOT'];
/** Rejects that the summary names: as many as a screen shows beside it; the file has all of them. */
export const MAX_NAMED = 10;

/** The rejects of one run: all in a file, the first few for the summary. */
export type RejectsFile = {
  /** Absent where they are not kept. */
  readonly path?: string;
  readonly add: (reject: Reject) => void;
  readonly count: () => number;
  /** `seed/a.txt: it has no words`, the first ten. */
  readonly named: () => readonly string[];
  /** The commonest reasons, with what to do about each. */
  readonly reasons: () => readonly AdvisedReason[];
  /** The run has come to its end: its list takes the place of the one before, or leaves none where it is empty. */
  readonly settle: () => void;
} & Disposable;

/** Which list it is, where a data folder has several. */
export type RejectsFileOptions = {
  /** Beside `rejects`, for a run that is one part of several. */
  readonly suffix?: string;
  /** Of a run that does not come to its end the list before is worth more: it knows of every file. */
  readonly isRetry?: boolean;
};

/**
 * `rejects.jsonl` in the data folder, one JSON line each: `path`, `record` where the file holds several,
 * `reason`. It is replaced by each run that comes to its end, and absent after one without rejects.
 * @throws AppError SETTINGS_INVALID where the folder cannot be written to, INDEX_FULL where its disk is full
 */
export function openRejectsFile(
  dataDir: string,
  { suffix = '', isRetry = false }: RejectsFileOptions = {},
): RejectsFile & { readonly path: string } {
  const path = rejectsPath(dataDir, suffix);
  const draft = `${path}.part`;
  const list = rejectsInMemory();
  let file: number | undefined;
  let isSettled = false;
  const close = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    ...list,
    path,
    add(reject) {
      list.add(reject);
      // Not before there is one: a run that is refused at the door must not touch another's list.
      translating(() => {
        file ??= openDraft(dataDir, draft);
        writeSync(file, `${JSON.stringify(rejectJson(reject))}\n`);
      });
    },
    settle() {
      isSettled = true;
      close();
      translating(() => {
        if (list.count() > 0) renameSync(draft, path);
        else rmSync(path, { force: true });
      });
    },
    [Symbol.dispose]() {
      close();
      if (isSettled || list.count() === 0) return;
      if (isRetry) rmSync(draft, { force: true });
      else renameSync(draft, path);
    },
  };
}

function openDraft(dataDir: string, draft: string): number {
  prepareDataFolder(dataDir);
  // What a run of another user has left may be removed, though not written over.
  rmSync(draft, { force: true });
  return openSync(draft, 'w');
}

function translating(work: () => void): void {
  try {
    work();
  } catch (cause) {
    const fault = describeFileFault(cause);
    if (cause instanceof AppError || fault === undefined) throw cause;
    const isFull = FULL.includes(errorCode(cause) ?? '');
    throw new AppError(
      isFull ? 'INDEX_FULL' : 'SETTINGS_INVALID',
      `The list of rejects in the data folder cannot be written: ${fault}. Make room, or set DATA_DIR to another folder, and run it again.`,
      { cause },
    );
  }
}

/** Where a run leaves its rejects; `suffix` is that of a run which is one part of several. */
export function rejectsPath(dataDir: string, suffix = ''): string {
  return join(dataDir, `rejects${suffix}.jsonl`);
}

/** The rejects of a run that is to write nothing. */
export function rejectsInMemory(): RejectsFile {
  const named: string[] = [];
  const reasons = countReasons();
  let count = 0;
  return {
    add(reject) {
      count += 1;
      reasons.add(reject.reason);
      if (named.length < MAX_NAMED) named.push(describeReject(reject));
    },
    count: () => count,
    named: () => named,
    reasons: () => reasons.commonest(),
    settle: () => undefined,
    [Symbol.dispose]: () => undefined,
  };
}

/** Paths of the files that the last run rejected something of, each once; empty where it rejected nothing. */
export function readRejectedPaths(dataDir: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(rejectsPath(dataDir), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
  const paths = text.split('\n').flatMap(readPath);
  return [...new Set(paths)];
}

// A line that was cut off is one that nobody can go by.
function readPath(line: string): string[] {
  try {
    const { path } = JSON.parse(line);
    return typeof path === 'string' ? [path] : [];
  } catch {
    return [];
  }
}
