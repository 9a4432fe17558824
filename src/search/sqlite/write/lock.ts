import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../../errors.ts';
import { isBusy, translated, translating } from '../store/errors.ts';

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
  const unwritable = findUnwritable(dataDir);
  if (unwritable) throw unwritable;
  const db = translating(() => new DatabaseSync(join(dataDir, LOCK_FILE), { timeout: 0 }));
  try {
    db.exec('begin exclusive');
  } catch (error) {
    db.close();
    throw isBusy(error) ? locked(note, error) : translated(error);
  }
  noteHolder(note, db);
  return { [Symbol.dispose]: () => db.close() };
}

/**
 * Says where a lock could not be taken because its files belong to somebody else: a run as root has left them.
 * SQLite would take a lock on a file that it may only read, and it would keep nobody out.
 */
export function findUnwritable(dataDir: string): AppError | undefined {
  try {
    for (const name of [LOCK_FILE, NOTE_FILE]) {
      if (existsSync(join(dataDir, name))) accessSync(join(dataDir, name), constants.W_OK);
    }
    return undefined;
  } catch (error) {
    const known = translated(error);
    if (known instanceof AppError) return known;
    throw error;
  }
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

/** Lets go of the lock again where there is no room to say whose it is. */
function noteHolder(note: string, db: DatabaseSync): void {
  try {
    writeFileSync(note, `process ${process.pid}, since ${new Date().toISOString()}`);
  } catch (error) {
    db.close();
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
