import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

// O_NONBLOCK: a named pipe put in the file's place must not hold us for ever; O_NOFOLLOW: nor may a
// link lead elsewhere. Both are 0 where the system does not know them.
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
const CHUNK_BYTES = 256 * 1024;

const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is not there any more',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'it is a symbolic link',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EROFS: 'the disk is read-only',
  EIO: 'the disk failed',
  ESTALE: 'the file server lost it',
  EINVAL: 'it is no regular file',
  Z_BUF_ERROR: 'its packing ends too early',
  Z_DATA_ERROR: 'its packing is broken',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not in the encoding that its mark names',
};

/**
 * The bytes of a regular file in chunks, closed whatever happens.
 * @throws the system's error, or one with code `EINVAL` where it is no regular file
 */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  await using file: FileHandle = await open(path, CAREFULLY);
  if (!(await file.stat()).isFile()) {
    throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
  }
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK_BYTES));
    if (bytesRead === 0) return;
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
