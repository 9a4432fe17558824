import { setTimeout as wait } from 'node:timers/promises';
import { lineFile } from './line-file.ts';

export type FollowedFiles = {
  readonly paths: readonly string[];
  /** Called at the start and after each change; `again` where it is to be tried once more. */
  readonly onChange: () => Promise<'done' | 'again'>;
  readonly signal: AbortSignal;
  readonly times?: FollowTimes;
};

/** Between two looks, and after a time that did not do. */
export type FollowTimes = { readonly lookMs: number; readonly againMs: number };

// A look is one call of the system for each file. Events would be quicker, and file servers send none.
const FOLLOW_TIMES: FollowTimes = { lookMs: 1_000, againMs: 2_000 };

/** Looks at files until the signal is aborted, and tells of each change, also of coming and going. */
export async function followFiles({
  paths,
  onChange,
  signal,
  times = FOLLOW_TIMES,
}: FollowedFiles): Promise<void> {
  const files = paths.map((path) => lineFile(path));
  let seen: string | undefined;
  while (!signal.aborted) {
    const versions = await Promise.all(files.map((file) => file.version()));
    const now = JSON.stringify(versions);
    let pauseMs = times.lookMs;
    if (now !== seen) {
      if ((await onChange()) === 'done') seen = now;
      else pauseMs = times.againMs;
    }
    await wait(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}
