import type { DatabaseSync } from 'node:sqlite';
import { perFacet } from '../../../domain/facets/table.ts';
import { oncePer } from '../../../domain/once-per.ts';
import { isoDay } from '../../../domain/publication-date.ts';
import type { ArchiveSummary } from '../../../domain/search.ts';
import type { Columns, ValueColumn } from '../match/columns.ts';
import { readMeta } from '../store/database.ts';
import { PRECISION_CODES } from '../store/ddl.ts';

/** What the archive holds as a whole; the caller holds the columns' read transaction. */
export function summarize(db: DatabaseSync, generation: string, columns: Columns): ArchiveSummary {
  const { articles, quotes } = columns;
  const indexedAt = readMeta(db, 'indexedAt');
  return {
    articles,
    quotes,
    ...countedIn(columns),
    ...(typeof indexedAt === 'string' ? { indexedAt } : {}),
    generation,
    sampleOnly: articles > 0 && !hasOwnArticle(db),
  };
}

type Counted = Pick<ArchiveSummary, 'undated' | 'firstDay' | 'lastDay' | 'held'>;

/** What takes a walk over all articles, once for the columns of a version. */
const countedIn = oncePer(
  (columns: Columns): Counted => ({
    ...days(columns),
    held: perFacet((facet) => carriedValues(columns[facet])),
  }),
);

function days({ precision, firstDay, lastDay }: Columns) {
  let undated = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let position = 0; position < precision.length; position += 1) {
    if (precision[position] === PRECISION_CODES.undated) undated += 1;
    else {
      first = Math.min(first, firstDay[position] ?? 0);
      last = Math.max(last, lastDay[position] ?? 0);
    }
  }
  if (first > last) return { undated };
  return { undated, firstDay: isoDay(first), lastDay: isoDay(last) };
}

// A value stays in its table when the last article with it goes.
function carriedValues({ ranks, numbers }: ValueColumn): number {
  const isCarried = new Uint8Array(numbers.length);
  for (const rank of ranks) isCarried[rank] = 1;
  return isCarried.reduce((total, one) => total + one, 0);
}

function hasOwnArticle(db: DatabaseSync): boolean {
  return db.prepare('select 1 from articles where sample = 0 limit 1').get() !== undefined;
}
