import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { byteCache } from '../../../platform/byte-cache.ts';
import { ByteReader } from './byte-reader.ts';
import { damaged } from './damaged.ts';
import { pageNumber, readSegments, type Segment, type WordTable } from './segments.ts';

/** Where a word stands: the rows that have it, ascending, and for each the places as FTS5 keeps them. */
export type Postings = {
  readonly rows: Uint32Array;
  /** The places of a row lie in `bytes` from `starts` to `ends` of its index. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
};

/** Reads the postings of words from one full-text table, within transactions that see the same state of it. */
export type PostingsReader = (word: string) => Postings;

const NO_POSTINGS: Postings = {
  rows: new Uint32Array(0),
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  bytes: new Uint8Array(0),
};

// FTS5 puts it before each word of the index itself, and others before the prefixes that it may have beside.
const WORD_MARK = '0';
const PAGE_HEAD = 4;

/**
 * The words last read are kept, in at most `maxBytes`. `undefined` where the table is laid out in a way that is not known here: it can still be
 * searched through FTS5.
 * @throws AppError INDEX_UNUSABLE, at once or when a word is read, where the table is damaged
 */
export function openPostings(
  db: DatabaseSync,
  table: WordTable,
  maxBytes: number,
): PostingsReader | undefined {
  const segments = readSegments(db, table);
  if (!segments) return undefined;
  const pages = openPages(db, table);
  const known = byteCache(maxBytes, bytesOf);
  return (word) => {
    const kept = known.get(word);
    if (kept) return kept;
    const parts = segments.map((segment) => readPart(pages, segment, word));
    const postings = together(parts.filter(({ rows }) => rows.length > 0));
    known.set(word, postings);
    return postings;
  };
}

/** What lies behind the arrays, which may be views of longer ones. */
function bytesOf({ rows, starts, ends, bytes }: Postings): number {
  return [rows, starts, ends, bytes].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
}

type Pages = {
  /** The page of a piece on which a word stands if it stands on any; 0 before the first. */
  readonly pageOf: (segment: number, word: Uint8Array) => number;
  readonly from: (segment: number, page: number, last: number) => Iterable<Uint8Array>;
};

function openPages(db: DatabaseSync, table: WordTable): Pages {
  const find = db.prepare(
    `select pgno >> 1 as page from ${table}_idx where segid = ? and term <= ? order by term desc limit 1`,
  );
  const read = db.prepare(`select block from ${table}_data where id between ? and ? order by id`);
  return {
    pageOf: (segment, word) => Number(find.get(segment, word)?.page ?? 0),
    from: (segment, page, last) => blocks(read, segment, page, last),
  };
}

function* blocks(
  read: StatementSync,
  segment: number,
  page: number,
  last: number,
): Generator<Uint8Array> {
  const rows = read.iterate(pageNumber(segment, page), pageNumber(segment, last));
  for (const { block } of rows) if (block instanceof Uint8Array) yield block;
}

/** What is written of one word in one piece: the bytes, and where in them a row's number is whole and no difference. */
type Written = { readonly bytes: Uint8Array; readonly whole: readonly number[] };

function readPart(
  pages: Pages,
  { id, firstPage, lastPage, gone }: Segment,
  word: string,
): Postings {
  const term = new TextEncoder().encode(WORD_MARK + word);
  const page = Math.max(firstPage, pages.pageOf(id, term));
  const written = writtenOf(pages.from(id, page, lastPage), term);
  return written ? rowsOf(written, gone) : NO_POSTINGS;
}

/** The first of the pages is the one that the word stands on; its rows may go on over the next. */
function writtenOf(pages: Iterable<Uint8Array>, term: Uint8Array): Written | undefined {
  const pieces: Uint8Array[] = [];
  const whole: number[] = [];
  let length = 0;
  for (const page of pages) {
    const { firstRow, end, firstTerm } = headOf(page);
    if (pieces.length === 0) {
      const found = findTerm(page, end, term);
      if (!found) return undefined;
      pieces.push(page.subarray(found.from, found.to));
      whole.push(0);
      length = found.to - found.from;
      if (found.to < end) break;
      continue;
    }
    const to = firstTerm ?? end;
    if (firstRow > 0 && firstRow < to) whole.push(length + firstRow - PAGE_HEAD);
    pieces.push(page.subarray(PAGE_HEAD, to));
    length += to - PAGE_HEAD;
    if (firstTerm !== undefined) break;
  }
  return pieces.length === 0 ? undefined : { bytes: joined(pieces, length), whole };
}

/** A page begins with where its first row begins and where its words end; behind them stands where each word begins. */
function headOf(page: Uint8Array): {
  readonly firstRow: number;
  readonly end: number;
  readonly firstTerm?: number;
} {
  const reader = new ByteReader(page);
  const firstRow = reader.short();
  const end = reader.short();
  if (end < PAGE_HEAD || end > page.length || firstRow > end) throw damaged();
  if (end === page.length) return { firstRow, end };
  const firstTerm = new ByteReader(page, end).number();
  if (firstTerm < PAGE_HEAD || firstTerm > end) throw damaged();
  return { firstRow, end, firstTerm };
}

/** Where the rows of a term lie on a page. Each term but the first is written as what differs from the one before. */
function findTerm(
  page: Uint8Array,
  end: number,
  term: Uint8Array,
): { readonly from: number; readonly to: number } | undefined {
  const places = new ByteReader(page, end);
  // How many first bytes the term last looked at has in common with the one that is wanted.
  let same = 0;
  let at = 0;
  for (let isFirst = true; places.at < page.length; isFirst = false) {
    at += places.number();
    const reader = new ByteReader(page, at);
    const kept = isFirst ? 0 : reader.number();
    const length = reader.number();
    const from = reader.at;
    if (kept > same) continue;
    same = kept;
    while (same - kept < length && page[from + same - kept] === term[same]) same += 1;
    if (same === term.length && kept + length === term.length) {
      const next = places.at < page.length ? at + places.number() : end;
      return { from: from + length, to: next };
    }
  }
  return undefined;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function rowsOf({ bytes, whole }: Written, gone: ReadonlySet<number>): Postings {
  // A row takes three bytes at the least.
  const most = Math.ceil(bytes.length / 3);
  const rows = new Uint32Array(most);
  const starts = new Uint32Array(most);
  const ends = new Uint32Array(most);
  const isGone = gone.size > 0;
  let count = 0;
  let row = 0;
  let next = 0;
  let at = 0;
  // The numbers are read here and not by a reader: this loop is most of what a search takes.
  while (at < bytes.length) {
    if (at === whole[next]) {
      row = 0;
      next += 1;
    }
    let byte = bytes[at] ?? 0;
    let number = byte & 0x7f;
    at += 1;
    while (byte > 0x7f) {
      byte = bytes[at] ?? 0;
      number = number * 128 + (byte & 0x7f);
      at += 1;
    }
    row += number;
    byte = bytes[at] ?? 0;
    number = byte & 0x7f;
    at += 1;
    while (byte > 0x7f) {
      byte = bytes[at] ?? 0;
      number = number * 128 + (byte & 0x7f);
      at += 1;
    }
    // Twice the length; an odd one marks a deletion, which tables of this kind tell in another way.
    const size = number >> 1;
    if (!isGone || !gone.has(row)) {
      rows[count] = row;
      starts[count] = at;
      at += size;
      ends[count] = at;
      count += 1;
    } else at += size;
  }
  // Else a list ends in the midst of a row.
  if (at !== bytes.length) throw damaged();
  return {
    rows: rows.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    bytes,
  };
}

/** A piece of which `next` is the first row that is not in the whole list yet. */
type Open = { readonly part: Postings; readonly shift: number; next: number };

/** The rows of all pieces in one ascending list. Pieces hold rows one after the other, but for those written anew. */
function together(parts: readonly Postings[]): Postings {
  const [only, ...others] = parts;
  if (!only || others.length === 0) return only ?? NO_POSTINGS;
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const whole = {
    rows: new Uint32Array(count),
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
  };
  let shift = 0;
  const open = parts.map((part): Open => {
    shift += part.bytes.length;
    return { part, shift: shift - part.bytes.length, next: 0 };
  });
  for (let at = 0; at < count; ) {
    const [first, second] = open.toSorted((a, b) => rowOf(a) - rowOf(b));
    if (!first) break;
    at = addRun(whole, at, first, second ? rowOf(second) : NO_ROW);
  }
  const bytes = joined(
    parts.map((part) => part.bytes),
    shift,
  );
  return { ...whole, bytes };
}

const NO_ROW = 0xffff_ffff;

function rowOf({ part, next }: Open): number {
  return part.rows[next] ?? NO_ROW;
}

/** Adds what a piece has before a row; tells where the next is to be added. */
function addRun(whole: Omit<Postings, 'bytes'>, from: number, open: Open, before: number): number {
  const { part, shift } = open;
  let at = from;
  do {
    whole.rows[at] = part.rows[open.next] ?? 0;
    whole.starts[at] = (part.starts[open.next] ?? 0) + shift;
    whole.ends[at] = (part.ends[open.next] ?? 0) + shift;
    open.next += 1;
    at += 1;
  } while (rowOf(open) < before);
  return at;
}
