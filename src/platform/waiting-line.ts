/** Lets in so many at once; the others wait in a line that is as long as its wait is bearable. */
export type WaitingLine = {
  /** Whether one more would have to wait longer than is bearable. */
  isFull(): boolean;
  /**
   * Resolves when it is the caller's turn, to what it must call once when it is done, more than once does no harm;
   * to `undefined` where the line is full, or the wait has become longer than is bearable. Rejects with the reason
   * of `signal` once it is aborted, and gives the place up.
   */
  enter(signal: AbortSignal): Promise<(() => void) | undefined>;
  /** How many are in, and how many wait. */
  counts(): { readonly inside: number; readonly waiting: number };
};

export type WaitingLineOptions = {
  readonly atOnce: number;
  /** The longest wait that is bearable. */
  readonly waitMs: number;
  /** What one takes inside, until the first few have told. */
  readonly usualMs: number;
  /** A clock in milliseconds. */
  readonly now: () => number;
};

// The last ten or so tell how long one takes.
const WEIGHT_OF_LAST = 0.1;

type Place = { readonly since: number; readonly call: (isIn: boolean) => void };

/** Who comes first is let in first. The wait is estimated by what those before took inside. */
export function waitingLine({ atOnce, waitMs, usualMs, now }: WaitingLineOptions): WaitingLine {
  const waiting = new Set<Place>();
  let inside = 0;
  let insideMs = usualMs;

  function leave(since: number): void {
    inside -= 1;
    insideMs += (now() - since - insideMs) * WEIGHT_OF_LAST;
    callNext();
  }

  function callNext(): void {
    for (const place of waiting) {
      if (inside >= atOnce) return;
      waiting.delete(place);
      const isIn = now() - place.since <= waitMs;
      if (isIn) inside += 1;
      place.call(isIn);
    }
  }

  function isFull(): boolean {
    return inside >= atOnce && ((waiting.size + 1) * insideMs) / atOnce > waitMs;
  }

  function ticket(): () => void {
    const since = now();
    let isDone = false;
    return () => {
      if (!isDone) leave(since);
      isDone = true;
    };
  }

  async function wait(signal: AbortSignal): Promise<boolean> {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    const place: Place = { since: now(), call: resolve };
    const giveUp = (): void => {
      // One that has been called already is in, and leaves by its ticket.
      if (waiting.delete(place)) reject(signal.reason);
    };
    waiting.add(place);
    signal.addEventListener('abort', giveUp, { once: true });
    return promise.finally(() => signal.removeEventListener('abort', giveUp));
  }

  return {
    isFull,
    counts: () => ({ inside, waiting: waiting.size }),
    enter: async (signal) => {
      signal.throwIfAborted();
      if (inside < atOnce && waiting.size === 0) inside += 1;
      else if (isFull() || !(await wait(signal))) return undefined;
      return ticket();
    },
  };
}
