import type { Finding } from '../domain/finding.ts';
import type { QueryNode } from '../domain/query.ts';

/** A copy of an index that has been read whole and found sound. */
export type CopiedIndex = { readonly articles: number; readonly sizeBytes: number };

/** Told now and then how far a copy is, from 0 to 1. */
export type CopyProgress = (share: number) => void;

/** Whoever has the key of a reader can search and change nothing; that of a writer is for the commands. */
export type KeyUse = 'reader' | 'writer';

/** As `ELASTICSEARCH_API_KEY` takes it. */
export type IssuedKey = { readonly key: string; readonly isNew: boolean };

/** The least that an engine can do for a search, to hold what Dateline makes of it against. */
export type EngineFloor = {
  /**
   * For each query, milliseconds of the barest search that finds the same: a scan of the word index, or one `_search` with
   * ten hits, total and three facets, written by hand. `undefined` where the query has no bare form.
   */
  readonly ms: readonly (number | undefined)[];
  /** What the live generation takes on the disk. */
  readonly diskBytes: number;
};

/** What the keeper of an index does with it beside searching and writing. */
export type EngineMaintenance = {
  /**
   * Looks at everything that keeps the index from answering, or soon will; changes nothing. A failure that is
   * foreseen is a finding, so it only throws what nobody foresaw.
   */
  examine(): AsyncIterable<Finding>;
  /**
   * Copies what readers see at this moment into a new file, while others read and write.
   * @throws AppError USAGE (the file is there or cannot be made; an engine that has a way of its own),
   * INDEX_MISSING, INDEX_LOST, INDEX_UNUSABLE, INDEX_FULL; no file is left then
   */
  backUp(file: string, onProgress: CopyProgress): Promise<CopiedIndex>;
  /**
   * Puts such a file in place as a new generation, in one step; the present one is kept for `rollBack`.
   * @throws AppError USAGE (no such file; an engine that has a way of its own), LOCKED, INDEX_UNUSABLE
   * (damaged, of another version), INDEX_FULL; nothing is changed then
   */
  restore(file: string, onProgress: CopyProgress): Promise<CopiedIndex>;
  /**
   * A key for one use of this archive, which reaches no other: `known`, brought up to the rights of now, where the
   * engine still takes it, else a new one.
   * @throws AppError USAGE where nobody is asked for keys, or these credentials may not make any
   */
  issueKey(use: KeyUse, known: string | undefined): Promise<IssuedKey>;
  /** @throws AppError as `SearchIndex.search` does */
  measureFloor(queries: readonly QueryNode[], signal: AbortSignal): Promise<EngineFloor>;
};
