import { join } from 'node:path';
import { AppError } from '../../../errors.ts';
import { describeFileFault } from '../../../platform/files.ts';
import { isNoted, type NotedLine, noteLine } from '../../../platform/noted-line.ts';
import { type IndexPresence, MARK_FILE, MARK_HEAD } from '../../archive-mark.ts';
import { readPointer } from './generations.ts';

/** What a keeper is told of an index that is gone. */
export const LOST = {
  text: 'The index that was here is gone: its disk is not mounted, or its files were deleted.',
  advice:
    'Bring it back (mount DATA_DIR, or npm run restore -- FILE), or rebuild it: npm run reindex -- PATH…',
} as const;

function markOf(dataDir: string): NotedLine {
  return { path: join(dataDir, MARK_FILE), line: 'sqlite', head: MARK_HEAD };
}

/** Notes that there has been an archive. @throws the system's error */
export function leaveMark(dataDir: string): Promise<void> {
  return noteLine(markOf(dataDir));
}

/** See `SearchEngine.presence`. */
export async function presence(dataDir: string): Promise<IndexPresence> {
  const [live] = await readPointer(dataDir);
  if (live !== undefined) return 'here';
  return (await isNoted(markOf(dataDir))) ? 'lost' : 'never';
}

/** See `SearchEngine.mark`. */
export async function markIfHere(dataDir: string): Promise<void> {
  if ((await presence(dataDir)) !== 'here') return;
  await leaveMark(dataDir).catch((error: unknown) => {
    if (describeFileFault(error) === undefined) throw error;
  });
}

/** Why no generation is named: `never` where there has not been one. */
export async function noIndex(dataDir: string, never: string): Promise<AppError> {
  if (!(await isNoted(markOf(dataDir)))) return new AppError('INDEX_MISSING', never);
  return new AppError('INDEX_LOST', `${LOST.text} ${LOST.advice}`);
}
