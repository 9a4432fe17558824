import { AppError, type ErrorCode } from '../../../errors.ts';
import { checkCounts, openForAnswers } from '../store/database.ts';
import { REBUILD_ADVICE, translated } from '../store/errors.ts';
import { findDamage } from './integrity.ts';

/** What a thread is to look at: the beginnings of a file, or its counts and all of its pages. */
export type FileLook = { readonly path: string; readonly isWhole: boolean };

/** What it finds, in a form that comes through between threads, and how long it took. */
export type FileFound = {
  readonly fault?: { readonly code: ErrorCode; readonly message: string };
  readonly tookMs: number;
};

/** Runs in a worker thread. Reads the file itself, on a connection that remembers nothing of it. */
export function checkFile(look: FileLook): FileFound {
  const startedAt = performance.now();
  const fault = faultOf(look);
  const tookMs = performance.now() - startedAt;
  if (fault === undefined) return { tookMs };
  return { fault: { code: fault.code, message: fault.message }, tookMs };
}

function faultOf({ path, isWhole }: FileLook): AppError | undefined {
  try {
    using db = openForAnswers(path);
    if (!isWhole) return undefined;
    checkCounts(db);
    if (findDamage(db) === undefined) return undefined;
    return new AppError('INDEX_UNUSABLE', `The index file is damaged. ${REBUILD_ADVICE}`);
  } catch (thrown) {
    const error = translated(thrown);
    if (error instanceof AppError) return error;
    throw error;
  }
}
