import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where downloads for the tests are kept between runs: `DATELINE_CACHE_DIR`, else the user's cache
 * folder, else a temporary one. The first that can be written.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { DATELINE_CACHE_DIR: own, XDG_CACHE_HOME: xdg } = environment;
  const candidates = [
    ...(own ? [own] : []),
    ...(xdg ? [join(xdg, 'dateline')] : []),
    join(homedir(), '.cache', 'dateline'),
    join(tmpdir(), 'dateline-cache'),
  ];
  const folder = candidates.find(isWritable);
  if (folder === undefined) throw new Error(`No cache folder can be written: ${candidates}`);
  return folder;
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
