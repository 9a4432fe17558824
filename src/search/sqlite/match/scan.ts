import type { DatabaseSync } from 'node:sqlite';
import { SCORE } from '../store/ddl.ts';
import { unusable } from '../store/errors.ts';
import { type Columns, NO_POSITION } from './columns.ts';
import type { Deadline } from './deadline.ts';
import { foundRows } from './found-rows.ts';
import type { Match } from './match.ts';
import { filled, float32, uint32 } from './shared-arrays.ts';

/** A table of words, and the columns that its rows have positions in. */
export type Scanned = {
  readonly table: 'words' | 'quote_words';
  readonly columns: Pick<Columns, 'articles' | 'positionOf' | 'everything'>;
};

const SCORES = { words: SCORE, quote_words: 'bm25(quote_words)' } as const;

const ROWS_BETWEEN_LOOKS = 1024;

/** Finds without scoring; the caller holds the read transaction that the columns were read in. */
export function scan(
  db: DatabaseSync,
  { table, columns }: Scanned,
  match: string,
  deadline: Deadline,
): Match {
  const { articles, positionOf } = columns;
  const rows = foundRows(db, table, match, positionOf.length - 1, deadline);
  const found = new Uint8Array(articles);
  for (const row of rows) found[positionIn(positionOf, row)] = 1;
  return { positions: positionsIn(found, rows.length) };
}

/** Finds and scores; `optional` is scored where it is there. */
export function scoredScan(
  db: DatabaseSync,
  scanned: Scanned,
  { match, optional }: { readonly match: string; readonly optional?: string },
  deadline: Deadline,
): Match {
  const { articles } = scanned.columns;
  const found = new Uint8Array(articles);
  const scores = new Float32Array(articles);
  // FTS5 scores every phrase of an expression that a row has: rows with optional words, then those without.
  const expressions =
    optional === undefined ? [match] : [`${match} AND ${optional}`, `${match} NOT ${optional}`];
  let count = 0;
  for (const expression of expressions) {
    count += scoreRows(db, scanned, expression, deadline, (position, score) => {
      found[position] = 1;
      scores[position] = score;
    });
  }
  const positions = positionsIn(found, count);
  const scale = scaleOf(scores);
  return {
    positions,
    scores: filled(float32(count), (at) => (scores[positions[at] ?? 0] ?? 0) * scale),
  };
}

// BM25 in FTS5 gives a word in more than half of all articles one millionth of a weight. Where a query has nothing
// rarer it is the only one: as weights of other words are, so that what is added to scores does not swallow it.
const LEAST_TOLD_APART = 0.001;
const OF_COMMON_WORDS = 1e6;

function scaleOf(scores: Float32Array): number {
  return scores.some((score) => score > LEAST_TOLD_APART) ? 1 : OF_COMMON_WORDS;
}

/** How many rows an expression finds; each is told with its score, larger for a better one. */
function scoreRows(
  db: DatabaseSync,
  { table, columns: { positionOf } }: Scanned,
  match: string,
  deadline: Deadline,
  tell: (position: number, score: number) => void,
): number {
  const statement = db.prepare(
    `select rowid, ${SCORES[table]} from ${table} where ${table} match ?`,
  );
  statement.setReturnArrays(true);
  let count = 0;
  const rows = statement.iterate(match) as Iterable<unknown> as Iterable<[number, number]>;
  for (const [row, score] of rows) {
    tell(positionIn(positionOf, row), -score);
    count += 1;
    if (count % ROWS_BETWEEN_LOOKS === 0) deadline.check();
  }
  return count;
}

function positionIn(positionOf: Uint32Array, row: number): number {
  const position = positionOf[row] ?? NO_POSITION;
  if (position === NO_POSITION) throw unusable('The index finds words of what it does not hold.');
  return position;
}

function positionsIn(found: Uint8Array, count: number): Uint32Array {
  const positions = uint32(count);
  let at = 0;
  for (let position = 0; at < count && position < found.length; position += 1) {
    if (found[position] !== 1) continue;
    positions[at] = position;
    at += 1;
  }
  return positions;
}
