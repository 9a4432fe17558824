import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import { openFile, readRange } from '../../platform/files.ts';
import { unpack } from '../../platform/unpack.ts';
import { asUtf8, readableName } from '../readable-name.ts';
import { type ArchiveEntry, ArchiveError, MAX_ENTRIES } from './entry.ts';

const STORED = 0;
const DEFLATED = 8;
const NAME_IS_UTF8 = 0x800;
const UNICODE_PATH = 0x7075;
const KIND_OF_FILE = 0o170_000;
const SYMBOLIC_LINK = 0o120_000;
const REGULAR_FILE = 0o100_000;

/**
 * The entries of a zip archive in the order of its directory. Before an entry is unpacked its sizes are
 * looked at: entries that share their packed bytes, which is how small archives are made to hold
 * petabytes, end the reading.
 * @throws ArchiveError where the archive is broken or has more than `maxEntries`; what opening a file throws
 */
export async function* readZip(
  path: string | Uint8Array,
  maxEntries: number = MAX_ENTRIES,
): AsyncGenerator<ArchiveEntry> {
  await using file = await openFile(path);
  const { size } = await file.stat();
  const zip = await asArchiveError(openZip(file, size));
  if (zip.entryCount > maxEntries) throw new ArchiveError('it has more entries than allowed');
  const entries = zip.eachEntry();
  let packedBytes = 0;
  try {
    for (;;) {
      const next = await asArchiveError(entries.next());
      if (next.done) return;
      packedBytes += next.value.compressedSize;
      if (packedBytes > size) throw new ArchiveError('its entries lie over each other');
      const entry = openEntry(zip, file, next.value);
      if (entry) yield entry;
    }
  } finally {
    await entries.return?.();
  }
}

function openZip(file: FileHandle, size: number): Promise<ZipFile> {
  return fromRandomAccessReaderPromise(new FileReader(file), size, {
    decodeStrings: false,
    validateEntrySizes: false, // done while an entry is read, so that only that entry is lost
  });
}

function openEntry(zip: ZipFile, file: FileHandle, entry: Entry): ArchiveEntry | undefined {
  const name = nameOf(entry);
  if (name.endsWith('/')) return undefined;
  const kind = (entry.externalFileAttributes >>> 16) & KIND_OF_FILE;
  if (kind === SYMBOLIC_LINK) return { kind: 'skipped', name, reason: 'symbolic link' };
  // Systems without kinds of files leave it empty.
  if (kind !== 0 && kind !== REGULAR_FILE) {
    return { kind: 'skipped', name, reason: 'not a regular file' };
  }
  if (entry.isEncrypted()) {
    return { kind: 'closed', name, reason: 'it is encrypted: pack it again without a password' };
  }
  const { compressionMethod } = entry;
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
    const reason = `it is packed by method ${compressionMethod}, which is not read: pack it again with "deflate"`;
    return { kind: 'closed', name, reason };
  }
  return { kind: 'file', name, bytes: contentOf(zip, file, entry) };
}

async function* contentOf(
  zip: ZipFile,
  file: FileHandle,
  entry: Entry,
): AsyncGenerator<Uint8Array> {
  const header = await asArchiveError(zip.readLocalFileHeaderPromise(entry, { minimal: true }));
  const packed = readRange(file, header.fileDataStart, entry.compressedSize);
  const chunks = entry.compressionMethod === STORED ? packed : unpack(packed, 'deflate');
  let sum = 0;
  let size = 0;
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum);
    size += chunk.length;
    if (size > entry.uncompressedSize) break;
    yield chunk;
  }
  if (size !== entry.uncompressedSize) throw new ArchiveError('it is not as long as it should be');
  if (sum !== entry.crc32) throw new ArchiveError('its checksum is wrong');
}

/**
 * Names are UTF-8 where they say so, and mostly where they do not; else the code page of the first IBM
 * PCs. Windows parts folders by backslashes.
 */
function nameOf({ generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields }: Entry): string {
  const hasUnicodePath = extraFields.some(({ id }) => id === UNICODE_PATH);
  if (flags & NAME_IS_UTF8 && !hasUnicodePath) return readableName(raw).replaceAll('\\', '/');
  const utf8 = hasUnicodePath ? undefined : asUtf8(raw);
  return utf8?.replaceAll('\\', '/') ?? getFileNameLowLevel(flags, raw, extraFields, false);
}

/** What the library says of a broken archive is told by a text alone; faults of the disk keep their code. */
async function asArchiveError<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (!(cause instanceof Error) || 'code' in cause) throw cause;
    const told = cause.message.replace(/\.$/, '');
    throw new ArchiveError(`not a zip file, or a broken one (${told})`, { cause });
  }
}

/** The library's way to read a file that is open already. */
class FileReader extends RandomAccessReader {
  readonly #file: FileHandle;

  constructor(file: FileHandle) {
    super();
    this.#file = file;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.#file.read(buffer, offset, length, position).then(
      ({ bytesRead }) => callback(null, bytesRead),
      (error: Error) => callback(error),
    );
  }

  /** Content is read by `readRange`. */
  override _readStreamForRange(): Readable {
    throw new Error('the library is not asked for content');
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null); // whoever opened the file closes it
  }
}
