import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { numberText } from '../../../domain/count-text.ts';
import { type Finding, fine, indexProblem, warning } from '../../../domain/finding.ts';
import { AppError } from '../../../errors.ts';
import { findDamage } from '../health/integrity.ts';
import { openForReading, readMeta } from '../store/database.ts';
import { REBUILD_ADVICE, withoutAdvice } from '../store/errors.ts';
import { type GenerationName, listGenerations, readPointer } from '../store/generations.ts';
import { LOST, presence } from '../store/mark.ts';
import { findHolder, findUnwritable } from '../write/lock.ts';

/** See `SearchEngine.examine`. Reads the whole index once, and changes nothing. */
export async function* examine(dataDir: string): AsyncGenerator<Finding> {
  yield lockFinding(dataDir);
  const named = await namedGenerations(dataDir);
  if ('level' in named) return yield named;
  const [live, before] = named;
  if (live === undefined) return yield await noIndexFinding(dataDir);
  yield* examineLive(dataDir, live);
  if (before !== undefined) yield beforeFinding(dataDir, before);
  yield* unfinishedFindings(dataDir, named);
  yield await roomFinding(dataDir, live);
}

async function noIndexFinding(dataDir: string): Promise<Finding> {
  if ((await presence(dataDir)) === 'lost') return indexProblem('index', LOST.text, LOST.advice);
  return warning(
    'index',
    'Nothing has been indexed yet.',
    'Index a folder: npm run index -- PATH…',
  );
}

function lockFinding(dataDir: string): Finding {
  const unwritable = findUnwritable(dataDir);
  if (unwritable) {
    return indexProblem('lock', unwritable.message, 'Until then nothing can be indexed.');
  }
  const holder = findHolder(dataDir);
  if (holder === undefined) return fine('lock', 'No run is writing.');
  return fine('lock', `A run is writing now${holder}.`);
}

async function namedGenerations(dataDir: string): Promise<readonly GenerationName[] | Finding> {
  try {
    return await readPointer(dataDir);
  } catch (error) {
    return problemOf(error);
  }
}

function* examineLive(dataDir: string, live: GenerationName): Generator<Finding> {
  const opened = openOrProblem(dataDir, live);
  if ('level' in opened) return yield opened;
  using db = opened;
  yield fine('index', `${live}, ${articlesText(db)}, last written ${lastWritten(db)}.`);
  const damage = findDamage(db);
  yield damage === undefined
    ? fine('integrity', 'Every page of the index and of its word index is sound.')
    : indexProblem('integrity', `The index is damaged: ${damage}.`, REBUILD_ADVICE);
}

function openOrProblem(dataDir: string, name: GenerationName): DatabaseSync | Finding {
  try {
    return openForReading(join(dataDir, name));
  } catch (error) {
    return problemOf(error);
  }
}

function articlesText(db: DatabaseSync): string {
  return `articles: ${numberText(Number(readMeta(db, 'articles')))}, as many as it says`;
}

function lastWritten(db: DatabaseSync): string {
  return String(readMeta(db, 'indexedAt') ?? 'at a time not noted');
}

/** A rollback that could not be is found out about before it is wanted. */
function beforeFinding(dataDir: string, before: GenerationName): Finding {
  const opened = openOrProblem(dataDir, before);
  if (!('level' in opened)) {
    using db = opened;
    return fine('rollback', `${before} is kept for a rollback: ${articlesText(db)}.`);
  }
  return warning(
    'rollback',
    `The index before the present one (${before}) cannot be used for a rollback.`,
    'It is deleted by the next reindex; nothing needs to be done.',
  );
}

async function* unfinishedFindings(
  dataDir: string,
  named: readonly GenerationName[],
): AsyncGenerator<Finding> {
  for (const name of await listGenerations(dataDir)) {
    if (named.includes(name)) continue;
    // Without the lock nobody can tell a build at work from one that was cut short.
    if (findHolder(dataDir) !== undefined) continue;
    yield warning(
      'unfinished',
      `${name} (${sizeText(fileSize(join(dataDir, name)))}) was left by a run that was cut short.`,
      'The same reindex goes on with it; any other run deletes it when it is a week old.',
    );
  }
}

async function roomFinding(dataDir: string, live: GenerationName): Promise<Finding> {
  const { bavail, bsize } = await statfs(dataDir);
  const free = bavail * bsize;
  const size = fileSize(join(dataDir, live));
  const text = `The index takes ${sizeText(size)}; ${sizeText(free)} of its disk are free.`;
  if (free > size) return fine('room', text);
  return warning(
    'room',
    `${text} A reindex builds the new one beside the old.`,
    'Make room, or move DATA_DIR to a larger disk, before the next reindex.',
  );
}

function fileSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function sizeText(bytes: number): string {
  return `${numberText(Math.ceil(bytes / 1_000_000))} MB`;
}

function problemOf(error: unknown): Finding {
  if (!(error instanceof AppError)) throw error;
  return indexProblem('index', withoutAdvice(error.message), REBUILD_ADVICE);
}
