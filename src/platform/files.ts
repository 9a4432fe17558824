import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { MAX_GROWTH } from './unpack.ts';

// O_NONBLOCK: a named pipe put in the file's place must not hold us for ever; O_NOFOLLOW: nor may a
// link lead elsewhere. Both are 0 where the system does not know them.
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
const CHUNK_BYTES = 256 * 1024;

const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is not there any more',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'it is a symbolic link',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EROFS: 'the disk is read-only',
  EIO: 'the disk failed',
  ESTALE: 'the file server lost it',
  EINVAL: 'it is not a regular file',
  Z_BUF_ERROR: 'its compressed data ends too early',
  Z_DATA_ERROR: 'its compressed data is broken',
  CHANGED: 'it was written to while it was read',
  UNPACKS_TO_TOO_MUCH: `it unpacks to more than ${MAX_GROWTH} times its size`,
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not in the encoding that its beginning is in',
};

/**
 * Opens a regular file to be read. A path may be bytes, where a name is no text.
 * @throws the system's error, or one with code `EINVAL` where it is not a regular file
 */
export async function openFile(path: string | Uint8Array): Promise<FileHandle> {
  const file = await open(typeof path === 'string' ? path : Buffer.from(path), CAREFULLY);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
}

/**
 * The bytes of a regular file in chunks, closed whatever happens.
 * @throws as `openFile`; an error with code `CHANGED` where the file was written to in the meantime
 */
export async function* readBytes(path: string | Uint8Array): AsyncGenerator<Uint8Array> {
  await using file = await openFile(path);
  const before = await file.stat();
  yield* chunksOf(file, undefined, Number.POSITIVE_INFINITY);
  const after = await file.stat();
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
    throw Object.assign(new Error('changed while read'), { code: 'CHANGED' });
  }
}

/** The bytes of an open file from `start` on, fewer than `count` where it ends before. */
export function readRange(
  file: FileHandle,
  start: number,
  count: number,
): AsyncGenerator<Uint8Array> {
  return chunksOf(file, start, count);
}

async function* chunksOf(
  file: FileHandle,
  start: number | undefined,
  count: number,
): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < count; ) {
    const length = Math.min(CHUNK_BYTES, count - done);
    const position = start === undefined ? null : start + done;
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, position);
    if (bytesRead === 0) return;
    done += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

// Codes of the file system and of the two packings; `ERR_…` are mistakes in a program.
const FOREIGN_FAULT = /^(?:E[A-Z0-9]+|Z_\w+)$/;

/** A fault of the file system, of packing or of encoding in words; `undefined` for any other error. */
export function describeFileFault(error: unknown): string | undefined {
  const code = errorCode(error);
  if (code === undefined) return undefined;
  if (code.startsWith('ZSTD_')) return FAULTS.Z_DATA_ERROR;
  return FAULTS[code] ?? (FOREIGN_FAULT.test(code) ? `the system says ${code}` : undefined);
}

/** The system's name of an error, `ENOENT`; `undefined` where it has none. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
