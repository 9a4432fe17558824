import { join } from 'node:path';
import type { Packing } from '../platform/unpack.ts';
import { chooseFormat, type Format } from './formats/choose.ts';
import type { PassedOver, SourceFile } from './outcome.ts';
import { readTar, TarError } from './tar.ts';

/** A file within an archive, to be read. */
export type ArchivedFile = {
  readonly kind: 'archived';
  readonly source: SourceFile;
  readonly format: Format;
  readonly bytes: Uint8Array;
};

const ARCHIVE = /\.(?:tar|tgz|zip|7z|rar)(?:\.(?:gz|zst|bz2|xz))?$/i;
const TAR = /\.tar(\.gz|\.zst)?$/i;

/** Said nowhere: they are part of how folders are kept, not of what they hold. */
export const KEEPERS_OWN = /^(?:\.|readme.*\.(?:md|markdown)$)/i;

/** Endings of archives that are read, for messages and `--help`. */
export const ARCHIVE_ENDINGS: readonly string[] = ['.tar', '.tar.gz', '.tar.zst'];

/** How an archive is packed, by its name; `undefined` for a file that is no tar archive. */
export function chooseArchive(fileName: string): { readonly packing?: Packing } | undefined {
  const match = TAR.exec(fileName);
  if (!match) return undefined;
  const ending = match[1]?.toLowerCase();
  if (ending === undefined) return {};
  return { packing: ending === '.gz' ? 'gzip' : 'zstd' };
}

/**
 * The files of a tar archive, in its order, as if the archive were a folder. A broken archive is rejected
 * from where it breaks.
 * @throws what reading the bytes throws
 */
export async function* readArchive(
  archive: SourceFile,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<ArchivedFile | PassedOver> {
  const iterator = bytes[Symbol.asyncIterator]();
  try {
    for await (const entry of readTar({ [Symbol.asyncIterator]: () => iterator })) {
      const found = foundEntry(archive, entry.name.replace(/^(?:\.\/)+/, ''), entry.bytes);
      if (found) yield found;
    }
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    yield rejected(archive, `it cannot be read to its end: ${error.message}`, true);
  } finally {
    await iterator.return?.();
  }
}

function foundEntry(
  archive: SourceFile,
  name: string,
  bytes: Uint8Array,
): ArchivedFile | PassedOver | undefined {
  const parts = name.split('/');
  if (parts.includes('..') || parts.includes('') || /[\\\0]/.test(name)) {
    return rejected(archive, `an entry's name leads elsewhere: ${JSON.stringify(name)}`, false);
  }
  if (parts.some((part) => KEEPERS_OWN.test(part))) return undefined;
  const source = sourceWithin(archive, name);
  if (ARCHIVE.test(name)) return rejected(source, 'archives within archives are not read', false);
  const format = chooseFormat(name);
  if (format) return { kind: 'archived', source, format, bytes };
  return { kind: 'skipped', path: source.path, reason: 'other type of file' };
}

function sourceWithin({ path, named, key }: SourceFile, name: string): SourceFile {
  return {
    path: join(path, name),
    named: join(named, name),
    key: `${key}/${name}`.normalize('NFC'),
  };
}

function rejected(source: SourceFile, reason: string, unreadable: boolean): PassedOver {
  return { kind: 'rejected', reject: { place: { source }, reason, unreadable } };
}
