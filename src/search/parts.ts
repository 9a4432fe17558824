import type { AppError } from '../errors.ts';

/** What an index is made of for whoever asks it: its articles, and the quotes in them. */
export const INDEX_PARTS = ['articles', 'quotes'] as const;

export type IndexPart = (typeof INDEX_PARTS)[number];

/** Why a part does not answer; `undefined` where it does. */
export type PartFaults = Readonly<Record<IndexPart, AppError | undefined>>;

/** A fault that no part is spared. */
export function allParts(fault: AppError | undefined): PartFaults {
  return { articles: fault, quotes: fault };
}
