import { statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../errors.ts';
import { prepareDataFolder } from '../../../platform/data-folder.ts';
import type { CopiedIndex, CopyProgress } from '../../maintenance.ts';
import { openForUpdate, prepareEffect } from '../store/database.ts';
import { translated } from '../store/errors.ts';
import {
  type GenerationName,
  newGenerationName,
  pointAt,
  readPointer,
  removeGeneration,
} from '../store/generations.ts';
import { leaveMark } from '../store/mark.ts';
import { takeLock } from '../write/lock.ts';
import { copyDatabase, openOrRefuse, verifyFile } from './copy.ts';

const REFUSAL = 'Nothing was restored, and nothing was changed.';

/**
 * See `SearchEngine.restore`. The copy becomes a generation of its own name beside the others, is read
 * whole, and only then are readers switched to it; the index before stays for a rollback.
 */
export async function restore(
  dataDir: string,
  file: string,
  onProgress: CopyProgress,
): Promise<CopiedIndex> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new AppError('USAGE', `${REFUSAL} There is no file ${file}.`);
  }
  prepareDataFolder(dataDir);
  using _lock = takeLock(dataDir);
  const name = newGenerationName(new Date());
  try {
    const copied = await copyIn(file, join(dataDir, name), onProgress);
    await switchTo(dataDir, name);
    return copied;
  } catch (error) {
    await removeGeneration(dataDir, name);
    throw translated(error);
  }
}

async function copyIn(
  file: string,
  target: string,
  onProgress: CopyProgress,
): Promise<CopiedIndex> {
  {
    using source = openOrRefuse(file, REFUSAL);
    await copyDatabase(source, target, onProgress);
  }
  const copied = await verifyFile(target, REFUSAL);
  markWhole(target);
  return copied;
}

/** A backup taken in the middle of a first run lacks the mark of one that answers. */
function markWhole(path: string): void {
  using db = openForUpdate(path);
  db.exec(`begin immediate; delete from meta where key = 'plan'`);
  prepareEffect(db, `insert or replace into meta (key, value) values ('finished', 1)`).run();
  db.exec('commit; pragma wal_checkpoint(truncate)');
}

async function switchTo(dataDir: string, name: GenerationName): Promise<void> {
  const before = await readPointer(dataDir).catch(() => []);
  await pointAt(dataDir, name);
  await leaveMark(dataDir);
  const kept = await readPointer(dataDir);
  for (const old of before.filter((known) => !kept.includes(known))) {
    await removeGeneration(dataDir, old);
  }
}
