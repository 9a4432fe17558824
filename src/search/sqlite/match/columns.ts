import type { DatabaseSync } from 'node:sqlite';
import { perFacet, VALUE_FACETS, type ValueFacetName } from '../../../domain/facets/table.ts';
import { checkCount, readMeta } from '../store/database.ts';
import { VALUE_TABLES } from '../store/ddl.ts';
import { filled, float64, int32, sharedCopy, uint8, uint32 } from './shared-arrays.ts';

/** The values of a facet. `rank` is a value's place among all values of the archive by UTF-8 bytes. */
export type ValueColumn = {
  /** Where the values of an article begin in `ranks`, and, one further, where they end. */
  readonly starts: Uint32Array;
  readonly ranks: Uint32Array;
  /** Numbers of the values' table by rank, and ranks by number. */
  readonly numbers: Uint32Array;
  readonly rankOf: Uint32Array;
};

/**
 * What filters, facets and sorting need of every article, in shared memory, for one version of one
 * generation. A position is an article's place when the newest come first, then by id, the undated
 * last; every array is indexed by it unless it says otherwise.
 */
export type Columns = Readonly<Record<ValueFacetName, ValueColumn>> & {
  /** Generation and version number that these were read from. */
  readonly key: string;
  readonly articles: number;
  readonly quotes: number;
  /** Number of the article in its file; and positions by that number, `NO_POSITION` where there is none. */
  readonly docs: Uint32Array;
  readonly positionOf: Uint32Array;
  /** All positions in order: the match of a query that asks for everything. */
  readonly everything: Uint32Array;
  /** Positions when the oldest come first, then by id, the undated last. */
  readonly oldestFirst: Uint32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Months since year 0; meaningless where only the year is known. */
  readonly month: Int32Array;
  /** See `PRECISION_CODES`; 0 is undated, and the days then mean nothing. */
  readonly precision: Uint8Array;
  /** When the article was first indexed, in milliseconds since 1970. */
  readonly addedAt: Float64Array;
  /** Stories are numbered from 0, in no order; the keys by that number. */
  readonly story: Uint32Array;
  readonly storyKeys: Float64Array;
  /** Of quotes alone: 1 where one is not quoted word for word. */
  readonly reported?: Uint8Array;
};

/** In the place of a position: the file has no article of this number. */
export const NO_POSITION = 0xffff_ffff;

type Row = [
  number,
  number | null,
  number | null,
  number | null,
  number | null,
  number,
  string,
  number,
  Uint8Array,
  ...number[],
];

const PACKED = VALUE_FACETS.map((facet) => VALUE_TABLES[facet]);

// The values of all facets as one array: making one for each takes longer than all the rest. What `||` joins is a text
// to SQLite, blobs too, so it is made a blob again.
const ROWS = `select doc, sort_minute, first_day, last_day, month, precision, first_indexed_at, story,
  cast(${PACKED.join(' || ')} as blob), ${PACKED.map((packed) => `length(${packed})`).join(', ')}
  from articles order by sort_minute desc, id`;

/**
 * Reads the columns; the caller holds the read transaction that `key` belongs to.
 * @throws AppError INDEX_UNUSABLE where articles are missing
 */
export function readColumns(db: DatabaseSync, key: string): Columns {
  const articles = count(db, 'articles');
  checkCount(db, articles);
  const maxDoc = Number(db.prepare('select coalesce(max(doc), 0) as n from articles').get()?.n);
  const values = perFacet((facet) => valueColumn(db, VALUE_TABLES[facet], articles));
  const columns: Omit<Columns, ValueFacetName | 'oldestFirst' | 'storyKeys'> = {
    key,
    articles,
    quotes: count(db, 'quotes'),
    docs: uint32(articles),
    positionOf: uint32(maxDoc + 1).fill(NO_POSITION),
    everything: filled(uint32(articles), (position) => position),
    firstDay: int32(articles),
    lastDay: int32(articles),
    month: int32(articles),
    precision: uint8(articles),
    addedAt: float64(articles),
    story: uint32(articles),
  };
  const stories = new Map<number, number>();
  const minutes = new Float64Array(articles);
  const statement = db.prepare(ROWS);
  statement.setReturnArrays(true);
  let position = 0;
  for (const row of statement.iterate() as Iterable<unknown> as Iterable<Row>) {
    const [doc, minute, firstDay, lastDay, month, precision, added, story, packed, ...bytes] = row;
    columns.docs[position] = doc;
    columns.positionOf[doc] = position;
    minutes[position] = minute ?? Number.NaN;
    columns.firstDay[position] = firstDay ?? 0;
    columns.lastDay[position] = lastDay ?? 0;
    columns.month[position] = month ?? 0;
    columns.precision[position] = precision;
    columns.addedAt[position] = Date.parse(added);
    columns.story[position] = numberOf(stories, story);
    let from = 0;
    for (const [at, facet] of VALUE_FACETS.entries()) {
      const to = from + (bytes[at] ?? 0);
      values[facet].add(position, packed, from, to);
      from = to;
    }
    position += 1;
  }
  const keys = [...stories.keys()];
  return {
    ...columns,
    oldestFirst: oldestFirst(minutes),
    ...perFacet((facet) => values[facet].column()),
    storyKeys: filled(float64(stories.size), (number) => keys[number] ?? 0),
  };
}

/** What columns of articles and of quotes of one version have in common. */
export function versionOf({ key }: Pick<Columns, 'key'>): string {
  return key.replace(QUOTES_SUFFIX, '');
}

/** Behind the key of columns of quotes. */
export const QUOTES_SUFFIX = ' quotes';

/** The number of a key, given out at its first use. */
function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** Which columns a connection would read now. */
export function columnsKey(db: DatabaseSync, generation: string): string {
  return `${generation} ${readMeta(db, 'version')}`;
}

// Runs of the same minute keep their order (by id) and change places with one another.
function oldestFirst(minutes: Float64Array): Uint32Array {
  const order = uint32(minutes.length);
  const firstUndated = minutes.findIndex(Number.isNaN);
  let end = firstUndated < 0 ? minutes.length : firstUndated;
  for (let position = end; position < minutes.length; position += 1) order[position] = position;
  let at = 0;
  while (end > 0) {
    let start = end - 1;
    while (start > 0 && minutes[start - 1] === minutes[start]) start -= 1;
    for (let position = start; position < end; position += 1) {
      order[at] = position;
      at += 1;
    }
    end = start;
  }
  return order;
}

function valueColumn(db: DatabaseSync, table: string, articles: number) {
  const numbered = db.prepare(`select number from ${table} order by value`).all();
  const numbers = uint32(numbered.length);
  let maxNumber = 0;
  for (const [rank, { number }] of numbered.entries()) {
    numbers[rank] = Number(number);
    maxNumber = Math.max(maxNumber, Number(number));
  }
  const rankOf = uint32(maxNumber + 1);
  numbers.forEach((number, rank) => {
    rankOf[number] = rank;
  });
  const starts = uint32(articles + 1);
  let ranks = new Uint32Array(Math.max(16, articles * 2));
  let used = 0;
  return {
    /** The numbers lie between two places of an array, as `packNumbers` of store-articles.ts wrote them. */
    add(position: number, packed: Uint8Array, from: number, to: number): void {
      if (used + (to - from) / BYTES > ranks.length) ranks = grown(ranks);
      for (let at = from; at < to; at += BYTES) {
        ranks[used] = rankOf[readNumber(packed, at)] ?? 0;
        used += 1;
      }
      starts[position + 1] = used;
    },
    column(): ValueColumn {
      return { starts, ranks: sharedCopy(ranks, used), numbers, rankOf };
    },
  };
}

const BYTES = 4;

/** Four bytes, the least first. */
function readNumber(packed: Uint8Array, at: number): number {
  return (
    ((packed[at] ?? 0) |
      ((packed[at + 1] ?? 0) << 8) |
      ((packed[at + 2] ?? 0) << 16) |
      ((packed[at + 3] ?? 0) << 24)) >>>
    0
  );
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function count(db: DatabaseSync, table: 'articles' | 'quotes'): number {
  return Number(db.prepare(`select count(*) as n from ${table}`).get()?.n);
}
