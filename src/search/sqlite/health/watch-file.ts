import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../../errors.ts';
import { errorCode } from '../../../platform/files.ts';
import type { FileFound, FileLook } from './check-file.ts';

/** Why the file of a generation cannot be trusted; `undefined` where nothing is known against it. */
export type WatchFile = (path: string) => Promise<AppError | undefined>;

// Looking at all pages takes about a second a gigabyte: at most a tenth of the time, however often the file changes.
const LOOKING_SHARE = 0.1;
// Small files are done before the asker leaves; of a large one the verdict comes with a later question.
const WAIT_MS = 1_000;

type Fault = FileFound['fault'];

/**
 * Looks at the file itself, not at what search threads remember of it: at its beginnings with each question,
 * and at all of its pages once after each change of it. `look` reads the file, `now` is a clock in milliseconds.
 */
export function watchFile(
  look: (task: FileLook) => Promise<FileFound>,
  now: () => number,
): WatchFile {
  let known: { readonly path: string; readonly state: string; readonly fault: Fault } | undefined;
  let running: Promise<void> | undefined;
  let dueAt = Number.NEGATIVE_INFINITY;

  async function lookAtAll(path: string, state: string): Promise<void> {
    const { fault, tookMs } = await look({ path, isWhole: true });
    known = { path, state, fault };
    dueAt = now() + tookMs / LOOKING_SHARE;
  }

  return async (path) => {
    const state = await stateOf(path);
    if (known?.path === path && known.state === state) return asError(known.fault);
    const { fault } = await look({ path, isWhole: false });
    if (fault) return asError(fault);
    if (!running && now() >= dueAt) {
      running = lookAtAll(path, state).finally(() => {
        running = undefined;
      });
    }
    if (running) await endOrWait(running);
    return known?.path === path ? asError(known.fault) : undefined;
  };
}

async function endOrWait(running: Promise<void>): Promise<void> {
  const over = new AbortController();
  const patience = wait(WAIT_MS, undefined, { signal: over.signal }).catch(() => undefined);
  // Whoever is not waited for any more may still fail: that is said with the next question.
  running.catch(() => undefined);
  await Promise.race([running, patience]).finally(() => over.abort());
}

/** Another one after each change of the file or of its log. */
async function stateOf(path: string): Promise<string> {
  const states = [path, `${path}-wal`].map(async (file) => {
    try {
      const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
      return [ino, size, mtimeNs, ctimeNs].join(' ');
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      return 'none';
    }
  });
  return (await Promise.all(states)).join(', ');
}

function asError(fault: Fault): AppError | undefined {
  return fault && new AppError(fault.code, fault.message);
}
