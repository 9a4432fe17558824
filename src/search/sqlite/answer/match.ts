import type { DatabaseSync } from 'node:sqlite';
import { SCORE } from '../ddl.ts';
import { unusable } from '../errors.ts';
import { type Columns, NO_POSITION } from './columns.ts';
import type { MatchPlan } from './compile-match.ts';
import type { Deadline } from './deadline.ts';
import { namesOneSpeaker, type QuotedArticles, type QuotedBy, quotedArticles } from './quoted.ts';

/** What a query found, in shared memory so that any thread can use it again. */
export type Match = {
  /** Ascending: the newest first (see `Columns`). */
  readonly positions: Uint32Array;
  /** Larger is better; absent where nothing was scored. One for each position. */
  readonly scores?: Float32Array;
  /** Set where all that is found holds a quotation that was asked for. */
  readonly quotedBy?: QuotedBy;
};

/**
 * A word in more than this share of the articles says nothing about any of them: hits are then not
 * scored, and come newest first. Scoring would take twice the time of finding them (docs/adr/0003).
 */
const MOST_SCORED = 0.3;
const ROWS_BETWEEN_LOOKS = 1024;

/** Runs a plan; the caller holds the read transaction that the columns were read in. */
export function runPlan(
  db: DatabaseSync,
  plan: MatchPlan,
  columns: Columns,
  deadline: Deadline,
  scanned: Scanned = ARTICLES,
): Match {
  const run = (part: MatchPlan): Match => runPlan(db, part, columns, deadline, scanned);
  switch (plan.kind) {
    case 'everything':
      return { positions: columns.everything };
    case 'scan':
      return scan(db, plan.match, columns, deadline, scanned);
    case 'quoted':
      return quoted(quotedArticles(db, plan.match, columns, deadline));
    case 'named':
      return named(db, plan, columns, deadline);
    case 'and':
      return plan.plans.map(run).reduce(bothOf);
    case 'or':
      return plan.plans.map(run).reduce(anyOf);
    case 'without':
      return without(run(plan.base), run(plan.excluded));
    default:
      return plan satisfies never;
  }
}

/** A table of words, and the score of its rows. */
type Scanned = { readonly table: string; readonly score: string };

const ARTICLES: Scanned = { table: 'words', score: SCORE };

/** The words of quotations, for columns of quotations. */
export const QUOTES: Scanned = { table: 'quote_words', score: 'bm25(quote_words)' };

function scan(
  db: DatabaseSync,
  match: string,
  columns: Columns,
  deadline: Deadline,
  { table, score }: Scanned = ARTICLES,
): Match {
  const most = Math.max(MOST_SCORED * columns.articles, ROWS_BETWEEN_LOOKS);
  const from = `from ${table} where ${table} match ?`;
  return (
    collect(db, `select rowid, ${score} ${from}`, match, columns, { deadline, most }) ??
    collect(db, `select rowid ${from}`, match, columns, { deadline }) ?? { positions: shared(0) }
  );
}

function quoted({ scores, by }: QuotedArticles): Match {
  const positions = shared(scores.size);
  positions.set([...scores.keys()].toSorted((a, b) => a - b));
  const byPosition = sharedScores(scores.size);
  for (const [at, position] of positions.entries()) byPosition[at] = scores.get(position) ?? 0;
  return { positions, scores: byPosition, quotedBy: by };
}

function named(
  db: DatabaseSync,
  { match, words }: Extract<MatchPlan, { kind: 'named' }>,
  columns: Columns,
  deadline: Deadline,
): Match {
  const found = scan(db, match, columns, deadline);
  if (words.length === 1) return found;
  const isOne = namesOneSpeaker(db, words);
  const kept = found.positions.filter((position) => isOne(columns.docs[position] ?? 0));
  const positions = shared(kept.length);
  positions.set(kept);
  return { positions };
}

type Bounds = { readonly deadline: Deadline; readonly most?: number };

/** `undefined` as soon as more than `most` rows are found. */
function collect(
  db: DatabaseSync,
  sql: string,
  match: string,
  columns: Columns,
  { deadline, most = Number.POSITIVE_INFINITY }: Bounds,
): Match | undefined {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  const found = new Uint8Array(columns.articles);
  const scores = new Float32Array(most === Number.POSITIVE_INFINITY ? 0 : columns.articles);
  let count = 0;
  const rows = statement.iterate(match) as Iterable<unknown> as Iterable<[number, number?]>;
  for (const [doc, score] of rows) {
    const position = columns.positionOf[doc] ?? NO_POSITION;
    if (position === NO_POSITION) throw unusable('The index finds articles that it does not hold.');
    found[position] = 1;
    if (score !== undefined) scores[position] = -score;
    count += 1;
    if (count > most) return undefined;
    if (count % ROWS_BETWEEN_LOOKS === 0) deadline.check();
  }
  return gathered(found, count, scores);
}

function gathered(found: Uint8Array, count: number, scores: Float32Array): Match {
  const positions = shared(count);
  let at = 0;
  for (let position = 0; at < count; position += 1) {
    if (found[position] !== 1) continue;
    positions[at] = position;
    at += 1;
  }
  if (scores.length === 0) return { positions };
  return { positions, scores: sharedScores(count).map((_, i) => scores[positions[i] ?? 0] ?? 0) };
}

function bothOf(a: Match, b: Match): Match {
  const both = merged(a, b, Math.min(a.positions.length, b.positions.length), 'both');
  const quotedBy = a.quotedBy ?? b.quotedBy;
  return quotedBy ? { ...both, quotedBy } : both;
}

function anyOf(a: Match, b: Match): Match {
  return merged(a, b, a.positions.length + b.positions.length, 'any');
}

function without(base: Match, excluded: Match): Match {
  const kept = merged(base, excluded, base.positions.length, 'first');
  return base.quotedBy ? { ...kept, quotedBy: base.quotedBy } : kept;
}

type Keep = 'both' | 'any' | 'first';

/** Two ascending lists as one; scores are added, as FTS5 adds those of a query's phrases. */
function merged(a: Match, b: Match, most: number, keep: Keep): Match {
  const positions = new Uint32Array(most);
  const scores = new Float32Array(most);
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.positions.length || j < b.positions.length) {
    const left = a.positions[i] ?? END;
    const right = b.positions[j] ?? END;
    if (isKept(keep, left, right)) {
      positions[count] = Math.min(left, right);
      scores[count] =
        (left <= right ? (a.scores?.[i] ?? 0) : 0) + (right <= left ? (b.scores?.[j] ?? 0) : 0);
      count += 1;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  const kept = shared(count);
  kept.set(positions.subarray(0, count));
  if (!a.scores && !b.scores) return { positions: kept };
  const keptScores = sharedScores(count);
  keptScores.set(scores.subarray(0, count));
  return { positions: kept, scores: keptScores };
}

const END = 0xffff_ffff;

function isKept(keep: Keep, left: number, right: number): boolean {
  switch (keep) {
    case 'both':
      return left === right;
    case 'any':
      return true;
    case 'first':
      return left < right;
    default:
      return keep satisfies never;
  }
}

function shared(length: number): Uint32Array<SharedArrayBuffer> {
  return new Uint32Array(new SharedArrayBuffer(length * 4));
}

function sharedScores(length: number): Float32Array<SharedArrayBuffer> {
  return new Float32Array(new SharedArrayBuffer(length * 4));
}
