import { AppError } from '../../../errors.ts';

/** Ends a search that nobody waits for any more. */
export type Deadline = {
  /** @throws AppError DEADLINE_EXCEEDED when the time is over or the asker has gone */
  check(): void;
};

/** `at` in milliseconds since 1970; `cancelled[0]` is set by the asker's thread. */
export function deadlineAt(at: number, cancelled: Int32Array): Deadline {
  return {
    check() {
      if (Date.now() >= at || Atomics.load(cancelled, 0) !== 0) throw tookTooLong();
    },
  };
}

export function tookTooLong(cause?: unknown): AppError {
  return new AppError(
    'DEADLINE_EXCEEDED',
    'The search took too long and was stopped. Ask for rarer words, or try again.',
    { cause },
  );
}
