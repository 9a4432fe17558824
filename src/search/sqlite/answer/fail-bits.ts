/** For each matched position the filters that it fails, a bit each; 0 passes all. Room for fourteen facets. */
export type FailBits = Uint16Array;
