import { chmodSync, cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

// A run that is killed, a full disk or a cleaner of old files may leave half of a folder behind.
const LIST = '.dateline-files.json';
const MOST_TRIES = 10;

/**
 * Moves a finished folder to where it is kept between runs, in one step. Where another run has been
 * faster with a whole one, that stays; what is there half is removed.
 */
export async function keepFolder(finished: string, kept: string): Promise<void> {
  await writeFile(join(finished, LIST), JSON.stringify(await filesOf(finished)));
  for (let tries = 1; !(await isWhole(kept)); tries += 1) {
    await removeHalf(kept);
    // Another run may have put its own there, or may be taking that one for a half.
    const moved = rename(finished, kept);
    if (tries < MOST_TRIES) await moved.catch(() => undefined);
    else await moved;
  }
}

/** Whether every file that was put into a kept folder is still there in its size. */
export async function isWhole(kept: string): Promise<boolean> {
  try {
    const present = await filesOf(kept);
    const listed: unknown = JSON.parse(await readFile(join(kept, LIST), 'utf8'));
    return JSON.stringify(present) === JSON.stringify(listed);
  } catch {
    return false; // absent, without a list, or with half of one
  }
}

/** Copies a folder to where it is kept, through a folder beside it, so that no half is ever seen. */
export async function keepCopy(source: string, kept: string): Promise<void> {
  const work = mkdtempSync(join(dirname(kept), 'copy-'));
  try {
    chmodSync(work, 0o755);
    const copy = join(work, 'copy');
    cpSync(source, copy, { recursive: true });
    await keepFolder(copy, kept);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

// Under another name first: from then on nobody takes it for the kept one.
async function removeHalf(kept: string): Promise<void> {
  const aside = mkdtempSync(`${kept}-half-`);
  try {
    renameSync(kept, join(aside, 'half'));
  } catch {
    // There is nothing, or another run is removing it.
  }
  await rm(aside, { recursive: true, force: true });
}

/** Sizes of all files below a folder by their paths, in the order of the paths, without a list that it holds. */
async function filesOf(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => relative(folder, file) !== LIST)
    .toSorted();
  const sizes = await Promise.all(files.map(async (file) => (await lstat(file)).size));
  return Object.fromEntries(files.map((file, at) => [relative(folder, file), sizes[at] ?? 0]));
}
