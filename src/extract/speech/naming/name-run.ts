import type { Item } from '../sentences.ts';

/** A run of capitals cut at its name, before it is known to be one. */
export type NameRun = {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
  readonly words: readonly string[];
  readonly hasTitle: boolean;
};
