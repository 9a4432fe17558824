import { stat } from 'node:fs/promises';
import { errorCode } from './files.ts';

/** Something in a file system. */
export type FoundPath = { readonly path: string; readonly isFolder: boolean };

/** The first of these paths that is there; `undefined` where none is. @throws the system's error */
export async function nearestPath(paths: readonly string[]): Promise<FoundPath | undefined> {
  for (const path of paths) {
    try {
      return { path, isFolder: (await stat(path)).isDirectory() };
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR') throw error;
    }
  }
  return undefined;
}
