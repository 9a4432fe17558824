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

/**
 * A word in more than this share of the articles says nothing about any of them: hits are then not
 * scored, and come newest first. Scoring would take twice the time of finding them (docs/adr/0003).
 */
const MOST_SCORED = 0.3;
const FEWEST_SCORED = 1024;
const ROWS_BETWEEN_LOOKS = 1024;

/** Runs an FTS5 expression; the caller holds the read transaction that the columns were read in. */
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
  const positions = positionsIn(found, rows.length);
  if (rows.length > Math.max(MOST_SCORED * articles, FEWEST_SCORED)) return { positions };
  const scores = rowScores(db, { table, columns }, match, deadline);
  return {
    positions,
    scores: filled(float32(rows.length), (at) => scores[positions[at] ?? 0] ?? 0),
  };
}

function rowScores(
  db: DatabaseSync,
  { table, columns: { articles, positionOf } }: Scanned,
  match: string,
  deadline: Deadline,
): Float32Array {
  const statement = db.prepare(
    `select rowid, ${SCORES[table]} from ${table} where ${table} match ?`,
  );
  statement.setReturnArrays(true);
  const scores = new Float32Array(articles);
  let count = 0;
  const rows = statement.iterate(match) as Iterable<unknown> as Iterable<[number, number]>;
  for (const [row, score] of rows) {
    scores[positionIn(positionOf, row)] = -score;
    count += 1;
    if (count % ROWS_BETWEEN_LOOKS === 0) deadline.check();
  }
  return scores;
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
