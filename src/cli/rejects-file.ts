import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDataFolder } from '../platform/data-folder.ts';
import { describeReject, type Reject, rejectJson } from '../services/describe-reject.ts';

// As many as a screen shows beside the summary; the file has all of them.
const MAX_NAMED = 10;

/** The rejects of one run: all in a file, the first few for the summary. */
export type RejectsFile = {
  /** Absent where they are not kept. */
  readonly path?: string;
  readonly add: (reject: Reject) => void;
  readonly count: () => number;
  /** `seed/a.txt: it has no words`, the first ten. */
  readonly named: () => readonly string[];
} & Disposable;

/**
 * `rejects.jsonl` in the data folder, one JSON line each: `path`, `record` where the file holds several,
 * `reason`. It is replaced by each run, and absent after one without rejects.
 * @throws AppError SETTINGS_INVALID where the folder cannot be written to
 */
export function openRejectsFile(dataDir: string): RejectsFile & { readonly path: string } {
  const path = join(dataDir, 'rejects.jsonl');
  const named: string[] = [];
  let count = 0;
  let file: number | undefined;
  if (existsSync(path)) {
    prepareDataFolder(dataDir);
    rmSync(path);
  }
  return {
    path,
    add(reject) {
      count += 1;
      if (named.length < MAX_NAMED) named.push(describeReject(reject));
      if (file === undefined) {
        prepareDataFolder(dataDir);
        file = openSync(path, 'w');
      }
      writeSync(file, `${JSON.stringify(rejectJson(reject))}\n`);
    },
    count: () => count,
    named: () => named,
    [Symbol.dispose]() {
      if (file !== undefined) closeSync(file);
    },
  };
}

/** The rejects of a run that is to write nothing. */
export function rejectsInMemory(): RejectsFile {
  const named: string[] = [];
  let count = 0;
  return {
    add(reject) {
      count += 1;
      if (named.length < MAX_NAMED) named.push(describeReject(reject));
    },
    count: () => count,
    named: () => named,
    [Symbol.dispose]: () => undefined,
  };
}
