import { join } from 'node:path';
import { AppError } from '../../../errors.ts';
import { openWorkerPool } from '../../../platform/workers.ts';
import { allParts, type PartFaults } from '../../parts.ts';
import type { FileFound, FileLook } from './check-file.ts';
import { watchFile } from './watch-file.ts';

export type PartsCheck = {
  /** See `SearchIndex.check`. Both parts lie in one file, so a fault of it is one of both. */
  check(signal: AbortSignal): Promise<PartFaults>;
} & AsyncDisposable;

/**
 * `currentGeneration` names the file that readers see; `ask` puts a question to the threads that search. The file
 * is looked at by a thread of its own, which starts with the first check.
 */
export function openPartsCheck(
  dataDir: string,
  currentGeneration: () => Promise<string>,
  ask: (signal: AbortSignal) => Promise<unknown>,
): PartsCheck {
  const pool = openWorkerPool<FileLook, FileFound>({
    module: new URL('./check-file.ts', import.meta.url),
    functionName: 'checkFile',
    threads: 1,
    keepThreads: true,
  });
  const faultOf = watchFile(
    (look) => pool.run(look),
    () => performance.now(),
  );
  return {
    async check(signal) {
      try {
        const path = join(dataDir, await currentGeneration());
        const [fault] = await Promise.all([faultOf(path), ask(signal)]);
        return allParts(fault);
      } catch (error) {
        if (error instanceof AppError) return allParts(error);
        throw error;
      }
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}
