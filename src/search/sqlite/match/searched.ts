import type { DatabaseSync } from 'node:sqlite';
import type { Columns } from './columns.ts';
import type { Deadline } from './deadline.ts';
import type { QuoteColumns } from './quote-columns.ts';

/** Where plans are run; its user holds the read transaction that the columns were read in. */
export type Searched = {
  readonly db: DatabaseSync;
  readonly columns: Columns;
  /** Read at the first call: only searches for what is said need them. */
  quoteColumns(): QuoteColumns;
  readonly deadline: Deadline;
};
