import type { Generation } from '../store/generations.ts';

/** Puts a question to the generation that readers see. */
export type WithGeneration = <T>(
  signal: AbortSignal,
  work: (generation: Generation) => Promise<T>,
) => Promise<T>;

/**
 * Looks the generation up for each question, and puts the question meanwhile to the one that was last seen: two requests beside
 * each other in place of one after the other. Where another one has taken its place, the question is put anew: a
 * switch is seen at once.
 */
export function withGeneration(
  lookUp: (signal: AbortSignal) => Promise<Generation>,
): WithGeneration {
  let last: Generation | undefined;
  return async (signal, work) => {
    const known = last;
    const early = known && work(known);
    // Where it was put in vain, nobody asks how it failed.
    early?.catch(() => undefined);
    const current = await lookUp(signal);
    last = current;
    return early && known && isSame(known, current) ? early : work(current);
  };
}

function isSame(a: Generation, b: Generation): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
