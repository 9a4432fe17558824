import { stat } from 'node:fs/promises';
import { backup, type DatabaseSync } from 'node:sqlite';
import { AppError } from '../../../errors.ts';
import type { CopiedIndex, CopyProgress } from '../../maintenance.ts';
import { findDamage } from '../health/integrity.ts';
import { openForReading, readMeta } from '../store/database.ts';
import { withoutAdvice } from '../store/errors.ts';

// 16 MB a step: seldom enough to cost nothing, often enough to be told about.
const PAGES_A_STEP = 4096;

/**
 * Copies an index as it is at this moment, whatever is read and written meanwhile: the source is read in
 * one transaction. `target` must not be there.
 */
export async function copyDatabase(
  source: DatabaseSync,
  target: string,
  onProgress: CopyProgress,
): Promise<void> {
  // A connection that is in a transaction of its own does not see what others write, so SQLite never has
  // to begin anew: https://sqlite.org/c3ref/backup_finish.html
  source.exec('begin');
  try {
    source.prepare('select count(*) from meta').get();
    await backup(source, target, {
      rate: PAGES_A_STEP,
      progress: ({ totalPages, remainingPages }) => onProgress(1 - remainingPages / totalPages),
    });
  } finally {
    source.exec('rollback');
  }
}

/**
 * That a file is a whole and sound index of this version.
 * @throws AppError INDEX_UNUSABLE, `refusal` before the reason
 */
export async function verifyFile(path: string, refusal: string): Promise<CopiedIndex> {
  const db = openOrRefuse(path, refusal);
  try {
    const damage = findDamage(db);
    if (damage !== undefined) throw refused(refusal, `It is damaged: ${damage}.`);
    const { size: sizeBytes } = await stat(path);
    return { articles: Number(readMeta(db, 'articles')), sizeBytes };
  } finally {
    db.close();
  }
}

/** `openForReading` of a file that is not the index in use. */
export function openOrRefuse(path: string, refusal: string): DatabaseSync {
  try {
    return openForReading(path);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw refused(refusal, withoutAdvice(error.message), error);
  }
}

function refused(refusal: string, reason: string, cause?: unknown): AppError {
  return new AppError('INDEX_UNUSABLE', `${refusal} ${reason}`, { cause });
}
