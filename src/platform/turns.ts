/** Gives out turns on the event loop: resolves when it is the caller's. */
export type Turns = () => Promise<void>;

/**
 * One turn in each round of the event loop, in the order of asking, so that between two pieces of heavy work what
 * waits at the sockets is read: a probe waits for one piece, however many answers have come at once. `later` runs a
 * function in the next round.
 */
export function takeTurns(
  later: (work: () => void) => unknown = (work) => setImmediate(work),
): Turns {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) later(next);
  };
  return () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    if (waiting.length === 1) later(next);
    return promise;
  };
}

/** The turns of this process: one event loop, one line. */
export const turn: Turns = takeTurns();
