import { cpSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isWhole, keepCopy } from './kept-folder.ts';

/**
 * The folder of a distribution for a node that runs as another user: Elasticsearch refuses to run as root, and
 * nobody else reads below a closed folder (`/root`). A copy is made once and kept in the machine's
 * temporary folder; where that place is somebody else's, a copy goes into `folder`, for this node alone.
 */
export async function reachableDistribution(
  distribution: string,
  folder: string,
  runAs: number | undefined,
): Promise<string> {
  if (runAs === undefined || isOpenToOthers(distribution)) return distribution;
  const place = ownPlace();
  if (place === undefined) {
    const copy = join(folder, 'home');
    cpSync(distribution, copy, { recursive: true });
    return copy;
  }
  const kept = join(place, basename(distribution));
  if (!(await isWhole(kept))) await keepCopy(distribution, kept);
  return kept;
}

/** A folder that all may read and only we may write to; `undefined` where there is none. */
function ownPlace(): string | undefined {
  const uid = process.getuid?.();
  const place = join(tmpdir(), `dateline-kept-${uid}`);
  if (!isOpenToOthers(dirname(place))) return undefined;
  try {
    mkdirSync(place, { recursive: true, mode: 0o755 });
    const status = lstatSync(place);
    const isOurs = status.isDirectory() && status.uid === uid && (status.mode & 0o022) === 0;
    return isOurs && isOpenToOthers(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

function isOpenToOthers(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  return isOpen && (dirname(folder) === folder || isOpenToOthers(dirname(folder)));
}
