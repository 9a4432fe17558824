import type { DatabaseSync } from 'node:sqlite';
import { ByteReader } from './byte-reader.ts';
import type { RowLengths } from './find-words.ts';
import type { WordTable } from './segments.ts';

/** How many words each row of a full-text table has, over all its columns: FTS5 keeps a number for each of them. */
export function readLengths(db: DatabaseSync, table: WordTable): RowLengths {
  const most = db.prepare(`select coalesce(max(id), 0) as most from ${table}_docsize`).get()?.most;
  const words = new Uint32Array(Number(most) + 1);
  const statement = db.prepare(`select id, sz from ${table}_docsize`);
  statement.setReturnArrays(true);
  let rows = 0;
  let total = 0;
  const read = statement.iterate() as Iterable<unknown> as Iterable<[number, Uint8Array]>;
  for (const [row, sizes] of read) {
    const length = sum(sizes);
    words[row] = length;
    total += length;
    rows += 1;
  }
  return { words, rows, average: rows === 0 ? 1 : total / rows };
}

function sum(sizes: Uint8Array): number {
  const reader = new ByteReader(sizes);
  let length = 0;
  while (reader.at < sizes.length) length += reader.number();
  return length;
}
