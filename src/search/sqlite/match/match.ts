/** What a query found, in shared memory so that any thread can use it again. */
export type Match = {
  /** Ascending: the newest first (see `Columns`). */
  readonly positions: Uint32Array;
  /** Larger is better; absent where nothing was scored. One for each position. */
  readonly scores?: Float32Array;
  /** Set where all that is found holds a quote that was asked for. */
  readonly quotedBy?: QuotedBy;
};

/** Who said what was found, in shared memory: pairs, by position. Quotes of nobody known have none. */
export type QuotedBy = {
  readonly positions: Uint32Array;
  readonly ranks: Uint32Array;
};
