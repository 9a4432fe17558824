import { AppError } from '../../errors.ts';
import type { KeptVocabulary, KnownWords } from './kept-vocabulary.ts';

/** The vocabulary; `undefined` where the index cannot say what it holds: it says so itself where it cannot be searched. */
export async function answered(vocabulary: KeptVocabulary): Promise<KnownWords | undefined> {
  try {
    return await vocabulary();
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
