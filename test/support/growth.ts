import { expect } from 'vitest';

const TIMES_AS_MUCH = 8;
// Between 8, of work that grows with its input, and 64, of work that grows with the square.
const MOST_GROWTH = 24;
// A collection of garbage or a busy neighbour may spoil one; a square spoils all of them.
const TRIES = 5;
// Less is noise of the clock.
const LEAST_MS = 2;

/**
 * Fails where the processor time of work grows much faster than its input. `make` gives an input of a size, and
 * is not measured. No limit of seconds: the same on a slow machine and a fast one.
 */
export function expectSteadyGrowth<Input>(
  size: number,
  make: (size: number) => Input,
  work: (input: Input) => unknown,
): void {
  const small = make(Math.ceil(size / TIMES_AS_MUCH));
  const large = make(size);
  const growths: number[] = [];
  while (growths.length < TRIES) {
    const least = Math.min(
      cpuMs(() => work(small)),
      cpuMs(() => work(small)),
    );
    const growth = cpuMs(() => work(large)) / Math.max(least, LEAST_MS);
    if (growth <= MOST_GROWTH) return;
    growths.push(growth);
  }
  expect(growths, `times the work for ${TIMES_AS_MUCH} times the input, in each try`).toEqual([]);
}

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
