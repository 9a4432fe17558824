import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asUtf8, readableName } from './readable-name.ts';

/** A path as people read it, and as the system has it where that is no UTF-8. */
export type SystemPath = { readonly path: string; readonly bytePath?: Uint8Array };

/** What lies in a folder. */
export type FolderEntry = SystemPath & {
  readonly name: string;
  /** Of the system's own: links are not followed. */
  readonly kind: 'folder' | 'file' | 'link' | 'other';
};

/** The entries of a folder by name. @throws the system's error */
export async function readFolder(folder: SystemPath): Promise<readonly FolderEntry[]> {
  const path = folder.bytePath ? Buffer.from(folder.bytePath) : folder.path;
  const entries = await readdir(path, { withFileTypes: true, encoding: 'buffer' });
  return entries
    .map((entry) => entryBelow(folder, entry))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function entryBelow(folder: SystemPath, entry: Dirent<Buffer>): FolderEntry {
  const name = readableName(entry.name);
  const isText = folder.bytePath === undefined && asUtf8(entry.name) !== undefined;
  const path = join(folder.path, name);
  const bytePath = Buffer.concat([
    folder.bytePath ?? Buffer.from(folder.path),
    Buffer.from('/'),
    entry.name,
  ]);
  return { name, kind: kindOf(entry), path, ...(isText ? {} : { bytePath }) };
}

function kindOf(entry: Dirent<Buffer>): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
