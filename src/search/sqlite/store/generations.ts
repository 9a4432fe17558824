import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../../platform/files.ts';
import { openForAnswers, readMeta } from './database.ts';
import { unusable } from './errors.ts';

/** Name of a generation's file in the data folder: `articles-20261124t093100-ab12.db`. */
export type GenerationName = string;

const POINTER = 'current';
const NAME = /^articles-\d{8}t\d{6}-[0-9a-f]{4}\.db$/;
// The one that answers and the one before it, for a rollback by hand (docs/adr/0004).
const KEPT = 2;

/** A name that no other generation has. */
export function newGenerationName(now: Date): GenerationName {
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '').toLowerCase();
  return `articles-${stamp}-${randomBytes(2).toString('hex')}.db`;
}

/**
 * The generations that the pointer file names: the one that answers, then older ones. Empty where
 * nothing has been indexed yet.
 * @throws AppError INDEX_UNUSABLE when the pointer file is no such thing
 */
export async function readPointer(dataDir: string): Promise<readonly GenerationName[]> {
  const text = await readPointerText(dataDir);
  if (text === undefined) return [];
  const names = text.split('\n').filter((line) => line !== '');
  // An empty pointer is what a full disk or a power cut leaves of one: not the same as none.
  if (names.length === 0 || !names.every((name) => NAME.test(name))) {
    throw unusable('The file that names the index in use is damaged.');
  }
  return names;
}

async function readPointerText(dataDir: string): Promise<string | undefined> {
  try {
    return await readFile(join(dataDir, POINTER), 'utf8');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') {
      throw unusable('The file that names the index in use cannot be read.', error);
    }
    if (!(await hasFinished(dataDir))) return undefined;
    throw unusable('The file that names the index in use is missing.', error);
  }
}

/** Whether a generation lies there that once answered; what a dead first run left is none. */
async function hasFinished(dataDir: string): Promise<boolean> {
  const names = await listGenerations(dataDir);
  return names.some((name) => isFinished(join(dataDir, name)));
}

/** Every generation whose file lies in the folder, named by the pointer or not. */
export async function listGenerations(dataDir: string): Promise<readonly GenerationName[]> {
  const files = await readdir(dataDir).catch(() => []);
  return files.filter((file) => NAME.test(file));
}

function isFinished(path: string): boolean {
  try {
    using db = openForAnswers(path);
    return readMeta(db, 'finished') === 1;
  } catch {
    return false; // damaged, or of another version: no index that anybody could miss
  }
}

/** Makes `name` the generation that answers, in one step, and keeps the one before it. */
export async function pointAt(dataDir: string, name: GenerationName): Promise<void> {
  const older = await readPointer(dataDir).catch(() => []);
  const names = [name, ...older.filter((known) => known !== name)].slice(0, KEPT);
  const draft = join(dataDir, `${POINTER}.new`);
  await writeDurably(draft, `${names.join('\n')}\n`);
  await rename(draft, join(dataDir, POINTER));
  await syncFolder(dataDir);
}

/** Deletes all generations but these, and what lies there of their logs. */
export async function sweepGenerations(
  dataDir: string,
  keep: readonly GenerationName[],
): Promise<void> {
  const files = await readdir(dataDir);
  for (const name of files.filter((file) => NAME.test(file.replace(/-(?:wal|shm)$/, '')))) {
    if (!keep.includes(name.replace(/-(?:wal|shm)$/, ''))) await removeFile(join(dataDir, name));
  }
}

/** Deletes one generation's file with its log and its index of the log. */
export async function removeGeneration(dataDir: string, name: GenerationName): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) await removeFile(join(dataDir, name + suffix));
}

async function removeFile(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    // Where a reader's open file cannot be deleted (Windows) it goes at the next sweep.
    if (errorCode(error) !== 'EBUSY' && errorCode(error) !== 'EPERM') throw error;
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  await using file = await open(path, 'w');
  await file.writeFile(text);
  await file.sync();
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return; // a folder cannot be opened there
  await using folder = await open(path, 'r');
  await folder.sync();
}
