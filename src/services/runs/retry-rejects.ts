import { AppError } from '../../errors.ts';
import { isUnder } from '../../ingest/walk.ts';
import { absolutePath } from '../../platform/paths.ts';
import type { SearchEngine } from '../../search/port.ts';
import type { ArchiveRun, RunReport } from './archive-run.ts';
import { indexArchive } from './index-archive.ts';

/** Runs over files of which something was rejected before, and over nothing else. */
export type RetryRejects = (run: ArchiveRun, rejected: readonly string[]) => Promise<RunReport>;

/**
 * Reads the rejected files again as `indexArchive` would. Without paths they are looked for under those that
 * the index was made from: by them an article gets its id.
 * @throws AppError as `indexArchive` does, and USAGE where a file lies under none of the paths
 */
export function retryRejects(engine: SearchEngine): RetryRejects {
  return async (run, rejected) => {
    const given = run.paths.map((path) => absolutePath(path));
    const roots = given.length > 0 ? given : await notedRoots(engine);
    const isCovered = (path: string) => roots.some((root) => covers(root, path));
    const elsewhere = rejected.find((path) => !isCovered(path));
    if (elsewhere !== undefined) throw notCovered(elsewhere);
    const paths = roots.filter((root) => rejected.some((path) => covers(root, path)));
    return await indexArchive(engine)({ ...run, paths, only: rejected });
  };
}

function covers(root: string, path: string): boolean {
  return isUnder(path, { path: root, isFolder: true });
}

async function notedRoots(engine: SearchEngine): Promise<readonly string[]> {
  await using contents = await engine.openContents();
  return contents.roots;
}

function notCovered(path: string): AppError {
  return new AppError(
    'USAGE',
    `${path} was rejected, and is not under any path that the index was made from: name its folder too.`,
  );
}
