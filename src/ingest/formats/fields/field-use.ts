import type { Meaning } from './names.ts';

/** A text that a record has and that was taken for nothing. */
export type UnusedText = { readonly path: string; readonly letters: number };

/** Which field of a record was taken for what, for the report of a run. */
export type FieldUse = {
  /** Paths by meaning: `{ title: 'headline.main', body: 'text' }`. */
  readonly taken: Partial<Readonly<Record<Meaning, string>>>;
  /** Of a record without a body: its longest text that was taken for nothing. */
  readonly unused?: UnusedText;
};
