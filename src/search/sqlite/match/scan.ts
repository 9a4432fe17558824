import type { DatabaseSync } from 'node:sqlite';
import { WORD_FIELDS } from '../../schema.ts';
import { type FoundWords, findWords, withScoresOf } from '../postings/find-words.ts';
import { isReadable, isScorable, matchText, type WordQuery } from '../postings/word-query.ts';
import { QUOTE_COLUMNS, SCORE, weightOf } from '../store/ddl.ts';
import { unusable } from '../store/errors.ts';
import { type Columns, NO_POSITION } from './columns.ts';
import type { Deadline } from './deadline.ts';
import { foundRows } from './found-rows.ts';
import type { Match } from './match.ts';
import type { Searched } from './searched.ts';
import { filled, float32, uint32 } from './shared-arrays.ts';

/** A table of words, and the columns that its rows have positions in. */
export type Scanned = {
  readonly table: 'words' | 'quote_words';
  readonly columns: Pick<Columns, 'articles' | 'positionOf' | 'everything'>;
};

/** What is looked for, and what is scored beside it where it is there. */
export type WantedWords = { readonly words: WordQuery; readonly optional?: WordQuery };

const SCORES = { words: SCORE, quote_words: 'bm25(quote_words)' } as const;

const WEIGHTS = {
  words: WORD_FIELDS.map(({ name }) => ({ name, weight: weightOf(name) })),
  quote_words: QUOTE_COLUMNS.map((name) => ({ name, weight: 1 })),
} as const;

const ROWS_BETWEEN_LOOKS = 1024;

/** Finds without scoring; the caller holds the read transaction that the columns were read in. */
export function scan(searched: Searched, { table, columns }: Scanned, words: WordQuery): Match {
  const rows = rowsWith(searched, { table, columns }, words);
  const { articles, positionOf } = columns;
  const found = new Uint8Array(articles);
  for (let at = 0; at < rows.length; at += 1) found[positionIn(positionOf, rows[at] ?? 0)] = 1;
  return { positions: positionsIn(found, rows.length) };
}

/**
 * Numbers of the rows that have the words, ascending: from the postings themselves, which takes a fraction of what a
 * search of FTS5 takes (docs/adr/0018), or from FTS5 where the postings cannot tell.
 */
export function rowsWith(
  { db, postings, cached, deadline }: Searched,
  { table, columns }: Scanned,
  words: WordQuery,
): Uint32Array {
  const reader = isReadable(words) ? postings(table) : undefined;
  if (reader) {
    const searched = { postings: reader, columns: WEIGHTS[table], cached: cached(table), deadline };
    return findWords(searched, words).rows;
  }
  return foundRows(db, table, matchText(words), columns.positionOf.length - 1, deadline);
}

/** Finds and scores; `optional` is scored where it is there. */
export function scoredScan(searched: Searched, scanned: Scanned, wanted: WantedWords): Match {
  const { articles, positionOf } = scanned.columns;
  const found = new Uint8Array(articles);
  const scores = new Float32Array(articles);
  let count = 0;
  const tell = (row: number, score: number): void => {
    const position = positionIn(positionOf, row);
    found[position] = 1;
    scores[position] = score;
    count += 1;
  };
  const read = readScored(searched, scanned, wanted);
  if (read) {
    const { rows, scores: told } = read;
    for (let at = 0; at < rows.length; at += 1) tell(rows[at] ?? 0, told?.[at] ?? 0);
  } else scoreByFts(searched, scanned, wanted, tell);
  const positions = positionsIn(found, count);
  const scale = scaleOf(scores);
  return {
    positions,
    scores: filled(float32(count), (at) => (scores[positions[at] ?? 0] ?? 0) * scale),
  };
}

/** `undefined` where the postings cannot tell. */
function readScored(
  { postings, cached, lengths, deadline }: Searched,
  { table }: Scanned,
  { words, optional }: WantedWords,
): FoundWords | undefined {
  const isTold = (query: WordQuery): boolean => isReadable(query) && isScorable(query);
  if (!isTold(words) || (optional && !isTold(optional))) return undefined;
  const reader = postings(table);
  if (!reader) return undefined;
  const searched = {
    postings: reader,
    columns: WEIGHTS[table],
    cached: cached(table),
    lengths: lengths(table),
    deadline,
  };
  const found = findWords(searched, words);
  return optional ? withScoresOf(found, findWords(searched, optional)) : found;
}

type Tell = (row: number, score: number) => void;

function scoreByFts(
  { db, deadline }: Searched,
  { table }: Scanned,
  { words, optional }: WantedWords,
  tell: Tell,
): void {
  const match = matchText(words);
  // FTS5 scores every phrase of an expression that a row has: rows with optional words, then those without.
  const beside = optional && matchText(optional);
  const expressions = beside ? [`${match} AND ${beside}`, `${match} NOT ${beside}`] : [match];
  for (const expression of expressions) scoreRows(db, { table, expression, deadline }, tell);
}

// BM25 in FTS5 gives a word in more than half of all articles one millionth of a weight. Where a query has nothing
// rarer it is the only one: as weights of other words are, so that what is added to scores does not swallow it.
const LEAST_TOLD_APART = 0.001;
const OF_COMMON_WORDS = 1e6;

function scaleOf(scores: Float32Array): number {
  for (let at = 0; at < scores.length; at += 1) {
    if ((scores[at] ?? 0) > LEAST_TOLD_APART) return 1;
  }
  return OF_COMMON_WORDS;
}

type Expression = Pick<Scanned, 'table'> & {
  readonly expression: string;
  readonly deadline: Deadline;
};

/** Tells each row that an expression finds, with its score, larger for a better one. */
function scoreRows(
  db: DatabaseSync,
  { table, expression, deadline }: Expression,
  tell: Tell,
): void {
  const statement = db.prepare(
    `select rowid, ${SCORES[table]} from ${table} where ${table} match ?`,
  );
  statement.setReturnArrays(true);
  let count = 0;
  const rows = statement.iterate(expression) as Iterable<unknown> as Iterable<[number, number]>;
  for (const [row, score] of rows) {
    tell(row, -score);
    count += 1;
    if (count % ROWS_BETWEEN_LOOKS === 0) deadline.check();
  }
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
