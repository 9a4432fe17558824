import type { DatabaseSync } from 'node:sqlite';
import type { OneOrMore } from '../../../domain/query.ts';
import { words } from '../../../text/tokens.ts';
import { unusable } from '../errors.ts';
import { type Columns, NO_POSITION, type ValueColumn } from './columns.ts';
import type { Deadline } from './deadline.ts';

/** Who said what was found, in shared memory: pairs, by position. Quotations of nobody known have none. */
export type QuotedBy = {
  readonly positions: Uint32Array;
  readonly ranks: Uint32Array;
};

/** Articles that hold a matching quotation, by position, with the score of their best one. */
export type QuotedArticles = {
  readonly scores: ReadonlyMap<number, number>;
  readonly by: QuotedBy;
};

const QUOTED = `select quotes.doc, quotes.speaker, bm25(quote_words)
  from quote_words join quotes on quotes.quote = quote_words.rowid where quote_words match ?`;
const ROWS_BETWEEN_LOOKS = 1024;

/** Finds quotations by an FTS5 expression over `quote_words`. */
export function quotedArticles(
  db: DatabaseSync,
  match: string,
  columns: Columns,
  deadline: Deadline,
): QuotedArticles {
  const statement = db.prepare(QUOTED);
  statement.setReturnArrays(true);
  const scores = new Map<number, number>();
  const pairs: [number, number][] = [];
  let rows = 0;
  const found = statement.iterate(match) as Iterable<unknown> as Iterable<Row>;
  for (const [doc, speaker, score] of found) {
    const position = columns.positionOf[doc] ?? NO_POSITION;
    if (position === NO_POSITION) throw unusable('The index finds quotes of no article.');
    scores.set(position, Math.max(scores.get(position) ?? 0, -score));
    if (speaker !== null) pairs.push([position, columns.speaker.rankOf[speaker] ?? 0]);
    rows += 1;
    if (rows % ROWS_BETWEEN_LOOKS === 0) deadline.check();
  }
  return { scores, by: packed(pairs) };
}

type Row = [number, number | null, number];

/**
 * The columns of a search for what is said: in the place of all who speak in an article stand those who
 * said what was found. So filter and counts of speakers mean one and the same quotation with the words.
 */
export function columnsOfQuoted(columns: Columns, by: QuotedBy | undefined): Columns {
  return by ? { ...columns, speaker: columnOf(columns, by) } : columns;
}

function columnOf({ articles, speaker }: Columns, { positions, ranks }: QuotedBy): ValueColumn {
  const starts = new Uint32Array(articles + 1);
  let pair = 0;
  for (let position = 0; position < articles; position += 1) {
    while (positions[pair] === position) pair += 1;
    starts[position + 1] = pair;
  }
  return { ...speaker, starts, ranks };
}

/** In order, each pair once. */
function packed(pairs: [number, number][]): QuotedBy {
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const unique = pairs.filter(
    ([position, rank], at) =>
      at === 0 || position !== pairs[at - 1]?.[0] || rank !== pairs[at - 1]?.[1],
  );
  const positions = new Uint32Array(new SharedArrayBuffer(unique.length * 4));
  const ranks = new Uint32Array(new SharedArrayBuffer(unique.length * 4));
  for (const [at, [position, rank]] of unique.entries()) {
    positions[at] = position;
    ranks[at] = rank;
  }
  return { positions, ranks };
}

const NAMES = `select value, form from speaker_forms join speakers on number = speaker where doc = ?`;

/** Whether the words all stand in the names and the id of one speaker of an article. */
export function namesOneSpeaker(
  db: DatabaseSync,
  wanted: OneOrMore<string>,
): (doc: number) => boolean {
  const names = db.prepare(NAMES);
  return (doc) => {
    const bySpeaker = new Map<string, Set<string>>();
    for (const { value, form } of names.all(doc)) {
      const id = String(value);
      const known = bySpeaker.get(id) ?? new Set(words(id));
      for (const word of words(String(form))) known.add(word);
      bySpeaker.set(id, known);
    }
    return [...bySpeaker.values()].some((known) => wanted.every((word) => known.has(word)));
  };
}
