import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAtOrBelow } from './paths.ts';

/** Tells that something may have changed. */
export type Watching = {
  /** Resolves when something has happened since the last time, or when `signal` is aborted. */
  changed(signal: AbortSignal): Promise<void>;
} & Disposable;

/**
 * Listens to files and folders with all that is below them. What it hears is a hint: systems drop events
 * when there are many, and file servers send none. A path that cannot be listened to is passed over, and so is
 * what happens in `except`, a folder below them that the listener writes to itself.
 */
export function watchPaths(paths: readonly string[], except?: string): Watching {
  let isPending = false;
  let wake: () => void = () => undefined;
  const onEvent = () => {
    isPending = true;
    wake();
  };
  const watchers = paths.flatMap((path) =>
    openWatcher(path, (name) => {
      const isOwn = except !== undefined && name !== null && isAtOrBelow(join(path, name), except);
      if (!isOwn) onEvent();
    }),
  );
  return {
    async changed(signal) {
      if (!isPending && !signal.aborted) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
        await promise;
      }
      isPending = false;
    },
    [Symbol.dispose]: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}

function openWatcher(path: string, onEvent: (name: string | null) => void): FSWatcher[] {
  try {
    const watcher = watch(path, { recursive: true }, (_, name) => onEvent(name));
    watcher.on('error', () => onEvent(null)); // a folder that is gone is a change as well
    return [watcher];
  } catch {
    return [];
  }
}

/** Whether a while passes without a change; `false` at once when something changes, or `signal` is aborted. */
export async function isUndisturbed(
  ms: number,
  changed: Watching['changed'],
  signal: AbortSignal,
): Promise<boolean> {
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  const passed = wait(ms, undefined, { signal: until }).then(
    () => true,
    () => false,
  );
  const isQuiet = await Promise.race([passed, changed(until).then(() => false)]);
  over.abort();
  return isQuiet;
}
