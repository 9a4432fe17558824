import { join } from 'node:path';
import { readBytes } from '../../platform/files.ts';
import { unpack } from '../../platform/unpack.ts';
import { chooseFormat, type FormatChoice } from '../formats/choose.ts';
import type { Format } from '../formats/format.ts';
import { FORMATS } from '../formats/table.ts';
import type { PassedOver, SourceFile } from '../outcome.ts';
import { isKeepersOwn, unreadByName } from '../passed-over.ts';
import { type SavedPages, savedPages } from '../saved-pages.ts';
import { type ArchiveEntry, ArchiveError } from './entry.ts';
import { type ArchiveKind, chooseArchive } from './kind.ts';

/** A file within an archive, to be read before the next one is asked for. */
export type ArchivedFile = {
  readonly kind: 'archived';
  readonly source: SourceFile;
  readonly choice: FormatChoice;
  readonly bytes: AsyncIterable<Uint8Array>;
};

/**
 * The files of an archive, in its order, as if the archive were a folder. A broken archive is rejected
 * from where it breaks.
 * @throws what reading the file throws
 */
export async function* readArchive(
  archive: SourceFile,
  kind: ArchiveKind,
  formats: readonly Format[] = FORMATS,
): AsyncGenerator<ArchivedFile | PassedOver> {
  const pages = savedPages();
  try {
    for await (const entry of entriesOf(archive, kind)) {
      const found = foundEntry(archive, entry, pages, formats);
      if (found) yield found;
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield rejected(archive, `it cannot be read to its end: ${error.message}`, true);
  }
}

async function* entriesOf(archive: SourceFile, kind: ArchiveKind): AsyncGenerator<ArchiveEntry> {
  const path = archive.bytePath ?? archive.path;
  if (kind.kind === 'zip') {
    const { readZip } = await import('./zip.ts');
    yield* readZip(path);
    return;
  }
  const { readTar } = await import('./tar.ts');
  const bytes = readBytes(path);
  yield* readTar(kind.packing ? unpack(bytes, kind.packing) : bytes);
}

function foundEntry(
  archive: SourceFile,
  entry: ArchiveEntry,
  pages: SavedPages,
  formats: readonly Format[],
): ArchivedFile | PassedOver | undefined {
  const name = entry.name.replace(/^(?:\.\/)+/, '');
  const parts = name.split('/');
  if (parts.includes('..') || parts.includes('') || /[\\\0]/.test(name)) {
    return rejected(archive, `an entry's name leads elsewhere: ${JSON.stringify(name)}`, false);
  }
  if (parts.some(isKeepersOwn)) return undefined;
  const source = sourceWithin(archive, name);
  if (entry.kind === 'skipped') return { ...entry, path: source.path };
  if (pages.isAsset(name))
    return { kind: 'skipped', path: source.path, reason: 'other type of file' };
  pages.add(name);
  if (chooseArchive(name)) return rejected(source, 'archives within archives are not read', false);
  const choice = chooseFormat(name, formats);
  if (!choice) return { kind: 'skipped', path: source.path, reason: 'other type of file' };
  const unread = unreadByName(choice);
  if (unread !== undefined) return rejected(source, unread, false);
  if (entry.kind === 'closed') return rejected(source, entry.reason, true);
  return { kind: 'archived', source, choice, bytes: entry.bytes };
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
