import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../../errors.ts';
import { describeFileFault } from '../../../platform/files.ts';
import type { CopiedIndex, CopyProgress } from '../../maintenance.ts';
import { resultCode, translated } from '../store/errors.ts';
import { readPointer } from '../store/generations.ts';
import { noIndex } from '../store/mark.ts';
import { copyDatabase, openOrRefuse, verifyFile } from './copy.ts';

const REFUSAL = 'No backup was made.';

/** See `SearchEngine.backUp`. Takes no lock: readers and the writer go on. */
export async function backUp(
  dataDir: string,
  file: string,
  onProgress: CopyProgress,
): Promise<CopiedIndex> {
  if (existsSync(file)) {
    throw new AppError('USAGE', `${file} is there already: name a new file for each backup.`);
  }
  const [live] = await readPointer(dataDir);
  if (live === undefined) throw await noIndex(dataDir, `${REFUSAL} Nothing has been indexed yet.`);
  const draft = `${file}.part`;
  try {
    await rm(draft, { force: true });
    using source = openOrRefuse(join(dataDir, live), REFUSAL);
    await copyDatabase(source, draft, onProgress);
    makeOneFile(draft);
    const copied = await verifyFile(draft, REFUSAL);
    await putInPlace(draft, file);
    return copied;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw unwritable(file, error) ?? translated(error);
  }
}

/** Away with the mode that keeps a log beside the file: a backup may lie where nothing can be written. */
function makeOneFile(path: string): void {
  using db = new DatabaseSync(path);
  db.exec('pragma journal_mode = delete');
}

async function putInPlace(draft: string, file: string): Promise<void> {
  {
    await using handle = await open(draft, 'r+');
    await handle.sync();
  }
  await rename(draft, file);
}

const CANTOPEN = 14;

/** A target that cannot be made is a mistake in the command, not in the index. */
function unwritable(file: string, cause: unknown): AppError | undefined {
  if (cause instanceof AppError) return undefined;
  const isCannotOpen = resultCode(cause) === CANTOPEN;
  const fault = isCannotOpen ? 'its folder is missing or may not be written to' : undefined;
  const reason = fault ?? describeFileFault(cause);
  // A full disk has a code of its own.
  if (reason === undefined || (cause as { code?: unknown }).code === 'ENOSPC') return undefined;
  return new AppError('USAGE', `${REFUSAL} ${file} cannot be written: ${reason}.`, { cause });
}
