import { AppError } from '../../errors.ts';
import { beforeDeadline } from './request-signal.ts';

export const HELP_DEADLINE_MS = 3_000;
const TOO_BUSY: ReadonlySet<string> = new Set(['DEADLINE_EXCEEDED', 'OVERLOADED']);

/**
 * Help beside a list that is there already, such as what another search would find: `undefined` where it is
 * not ready in three seconds, or the archive is too busy for it. The list is then shown without. Rejects
 * as `work` does otherwise, and with the reason of `signal` once it is aborted.
 */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  deadlineMs = HELP_DEADLINE_MS,
): Promise<T | undefined> {
  const own = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
  try {
    return await beforeDeadline(work(own), own);
  } catch (error) {
    signal.throwIfAborted();
    if (own.aborted || (error instanceof AppError && TOO_BUSY.has(error.code))) return undefined;
    throw error;
  }
}
