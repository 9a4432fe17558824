import type { AppliedCorrection, Correction } from '../../domain/correction.ts';

/** Notes what a correction does to the article at hand. */
export type NoteCorrection = (
  entry: Correction,
  what: Pick<AppliedCorrection, 'before' | 'now' | 'quote' | 'rule'>,
) => void;
