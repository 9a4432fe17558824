import { type FSWatcher, watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Tells that something may have changed. */
export type Watching = {
  /** Resolves when something has happened since the last time, or when `signal` is aborted. */
  changed(signal: AbortSignal): Promise<void>;
} & Disposable;

/**
 * Listens to files and folders with all that is below them. What it hears is a hint: systems drop events
 * when there are many, and file servers send none. A path that cannot be listened to is passed over.
 */
export function watchPaths(paths: readonly string[]): Watching {
  let isPending = false;
  let wake: () => void = () => undefined;
  const onEvent = () => {
    isPending = true;
    wake();
  };
  const watchers = paths.flatMap((path) => openWatcher(path, onEvent));
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

function openWatcher(path: string, onEvent: () => void): FSWatcher[] {
  try {
    const watcher = watch(path, { recursive: true }, onEvent);
    watcher.on('error', onEvent); // a folder that is gone is a change as well
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
