import { AppError } from '../../errors.ts';
import type { SearchIndex } from '../../search/port.ts';

/** Whether searches would be answered now; `reason` is fit for anybody to read. */
export type Health = { readonly ready: true } | { readonly ready: false; readonly reason: string };

export type CheckHealth = (signal: AbortSignal) => Promise<Health>;

/** Asks the index a small question; a foreseen failure is an answer, anything else rises. */
export function checkHealth(index: SearchIndex): CheckHealth {
  return async (signal) => {
    try {
      await index.summary(signal);
      return { ready: true };
    } catch (error) {
      if (error instanceof AppError) return { ready: false, reason: error.message };
      throw error;
    }
  };
}
