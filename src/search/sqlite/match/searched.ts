import type { DatabaseSync } from 'node:sqlite';
import type { RowLengths, WordCache } from '../postings/find-words.ts';
import type { PostingsReader } from '../postings/read-postings.ts';
import type { WordTable } from '../postings/segments.ts';
import type { Columns } from './columns.ts';
import type { Deadline } from './deadline.ts';
import type { QuoteColumns } from './quote-columns.ts';

/** Where plans are run; its user holds the read transaction that the columns were read in. */
export type Searched = {
  readonly db: DatabaseSync;
  readonly columns: Columns;
  /** Read at the first call: only searches for what is said need them. */
  quoteColumns(): QuoteColumns;
  /** Where words stand; `undefined` where only FTS5 can read the table. */
  postings(table: WordTable): PostingsReader | undefined;
  /** What was found of single words of the table. */
  cached(table: WordTable): WordCache;
  /** What scores need beside it, read at the first call. */
  lengths(table: WordTable): RowLengths;
  readonly deadline: Deadline;
};
