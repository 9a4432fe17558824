import type { DatabaseSync } from 'node:sqlite';
import { ByteReader } from './byte-reader.ts';

/** A piece of a word index, written at one time: `SELECT` in FTS5 reads all of them beside each other. */
export type Segment = {
  readonly id: number;
  readonly firstPage: number;
  readonly lastPage: number;
  /** Rows that were deleted, or written anew into another piece, since this one was written. */
  readonly gone: ReadonlySet<number>;
};

/** A full-text table of FTS5. */
export type WordTable = 'words' | 'quote_words';

// As fts5_index.c of SQLite lays the table `…_data` out: what is under which number, and how numbers are made.
const STRUCTURE = 10;
const COOKIE_BYTES = 4;
const WITH_TOMBSTONES = [0xff, 0, 0, 1];
const SEGMENT_SHIFT = 37n;
const TOMBSTONES = 1n << 16n;
const TOMBSTONE_HEAD = 8;

/** The number under which `…_data` keeps a page of a piece. */
export function pageNumber(segment: number, page: number): number {
  return segment * 2 ** Number(SEGMENT_SHIFT) + page;
}

/**
 * The pieces of a word index that the caller's transaction sees; `undefined` where they are laid out as no version of
 * SQLite known here does it.
 */
export function readSegments(db: DatabaseSync, table: WordTable): readonly Segment[] | undefined {
  const block = db.prepare(`select block from ${table}_data where id = ?`).get(STRUCTURE)?.block;
  if (!(block instanceof Uint8Array)) return undefined;
  // Without it rows are deleted in a way that is not read here.
  if (!WITH_TOMBSTONES.every((byte, at) => block[COOKIE_BYTES + at] === byte)) return undefined;
  const reader = new ByteReader(block, COOKIE_BYTES + WITH_TOMBSTONES.length);
  const levels = reader.number();
  reader.number(); // how many pieces there are in all
  reader.number(); // how many pages have been written
  const segments: Segment[] = [];
  for (let level = 0; level < levels; level += 1) {
    reader.number(); // how many pieces are being merged
    for (let count = reader.number(); count > 0; count -= 1) {
      segments.push(readSegment(db, table, reader));
    }
  }
  return segments;
}

function readSegment(db: DatabaseSync, table: WordTable, reader: ByteReader): Segment {
  const id = reader.number();
  const firstPage = reader.number();
  const lastPage = reader.number();
  reader.number(); // the first and the last write that it holds
  reader.number();
  const pages = reader.number();
  reader.number(); // how many rows are gone, and how many there are
  reader.number();
  return { id, firstPage, lastPage, gone: readGone(db, table, id, pages) };
}

function readGone(
  db: DatabaseSync,
  table: WordTable,
  segment: number,
  pages: number,
): ReadonlySet<number> {
  const gone = new Set<number>();
  if (pages === 0) return gone;
  const find = db.prepare(`select block from ${table}_data where id = ?`);
  for (let page = 0; page < pages; page += 1) {
    const number = ((BigInt(segment) + TOMBSTONES) << SEGMENT_SHIFT) + BigInt(page);
    const block = find.get(number)?.block;
    if (block instanceof Uint8Array) addGone(gone, block);
  }
  return gone;
}

/** A page is a hash table of row numbers, of as many bytes each as its first byte says; 0 is an empty place. */
function addGone(gone: Set<number>, block: Uint8Array): void {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const width = block[0] === 4 ? 4 : 8;
  for (let at = TOMBSTONE_HEAD; at + width <= block.length; at += width) {
    const row = width === 4 ? view.getUint32(at) : Number(view.getBigUint64(at));
    if (row !== 0) gone.add(row);
  }
}
