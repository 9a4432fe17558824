import { foldersAbove } from '../../platform/paths.ts';

/** Says of a file whether a run that looks at a few paths alone reads it. */
export type Scope = (path: string) => boolean;

/**
 * Files that are named, lie in a folder that is, or are archives of which an entry is.
 */
export function scopeOf(paths: readonly string[]): Scope {
  const named = new Set(paths);
  const above = new Set(paths.flatMap(foldersAbove));
  return (path) =>
    named.has(path) || above.has(path) || foldersAbove(path).some((at) => named.has(at));
}
