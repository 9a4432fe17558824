import type { AppError } from '../../../errors.ts';
import { unusable } from '../store/errors.ts';

/** What is thrown where lists of words are not as FTS5 writes them. */
export function damaged(): AppError {
  return unusable('The word index is damaged.');
}
