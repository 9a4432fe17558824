import type { DatabaseSync } from 'node:sqlite';
import { perFacet } from '../../../domain/search.ts';
import { type Columns, NO_POSITION, type ValueColumn } from './columns.ts';

const ROWS = 'select quote, doc, ordinal, speaker from quotes';

type Row = { readonly quote: number; readonly at: number; readonly speaker: number | null };

/**
 * The columns of a search among quotations: as those of articles, but a position is a quotation's place,
 * in the order of the articles and then of the text, and its speaker is the one who says it. `docs` and
 * `positionOf` are of the numbers of quotations.
 */
export function readQuoteColumns(db: DatabaseSync, columns: Columns): Columns {
  const rows = readRows(db, columns);
  const count = rows.length;
  const from = Uint32Array.from(rows, ({ at }) => at);
  const most = rows.reduce((largest, { quote }) => Math.max(largest, quote), 0);
  const positionOf = new Uint32Array(most + 1).fill(NO_POSITION);
  for (const [position, { quote }] of rows.entries()) positionOf[quote] = position;
  return {
    ...columns,
    key: `${columns.key} quotes`,
    articles: count,
    docs: Uint32Array.from(rows, ({ quote }) => quote),
    positionOf,
    everything: Uint32Array.from({ length: count }, (_, position) => position),
    oldestFirst: oldestFirst(columns, from),
    firstDay: Int32Array.from(from, (at) => columns.firstDay[at] ?? 0),
    lastDay: Int32Array.from(from, (at) => columns.lastDay[at] ?? 0),
    month: Int32Array.from(from, (at) => columns.month[at] ?? 0),
    precision: Uint8Array.from(from, (at) => columns.precision[at] ?? 0),
    ...perFacet((facet) => valuesOf(columns[facet], from)),
    speaker: speakersOf(columns.speaker, rows),
  };
}

function readRows(db: DatabaseSync, { positionOf }: Columns): readonly Row[] {
  const statement = db.prepare(ROWS);
  statement.setReturnArrays(true);
  const found = statement.all() as unknown as [number, number, number, number | null][];
  const rows = found.map(([quote, doc, ordinal, speaker]) => ({
    quote,
    at: positionOf[doc] ?? 0,
    ordinal,
    speaker,
  }));
  return rows.sort((a, b) => a.at - b.at || a.ordinal - b.ordinal);
}

/** Quotations when the oldest come first; those of one article in the order of the text. */
function oldestFirst({ articles, oldestFirst: order }: Columns, from: Uint32Array): Uint32Array {
  const starts = new Uint32Array(articles + 1);
  for (const at of from) starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  for (let at = 0; at < articles; at += 1)
    starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const ordered = new Uint32Array(from.length);
  let used = 0;
  for (const article of order) {
    const end = starts[article + 1] ?? 0;
    for (let position = starts[article] ?? 0; position < end; position += 1) {
      ordered[used] = position;
      used += 1;
    }
  }
  return ordered;
}

function valuesOf(column: ValueColumn, from: Uint32Array): ValueColumn {
  const starts = new Uint32Array(from.length + 1);
  const ranks: number[] = [];
  for (const [position, at] of from.entries()) {
    const end = column.starts[at + 1] ?? 0;
    for (let value = column.starts[at] ?? 0; value < end; value += 1) {
      ranks.push(column.ranks[value] ?? 0);
    }
    starts[position + 1] = ranks.length;
  }
  return { ...column, starts, ranks: Uint32Array.from(ranks) };
}

function speakersOf(column: ValueColumn, rows: readonly Row[]): ValueColumn {
  const starts = new Uint32Array(rows.length + 1);
  const ranks: number[] = [];
  for (const [position, { speaker }] of rows.entries()) {
    if (speaker !== null) ranks.push(column.rankOf[speaker] ?? 0);
    starts[position + 1] = ranks.length;
  }
  return { ...column, starts, ranks: Uint32Array.from(ranks) };
}
