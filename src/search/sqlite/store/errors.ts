import { AppError } from '../../../errors.ts';
import { errorCode } from '../../../platform/files.ts';

// Result codes of SQLite, without the extension in the higher bits: https://sqlite.org/rescode.html
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** What an operator is told wherever the index itself is at fault. */
export const REBUILD_ADVICE = 'Rebuild it with `npm run reindex -- PATH…`.';

/** SQLite's result code of an error, without its extension; `undefined` where it has none. */
export function resultCode(error: unknown): number | undefined {
  if (errorCode(error) !== 'ERR_SQLITE_ERROR') return undefined;
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === 'number' ? errcode & 0xff : undefined;
}

/** Whether a connection failed only because somebody else holds the file just now. */
export function isBusy(error: unknown): boolean {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED;
}

/** Whether the disk has no room left. */
export function isFull(error: unknown): boolean {
  return resultCode(error) === FULL;
}

/** Whether the file could not be opened as it was asked for: it is away, or may not be written. */
export function isNotOpened(error: unknown): boolean {
  const code = resultCode(error);
  return code === CANTOPEN || code === READONLY;
}

/** A failure of SQLite in the words of the house, its cause kept; anything else comes back as it is. */
export function translated(error: unknown): unknown {
  const code = resultCode(error) ?? fileFault(error);
  switch (code) {
    case CORRUPT:
    case NOTADB:
      return unusable('The index file is damaged, or is not an index.', error);
    case IOERR:
      return unusable('The disk failed while the index was read or written.', error);
    case CANTOPEN:
      return unusable('The index file cannot be opened.', error);
    case READONLY:
      return new AppError(
        'INDEX_UNUSABLE',
        'The files of the index may not be written to: perhaps a run of another user made them. ' +
          'Run it as that user, or give this one the right to write to the data folder and to every file in it.',
        { cause: error },
      );
    case FULL:
      return new AppError(
        'INDEX_FULL',
        'There is no room left on the disk of the index. Make room and run it again.',
        { cause: error },
      );
    case BUSY:
    case LOCKED:
      return new AppError(
        'INDEX_UNREACHABLE',
        'Another program holds the index file. Try again in a moment.',
        { cause: error },
      );
    default:
      return error;
  }
}

/** An index that must not be searched: better no answer than a wrong one. */
export function unusable(what: string, cause?: unknown): AppError {
  return new AppError('INDEX_UNUSABLE', `${what} ${REBUILD_ADVICE}`, { cause });
}

/** A message of `unusable` for a place where a rebuild is not the way out, or is said apart. */
export function withoutAdvice(message: string): string {
  return message.replace(` ${REBUILD_ADVICE}`, '');
}

/** Runs `work` and translates what it throws. */
export function translating<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translated(error);
  }
}

function fileFault(error: unknown): number | undefined {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return FULL;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return READONLY;
    case 'EIO':
      return IOERR;
    default:
      return undefined;
  }
}
