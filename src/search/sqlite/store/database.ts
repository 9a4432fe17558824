import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { AppError } from '../../../errors.ts';
import {
  APPLICATION_ID,
  DDL,
  SCHEMA_HASH,
  SCHEMA_VERSION,
  SEARCHED_ALIKE,
  STORED_ALIKE,
  STORED_TABLES,
  TABLES,
} from './ddl.ts';
import { isNotOpened, translated, unusable } from './errors.ts';

// A reader of a write-ahead log waits only while the log is set up or recovered.
const READER_WAIT_MS = 1000;
const WRITER_WAIT_MS = 5000;
// What misses it lies in the cache of the system, which may take it back at any time.
const READER_CACHE_KIB = 32 * 1024;
// Larger ones would leave less of them empty beside compressed articles, but a damaged block of the disk would then be a part of a
// page: of the word index nothing would tell it from a shorter list of articles (docs/adr/0015).
const PAGE_BYTES = 4096;
const WRITER_CACHE_KIB = 32 * 1024;

/** Opens a new, empty generation. */
export function createDatabase(path: string): DatabaseSync {
  const db = openForWriting(path, `pragma page_size = ${PAGE_BYTES}`);
  db.exec('begin');
  db.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${SCHEMA_VERSION}`);
  for (const statement of DDL) db.exec(statement);
  const set = db.prepare('insert into meta (key, value) values (?, ?)');
  set.run('schema', SCHEMA_HASH);
  set.run('version', 0);
  set.run('articles', 0);
  db.exec('commit');
  return db;
}

/** Opens the generation that answers, to be changed. @throws AppError INDEX_UNUSABLE */
export function openForUpdate(path: string): DatabaseSync {
  checkIsThere(path);
  return withCounts(opened(SEARCHED_ALIKE, () => openForWriting(path)));
}

/**
 * Opens a generation to be read. A folder that may not be written to is read as it is: SQLite would
 * otherwise have to make the index of its log there.
 * @throws AppError INDEX_UNUSABLE: away, foreign, half, empty, of another version
 */
export function openForReading(path: string): DatabaseSync {
  return withCounts(openForAnswers(path));
}

/**
 * As `openForReading`, without counting what it holds, which reads much of a large file: for who answers at once.
 * `checkCounts` is then owed in the background.
 */
export function openForAnswers(path: string): DatabaseSync {
  return openAnyOf(path, SEARCHED_ALIKE);
}

/**
 * Opens a generation for what it stores alone: articles and where they came from, never its words. Also one of an earlier
 * version that stores them alike, so that it can be built anew from itself.
 * @throws AppError INDEX_UNUSABLE as `openForReading`
 */
export function openStored(path: string): DatabaseSync {
  return withCounts(openAnyOf(path, STORED_ALIKE));
}

/** Numbers of versions with the hashes of their tables. */
type Versions = ReadonlyMap<number, string>;

function openAnyOf(path: string, versions: Versions): DatabaseSync {
  checkIsThere(path);
  const options = { readOnly: true, timeout: READER_WAIT_MS };
  return opened(versions, () => {
    try {
      return started(new DatabaseSync(path, options), READER_CACHE_KIB);
    } catch (error) {
      if (!isNotOpened(error) || isWritable(dirname(path)) || hasLog(path)) throw error;
      const url = pathToFileURL(path);
      url.searchParams.set('immutable', '1');
      return started(new DatabaseSync(url, options), READER_CACHE_KIB);
    }
  });
}

/**
 * A statement that is run for its effect alone. Deleting from a full-text table leaves the number of an
 * inner row of its own behind as the last one inserted; that may be larger than a JavaScript number can
 * be, and every `run` that follows reads it.
 */
export function prepareEffect(db: DatabaseSync, sql: string): StatementSync {
  const statement = db.prepare(sql);
  statement.setReadBigInts(true);
  return statement;
}

function openForWriting(path: string, first = ''): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: WRITER_WAIT_MS });
  db.exec(first);
  db.exec('pragma journal_mode = wal; pragma synchronous = normal');
  return started(db, WRITER_CACHE_KIB);
}

function started(db: DatabaseSync, cacheKib: number): DatabaseSync {
  try {
    db.exec(`pragma cache_size = -${cacheKib}; pragma temp_store = memory`);
    db.prepare('select count(*) from sqlite_schema').get();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function opened(versions: Versions, open: () => DatabaseSync): DatabaseSync {
  try {
    const db = open();
    try {
      checkIsIndex(db, versions);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw translated(error);
  }
}

function checkIsThere(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw unusable('The index file is not there any more.');
  if (!stats.isFile()) throw unusable('Where the index file should be is something else.');
  // SQLite takes an empty file for an empty database.
  if (stats.size === 0) throw unusable('The index file is empty.');
}

function ofAnotherVersion(): AppError {
  return unusable(
    'The index was made by another version of Dateline. `npm run reindex -- --retag` makes the new one out of it, without the sources.',
  );
}

/** The file is whole and of this version, as far as its header and its tables tell. */
function checkIsIndex(db: DatabaseSync, versions: Versions): void {
  if (pragma(db, 'application_id') !== APPLICATION_ID) {
    throw unusable('The index file is not a Dateline index.');
  }
  const version = Number(pragma(db, 'user_version'));
  const schema = versions.get(version);
  if (schema === undefined) throw ofAnotherVersion();
  const tables = version === SCHEMA_VERSION ? TABLES : STORED_TABLES;
  const names = new Set(
    db
      .prepare('select name from sqlite_schema')
      .all()
      .map(({ name }) => name),
  );
  if (!names.has('meta') || !tables.every((table) => names.has(table))) {
    throw unusable('Parts of the index are missing.');
  }
  if (readMeta(db, 'schema') !== schema) throw ofAnotherVersion();
}

function withCounts(db: DatabaseSync): DatabaseSync {
  try {
    checkCounts(db);
    return db;
  } catch (error) {
    db.close();
    throw translated(error);
  }
}

/** That a generation holds as many articles, texts and rows of words as it says. @throws AppError INDEX_UNUSABLE */
export function checkCounts(db: DatabaseSync): void {
  db.exec('begin');
  for (const table of ['articles', 'texts', 'words_docsize']) {
    checkCount(db, Number(db.prepare(`select count(*) as n from ${table}`).get()?.n));
  }
  db.exec('commit');
}

/** That so many articles were found as a generation says it holds. @throws AppError INDEX_UNUSABLE */
export function checkCount(db: DatabaseSync, found: number): void {
  if (found !== readMeta(db, 'articles')) {
    throw unusable('The index does not hold what it says it holds.');
  }
}

/** A value that a generation keeps of itself. */
export function readMeta(db: DatabaseSync, key: string): unknown {
  return db.prepare('select value from meta where key = ?').get(key)?.value;
}

function pragma(db: DatabaseSync, name: string): unknown {
  return db.prepare(`pragma ${name}`).get()?.[name];
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

// What lies in a log alone cannot be seen without it.
function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
