import { basename, dirname, resolve, sep } from 'node:path';

/** The path from the root of the system, as a command's own folder makes it. */
export function absolutePath(path: string): string {
  return resolve(path);
}

/** The folders that a path lies in, the nearest first; without the root of the system. */
export function foldersAbove(path: string): readonly string[] {
  const found: string[] = [];
  for (let at = dirname(path); at !== dirname(at); at = dirname(at)) found.push(at);
  return found;
}

/** Whether a path is a folder or lies in it. Relative ones count from the command's own folder. */
export function isAtOrBelow(path: string, folder: string): boolean {
  const at = resolve(path);
  const above = resolve(folder);
  return at === above || at.startsWith(above.endsWith(sep) ? above : above + sep);
}

/** Whether two paths end in the same name. */
export function haveSameName(path: string, other: string): boolean {
  return basename(path) === basename(other);
}
