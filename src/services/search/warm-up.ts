import { AppError } from '../../errors.ts';
import type { SearchIndex } from '../../search/port.ts';
import type { KeptVocabulary } from '../vocabulary/kept-vocabulary.ts';

/**
 * Has the index and the vocabulary read what they keep in memory, so that no reader waits for it. Resolves
 * to the failure that the first reader will be told of, such as that nothing has been indexed; `undefined`
 * where there is none.
 */
export type WarmUp = (signal: AbortSignal) => Promise<AppError | undefined>;

/** The index first: every page needs it. */
export function warmUp(index: SearchIndex, vocabulary: KeptVocabulary): WarmUp {
  return async (signal) => {
    try {
      await index.summary(signal);
      await vocabulary();
      return undefined;
    } catch (error) {
      if (error instanceof AppError) return error;
      throw error;
    }
  };
}
