import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { errorCode } from './files.ts';

/** A text file that another program writes and this one reads by its lines. */
export type LineFile = {
  /** Another one after each change; `undefined` where there is no such file, or none that may be read. */
  readonly version: () => Promise<string | undefined>;
  readonly lines: () => AsyncIterable<string>;
};

/** Nothing is opened before its lines are asked for. */
export function lineFile(path: string): LineFile {
  return {
    async version() {
      try {
        const { size, mtimeMs, ino } = await stat(path);
        return `${ino} ${size} ${mtimeMs}`;
      } catch (error) {
        if (['ENOENT', 'EACCES'].includes(errorCode(error) ?? '')) return undefined;
        throw error;
      }
    },
    lines: () => createInterface({ input: createReadStream(path) }),
  };
}
