import { setTimeout as wait } from 'node:timers/promises';
import { AppError, type ErrorCode } from '../../../errors.ts';

/** How often a writer tries again, and how it waits in between. */
export type RetryPolicy = {
  readonly tries: number;
  /** The same while the cluster answers that it is busy; `tries` unless said otherwise. */
  readonly triesWhileBusy?: number;
  readonly pause: (ms: number) => Promise<unknown>;
  /** From 0 to 1. */
  readonly random: () => number;
};

/**
 * Eight tries in about a minute: a node that restarts is back by then. Forty in about eight where it is busy: one with a full
 * heap takes nothing until it has cleared it, and a run of hours must not end for that.
 */
export const PATIENT: RetryPolicy = {
  tries: 8,
  triesWhileBusy: 40,
  pause: wait,
  random: Math.random,
};

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
// A proxy's page in the place of an answer goes as the trouble behind it does.
const PASSING: readonly ErrorCode[] = [
  'INDEX_UNREACHABLE',
  'ANSWER_UNREADABLE',
  'OVERLOADED',
  'DEADLINE_EXCEEDED',
];

/** Whether a failure may be gone in a moment. A full disk is not. */
export function isPassing(error: unknown): boolean {
  return error instanceof AppError && PASSING.includes(error.code);
}

/** Whether a call that has failed so often, at last so, is worth another try. */
export function mayTryAgain(
  { tries, triesWhileBusy = tries }: RetryPolicy,
  error: unknown,
  failures: number,
): boolean {
  if (!isPassing(error)) return false;
  const isBusy = error instanceof AppError && error.code === 'OVERLOADED';
  return failures < (isBusy ? triesWhileBusy : tries);
}

/** Runs a call that may be repeated without harm, until it works or fails for good. */
export async function withRetries<T>(policy: RetryPolicy, call: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; ) {
    try {
      return await call();
    } catch (error) {
      failures += 1;
      if (!mayTryAgain(policy, error, failures)) throw error;
      await pauseBeforeRetry(policy, failures);
    }
  }
}

/** Waits twice as long after each failure, and not the same as other writers do. */
export async function pauseBeforeRetry(policy: RetryPolicy, failures: number): Promise<void> {
  const full = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
  await policy.pause(full / 2 + (policy.random() * full) / 2);
}
