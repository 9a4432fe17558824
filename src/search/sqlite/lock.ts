import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../errors.ts';
import { isBusy, translated, translating } from './errors.ts';

/** The right to write to a data folder, until it is disposed of. */
export type WriterLock = Disposable;

const LOCK_FILE = 'writer.lock';
const NOTE_FILE = 'writer.txt';

/**
 * Takes the one writer's lock of a data folder. It is a lock that the system holds for SQLite on a
 * file: it ends with the process, however that ends, and a process number that another program has
 * got meanwhile means nothing.
 * @throws AppError LOCKED, INDEX_UNUSABLE
 */
export function takeLock(dataDir: string): WriterLock {
  const note = join(dataDir, NOTE_FILE);
  const db = translating(() => new DatabaseSync(join(dataDir, LOCK_FILE), { timeout: 0 }));
  try {
    db.exec('begin exclusive');
  } catch (error) {
    db.close();
    throw isBusy(error) ? locked(note, error) : translated(error);
  }
  writeFileSync(note, `process ${process.pid}, since ${new Date().toISOString()}`);
  return { [Symbol.dispose]: () => db.close() };
}

/**
 * Who writes to a data folder now, as ` (process 12, since …)`; `undefined` where nobody does. Takes and
 * makes nothing.
 */
export function findHolder(dataDir: string): string | undefined {
  const path = join(dataDir, LOCK_FILE);
  if (!existsSync(path)) return undefined;
  try {
    using db = new DatabaseSync(path, { readOnly: true, timeout: 0 });
    // The holder's lock is exclusive: not even this is to be read meanwhile.
    db.prepare('select count(*) from sqlite_schema').get();
    return undefined;
  } catch (error) {
    if (isBusy(error)) return readNote(join(dataDir, NOTE_FILE));
    throw translated(error);
  }
}

function locked(note: string, cause: unknown): AppError {
  const who = readNote(note);
  return new AppError('LOCKED', `Another run is writing to this index${who}. Wait for its end.`, {
    cause,
  });
}

// The note only says who; the lock does not depend on it.
function readNote(path: string): string {
  try {
    return ` (${readFileSync(path, 'utf8')})`;
  } catch {
    return '';
  }
}
