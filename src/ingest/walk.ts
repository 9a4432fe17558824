import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { AppError } from '../errors.ts';
import { describeFileFault, errorCode } from '../platform/files.ts';
import type { Packing } from '../platform/unpack.ts';
import { ARCHIVE_ENDINGS, chooseArchive, KEEPERS_OWN } from './archive.ts';
import { chooseFormat, type Format, PACKED_ENDINGS, READABLE_ENDINGS } from './formats/choose.ts';
import type { PassedOver, SourceFile } from './outcome.ts';

/** A path that the operator named, checked. */
export type Root = {
  readonly path: string;
  readonly named: string;
  readonly isFolder: boolean;
};

/** A file to be read. */
export type FoundFile = {
  readonly kind: 'file';
  readonly source: SourceFile;
  readonly format: Format;
};

/** An archive whose files are to be read. */
export type FoundArchive = {
  readonly kind: 'archive';
  readonly source: SourceFile;
  /** Absent where it is not packed. */
  readonly packing?: Packing;
};

/** What a path turned out to be. */
export type Found = FoundFile | FoundArchive | PassedOver;

/**
 * Checks named paths before anything is read. Paths below another one are left out, so that no file is
 * read twice.
 * @throws AppError USAGE where one is missing, a symbolic link or neither file nor folder
 */
export async function checkRoots(named: readonly string[]): Promise<readonly Root[]> {
  const roots: Root[] = [];
  for (const name of named) roots.push(await checkRoot(name));
  return roots.filter(
    (root, at) =>
      !roots.some((other, otherAt) =>
        other.path === root.path ? otherAt < at : isBelow(root.path, other),
      ),
  );
}

/** Whether a path lies under a root, or is it. */
export function isUnder(path: string, root: Pick<Root, 'path' | 'isFolder'>): boolean {
  return path === root.path || isBelow(path, root);
}

/** Every file under the roots in the order of their names, never through a symbolic link. */
export async function* walk(roots: readonly Root[]): AsyncGenerator<Found> {
  for (const root of roots) {
    if (root.isFolder) yield* walkFolder(root, root.path);
    else yield namedFile(root);
  }
}

async function checkRoot(named: string): Promise<Root> {
  const path = resolve(named);
  const stats = await lstat(path).catch((error: unknown) => {
    const isMissing = errorCode(error) === 'ENOENT';
    const fault = isMissing ? 'there is no such file or folder' : describeFileFault(error);
    throw new AppError('USAGE', `${named}: ${fault ?? 'it cannot be looked at'}.`, {
      cause: error,
    });
  });
  if (stats.isSymbolicLink()) {
    throw new AppError(
      'USAGE',
      `${named} is a symbolic link, and those are not followed: name what it leads to.`,
    );
  }
  if (!isReadableKind(stats))
    throw new AppError('USAGE', `${named} is neither a file nor a folder.`);
  return { path, named, isFolder: stats.isDirectory() };
}

function isReadableKind(stats: Stats): boolean {
  return stats.isFile() || stats.isDirectory();
}

/** Below a file lie the entries of an archive. */
function isBelow(path: string, root: Pick<Root, 'path'>): boolean {
  return path.startsWith(root.path.endsWith(sep) ? root.path : root.path + sep);
}

async function* walkFolder(root: Root, folder: string): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield unreadableFolder(root, folder, error);
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (KEEPERS_OWN.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walkFolder(root, path);
    else yield foundEntry(root, path, entry);
  }
}

function foundEntry(root: Root, path: string, entry: Dirent): Found {
  if (entry.isSymbolicLink()) return { kind: 'skipped', path, reason: 'symbolic link' };
  if (!entry.isFile()) return { kind: 'skipped', path, reason: 'no regular file' };
  const archive = chooseArchive(entry.name);
  if (archive) return { kind: 'archive', source: sourceBelow(root, path), ...archive };
  const format = chooseFormat(entry.name);
  if (!format) return { kind: 'skipped', path, reason: 'other type of file' };
  return { kind: 'file', source: sourceBelow(root, path), format };
}

/** A file that was named itself is meant to be read: not knowing its type is worth a reject. */
function namedFile(root: Root): Found {
  const format = chooseFormat(root.path);
  const key = keyOf(basename(dirname(root.path)), basename(root.path));
  const source = { path: root.path, named: root.named, key };
  const archive = chooseArchive(root.path);
  if (archive) return { kind: 'archive', source, ...archive };
  if (format) return { kind: 'file', source, format };
  const reason = `its type is not known (what is read: ${READABLE_ENDINGS.join(', ')}, also with ${PACKED_ENDINGS.join(' or ')}, and ${ARCHIVE_ENDINGS.join(', ')})`;
  return { kind: 'rejected', reject: { place: { source }, reason, unreadable: false } };
}

function unreadableFolder(root: Root, folder: string, error: unknown): PassedOver {
  const reason = `the folder cannot be read: ${describeFileFault(error) ?? 'for no reason known'}`;
  const place = { source: sourceBelow(root, folder) };
  return { kind: 'rejected', reject: { place, reason, unreadable: true } };
}

function sourceBelow(root: Root, path: string): SourceFile {
  const below = relative(root.path, path);
  return { path, named: join(root.named, below), key: keyOf(basename(root.path), below) };
}

/** One form on every system: macOS takes letters apart, Windows turns the strokes. */
function keyOf(rootName: string, below: string): string {
  return [rootName, ...below.split(sep)]
    .filter((part) => part !== '')
    .join('/')
    .normalize('NFC');
}
