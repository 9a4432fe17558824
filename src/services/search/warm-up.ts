import { AppError } from '../../errors.ts';
import type { SearchIndex } from '../../search/port.ts';
import type { KeptVocabulary } from '../vocabulary/kept-vocabulary.ts';

/** Whether index and vocabulary are being read for the first time since the start: no search is answered before its end. */
export type FirstReading = { isUnderWay: boolean };

/**
 * Has the index and the vocabulary read what they keep in memory, so that no reader waits for it. Resolves
 * to the failure that the first reader will be told of, such as that nothing has been indexed; `undefined`
 * where there is none.
 */
export type WarmUp = (signal: AbortSignal) => Promise<AppError | undefined>;

/** The index first: every page needs it. `first` is under way until the vocabulary, which searches need too, has been read. */
export function warmUp(
  index: SearchIndex,
  vocabulary: KeptVocabulary,
  first: FirstReading = { isUnderWay: false },
): WarmUp {
  return async (signal) => {
    first.isUnderWay = true;
    try {
      await readIndex(index, signal);
      await vocabulary();
      return undefined;
    } catch (error) {
      if (error instanceof AppError) return error;
      throw error;
    } finally {
      first.isUnderWay = false;
    }
  };
}

/** Nobody waits for it: what takes longer than a search may goes on where it was, until the signal fires. */
async function readIndex(index: SearchIndex, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      await index.summary(signal);
      return;
    } catch (error) {
      const isSlow = error instanceof AppError && error.code === 'DEADLINE_EXCEEDED';
      if (!isSlow || signal.aborted) throw error;
    }
  }
}
