/** Ends the reading of a file that takes too long. */
export type ReadingDeadline = {
  /** Aborted once the deadline has passed. */
  readonly signal: AbortSignal;
  /** Where the thread writes how much of its time it had used when it began with the file (`markBegin`). */
  readonly begin: Float64Array;
} & Disposable;

// A busy machine may give a thread a tenth of a core; what waits without computing is let go only then.
const WALL_CLOCK_FACTOR = 12;
const MOST_ASKS = 500;

/**
 * A deadline in the time that the thread itself computes, from when it begins with the file: neither its start nor
 * other programs of a busy machine count. `cpuMs` tells how long it has computed since its start.
 */
export function openReadingDeadline(
  deadlineMs: number,
  cpuMs: () => Promise<number>,
): ReadingDeadline {
  const begin = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  const control = new AbortController();
  const latest = performance.now() + deadlineMs * WALL_CLOCK_FACTOR;
  let isAsking = false;
  async function look(): Promise<void> {
    if (performance.now() > latest) control.abort();
    const [begun = 0] = begin;
    if (begun === 0 || isAsking) return;
    isAsking = true;
    if ((await cpuMs()) - begun > deadlineMs) control.abort();
    isAsking = false;
  }
  const timer = setInterval(look, Math.min(MOST_ASKS, Math.ceil(deadlineMs / 4)));
  timer.unref();
  return { signal: control.signal, begin, [Symbol.dispose]: () => clearInterval(timer) };
}

/** Called by the thread when it begins with the file. */
export function markBegin(begin: Float64Array): void {
  const { user, system } = process.threadCpuUsage();
  begin[0] = (user + system) / 1_000;
}
