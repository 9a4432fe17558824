import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { AppError } from '../errors.ts';
import { describeFileFault, errorCode } from '../platform/files.ts';
import { type ArchiveKind, chooseArchive } from './archives/kind.ts';
import { type FolderEntry, readFolder, type SystemPath } from './folder-entries.ts';
import { chooseFormat, type FormatChoice } from './formats/choose.ts';
import type { Format } from './formats/format.ts';
import { FORMATS } from './formats/table.ts';
import type { PassedOver, SourceFile } from './outcome.ts';
import { isKeepersOwn, unreadByName, WHAT_IS_READ } from './passed-over.ts';
import { type SavedPages, savedPages } from './saved-pages.ts';

/** A path that the operator named, checked. */
export type Root = {
  readonly path: string;
  readonly named: string;
  readonly isFolder: boolean;
};

/** A file to be read as what it says that it is. */
export type FoundFile = {
  readonly kind: 'file';
  readonly source: SourceFile;
  readonly choice: FormatChoice;
};

/** An archive whose files are to be read. */
export type FoundArchive = {
  readonly kind: 'archive';
  readonly source: SourceFile;
  readonly archive: ArchiveKind;
};

/** What a path turned out to be. */
export type Found = FoundFile | FoundArchive | PassedOver;

/**
 * Checks named paths before anything is read. Paths below another one are left out, so that no file is
 * read twice.
 * @throws AppError USAGE where one is empty, missing, a symbolic link or neither file nor folder
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
export async function* walk(
  roots: readonly Root[],
  formats: readonly Format[] = FORMATS,
): AsyncGenerator<Found> {
  for (const root of roots) {
    if (root.isFolder) yield* walkFolder(root, { path: root.path }, formats);
    else yield namedFile(root, formats);
  }
}

async function checkRoot(named: string): Promise<Root> {
  if (named === '') {
    // It would be the folder that the command runs in.
    throw new AppError(
      'USAGE',
      'A path is empty. If it was to come from a variable, that one is not set: nothing was changed.',
    );
  }
  const path = resolve(named);
  const stats = await lstat(path).catch((error: unknown) => {
    const isMissing = errorCode(error) === 'ENOENT';
    const fault = isMissing ? 'there is no such file or folder' : describeFileFault(error);
    throw new AppError('USAGE', `${named}: ${fault ?? 'it cannot be read'}.`, {
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

async function* walkFolder(
  root: Root,
  folder: SystemPath,
  formats: readonly Format[],
): AsyncGenerator<Found> {
  let entries: readonly FolderEntry[];
  try {
    entries = await readFolder(folder);
  } catch (error) {
    const fault = describeFileFault(error) ?? 'for no reason known';
    yield rejected(sourceBelow(root, folder), `the folder cannot be read: ${fault}`, true);
    return;
  }
  const pages = savedPages();
  for (const { name } of entries) pages.add(name);
  let before: FolderEntry | undefined;
  for (const entry of entries) {
    if (!isKeepersOwn(entry.name)) yield* walkEntry(root, entry, before, pages, formats);
    before = entry;
  }
}

async function* walkEntry(
  root: Root,
  entry: FolderEntry,
  before: FolderEntry | undefined,
  pages: SavedPages,
  formats: readonly Format[],
): AsyncGenerator<Found> {
  if (entry.name === before?.name) {
    // `caf%E9` may be a file's name, and is how one that is no UTF-8 is written.
    const reason = 'its name is not UTF-8, and another file has the name that it is written as';
    yield rejected(sourceBelow(root, entry), reason, true);
  } else if (entry.kind !== 'folder') yield foundEntry(root, entry, formats);
  else if (pages.isAsset(`${entry.name}/`)) {
    yield { kind: 'skipped', path: entry.path, reason: 'other type of file' };
  } else yield* walkFolder(root, entry, formats);
}

function foundEntry(root: Root, entry: FolderEntry, formats: readonly Format[]): Found {
  const { kind, name, path } = entry;
  if (kind === 'link') return { kind: 'skipped', path, reason: 'symbolic link' };
  if (kind === 'other') return { kind: 'skipped', path, reason: 'not a regular file' };
  const source = sourceBelow(root, entry);
  return (
    knownFile(source, name, formats) ?? { kind: 'skipped', path, reason: 'other type of file' }
  );
}

/** A file that was named itself is meant to be read: not knowing its type is worth a reject. */
function namedFile({ path, named }: Root, formats: readonly Format[]): Found {
  const source = { path, named, key: keyOf(basename(dirname(path)), basename(path)) };
  const unknown = rejected(source, `its type is not known: ${WHAT_IS_READ}`, false);
  return knownFile(source, path, formats) ?? unknown;
}

/** `undefined` for a file of no kind that Dateline knows. */
function knownFile(
  source: SourceFile,
  name: string,
  formats: readonly Format[],
): Found | undefined {
  const archive = chooseArchive(name);
  if (archive) return { kind: 'archive', source, archive };
  const choice = chooseFormat(name, formats);
  if (!choice) return undefined;
  const unread = unreadByName(choice);
  return unread === undefined ? { kind: 'file', source, choice } : rejected(source, unread, false);
}

function rejected(source: SourceFile, reason: string, unreadable: boolean): PassedOver {
  return { kind: 'rejected', reject: { place: { source }, reason, unreadable } };
}

function sourceBelow(root: Root, { path, bytePath }: SystemPath): SourceFile {
  const below = relative(root.path, path);
  return {
    path,
    named: join(root.named, below),
    key: keyOf(basename(root.path), below),
    ...(bytePath ? { bytePath } : {}),
  };
}

/** One form on every system: macOS takes letters apart, Windows turns the strokes. */
function keyOf(rootName: string, below: string): string {
  return [rootName, ...below.split(sep)]
    .filter((part) => part !== '')
    .join('/')
    .normalize('NFC');
}
