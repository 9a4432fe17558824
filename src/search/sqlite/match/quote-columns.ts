import type { DatabaseSync } from 'node:sqlite';
import { perFacet } from '../../../domain/facets/table.ts';
import { unusable } from '../store/errors.ts';
import { type Columns, NO_POSITION, QUOTES_SUFFIX, type ValueColumn } from './columns.ts';
import { filled, int32, sharedCopy, uint8, uint32 } from './shared-arrays.ts';
import { sharedKeys } from './shared-keys.ts';

/**
 * The columns of a search among quotes: as those of articles, but a position is a quote's place,
 * in the order of the articles and then of the text, and its speaker is the one who says it. `docs` and
 * `positionOf` are of the numbers of quotes. In the place of stories stand quotes that are the same: those that no
 * other is the same as are `IN_NO_GROUP`.
 */
export type QuoteColumns = Columns & {
  /** Position of the article that a quote stands in. */
  readonly article: Uint32Array;
};

/** What the quote columns that belong to these of the articles are known by. */
export function quoteColumnsKey({ key }: Pick<Columns, 'key'>): string {
  return `${key}${QUOTES_SUFFIX}`;
}

/** Reads them; the caller holds the read transaction that the columns of the articles were read in. */
export function readQuoteColumns(db: DatabaseSync, columns: Columns): QuoteColumns {
  const starts = articleStarts(db, columns);
  const { docs, article, speakers, reported, keys } = readPlaces(db, columns, starts);
  const count = docs.length;
  let most = 0;
  for (let at = 0; at < count; at += 1) most = Math.max(most, docs[at] ?? 0);
  const positionOf = uint32(most + 1).fill(NO_POSITION);
  for (let position = 0; position < count; position += 1)
    positionOf[docs[position] ?? 0] = position;
  return {
    ...columns,
    key: quoteColumnsKey(columns),
    articles: count,
    article,
    reported,
    ...sharedKeys(keys),
    docs,
    positionOf,
    everything: filled(uint32(count), (position) => position),
    oldestFirst: oldestFirst(columns, starts),
    firstDay: filled(int32(count), (position) => columns.firstDay[article[position] ?? 0] ?? 0),
    lastDay: filled(int32(count), (position) => columns.lastDay[article[position] ?? 0] ?? 0),
    month: filled(int32(count), (position) => columns.month[article[position] ?? 0] ?? 0),
    precision: filled(uint8(count), (position) => columns.precision[article[position] ?? 0] ?? 0),
    ...perFacet((facet) => valuesOf(columns[facet], article)),
    speaker: speakersOf(columns.speaker, speakers),
  };
}

/** By position: the number of the quote, its article's position, its speaker's number or 0, and its key. */
type Places = Readonly<Record<'docs' | 'article' | 'speakers', Uint32Array>> & {
  readonly reported: Uint8Array;
  readonly keys: Float64Array;
};

type Row = [number, number, number, number | null, number, number];

// A quote's place among all is known from its article and its place in it, so nothing is sorted.
function readPlaces(
  db: DatabaseSync,
  { positionOf, quotes }: Columns,
  starts: Uint32Array,
): Places {
  const docs = uint32(quotes);
  const article = uint32(quotes);
  const speakers = new Uint32Array(quotes);
  const reported = uint8(quotes);
  const keys = new Float64Array(quotes);
  const statement = db.prepare('select quote, doc, ordinal, speaker, reported, key from quotes');
  statement.setReturnArrays(true);
  const rows = statement.iterate() as Iterable<unknown> as Iterable<Row>;
  for (const [quote, doc, ordinal, speaker, told, key] of rows) {
    const at = positionOf[doc] ?? NO_POSITION;
    if (at === NO_POSITION) throw unusable('The index holds quotes of no article.');
    const position = (starts[at] ?? 0) + ordinal;
    docs[position] = quote;
    article[position] = at;
    speakers[position] = speaker ?? 0;
    reported[position] = told;
    keys[position] = key;
  }
  return { docs, article, speakers, reported, keys };
}

/** Where the quotes of each article begin, by its position, and, one further, where they end. */
function articleStarts(db: DatabaseSync, { positionOf, articles }: Columns): Uint32Array {
  const starts = new Uint32Array(articles + 1);
  const statement = db.prepare('select doc, count(*) from quotes group by doc');
  statement.setReturnArrays(true);
  const rows = statement.iterate() as Iterable<unknown> as Iterable<[number, number]>;
  for (const [doc, count] of rows) starts[(positionOf[doc] ?? 0) + 1] = count;
  for (let at = 1; at < starts.length; at += 1) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  return starts;
}

/** Quotes when the oldest come first; those of one article in the order of the text. */
function oldestFirst({ quotes, oldestFirst: order }: Columns, starts: Uint32Array): Uint32Array {
  const ordered = uint32(quotes);
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

/** A facet of the articles, as their quotes carry it. */
function valuesOf(column: ValueColumn, from: Uint32Array): ValueColumn {
  const starts = uint32(from.length + 1);
  // By their numbers: an iterator over so many would take as long as reading them from the file.
  for (let position = 0; position < from.length; position += 1) {
    const at = from[position] ?? 0;
    const count = (column.starts[at + 1] ?? 0) - (column.starts[at] ?? 0);
    starts[position + 1] = (starts[position] ?? 0) + count;
  }
  const ranks = uint32(starts[from.length] ?? 0);
  let used = 0;
  for (let position = 0; position < from.length; position += 1) {
    const at = from[position] ?? 0;
    const end = column.starts[at + 1] ?? 0;
    for (let value = column.starts[at] ?? 0; value < end; value += 1) {
      ranks[used] = column.ranks[value] ?? 0;
      used += 1;
    }
  }
  return { ...column, starts, ranks };
}

function speakersOf(column: ValueColumn, speakers: Uint32Array): ValueColumn {
  const starts = uint32(speakers.length + 1);
  const ranks = new Uint32Array(speakers.length);
  let used = 0;
  for (let position = 0; position < speakers.length; position += 1) {
    const speaker = speakers[position] ?? 0;
    // Numbers of speakers begin at 1.
    if (speaker > 0) {
      ranks[used] = column.rankOf[speaker] ?? 0;
      used += 1;
    }
    starts[position + 1] = used;
  }
  return { ...column, starts, ranks: sharedCopy(ranks, used) };
}
