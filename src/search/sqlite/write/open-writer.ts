import { AppError } from '../../../errors.ts';
import { prepareDataFolder } from '../../../platform/data-folder.ts';
import type { IndexWriter, WriterOptions } from '../../port.ts';
import { translated } from '../store/errors.ts';
import { readPointer } from '../store/generations.ts';
import { leaveMark } from '../store/mark.ts';
import { settleFoundBuilds } from './builds.ts';
import { takeLock } from './lock.ts';
import { Writer } from './writer.ts';

/** Opens the one writer of a data folder: see `SearchEngine.openWriter`. */
export async function openWriter(
  mode: IndexWriter['mode'],
  dataDir: string,
  options: WriterOptions = {},
): Promise<IndexWriter> {
  if (options.part) throw oneWriterOnly();
  prepareDataFolder(dataDir);
  const lock = takeLock(dataDir);
  try {
    const known = await readPointer(dataDir).catch((error: unknown) => {
      // A rebuild is the way out of a damaged index, so nothing of the old one may stop it.
      if (mode === 'rebuild' && error instanceof AppError) return [];
      throw error;
    });
    // One that an older version has made may have none yet.
    if (known.length > 0) await leaveMark(dataDir);
    const builds = await settleFoundBuilds(dataDir, known, { mode, plan: options.plan });
    return new Writer(mode, options, { dataDir, lock, live: known[0], builds });
  } catch (error) {
    lock[Symbol.dispose]();
    throw translated(error);
  }
}

function oneWriterOnly(): AppError {
  return new AppError(
    'USAGE',
    'The embedded engine takes one writer at a time: --part is for Elasticsearch. Index without it.',
  );
}
