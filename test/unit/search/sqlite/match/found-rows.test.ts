import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { deadlineAt } from '../../../../../src/search/sqlite/match/deadline.ts';
import { foundRows } from '../../../../../src/search/sqlite/match/found-rows.ts';

const NEVER = deadlineAt(Number.POSITIVE_INFINITY, new Int32Array(1));

/** Rows by their number, each with its words. */
function wordsTable(rows: Readonly<Record<number, string>>): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec(`create virtual table words using fts5(title, content='', tokenize='ascii')`);
  const insert = db.prepare('insert into words (rowid, title) values (?, ?)');
  for (const [row, text] of Object.entries(rows)) insert.run(Number(row), text);
  return db;
}

describe('the rows that an expression finds', () => {
  it('are found in order, over more than one stretch of numbers', () => {
    using db = wordsTable({
      3000000: 'river',
      7: 'river lake',
      1048576: 'river',
      1048575: 'river',
    });
    const found = (match: string, last = 3_000_000) => [
      ...foundRows(db, 'words', match, last, NEVER),
    ];
    expect(found('"river"')).toEqual([7, 1_048_575, 1_048_576, 3_000_000]);
    expect(found('"lake"')).toEqual([7]);
    expect(found('"river" NOT "lake"', 1_100_000)).toEqual([1_048_575, 1_048_576]);
  });

  it('are none where nothing is found or there is nothing', () => {
    using db = wordsTable({ 7: 'river' });
    expect(foundRows(db, 'words', '"sea"', 7, NEVER)).toHaveLength(0);
    expect(foundRows(db, 'words', '"river"', -1, NEVER)).toHaveLength(0);
  });

  it('are not waited for beyond the deadline', () => {
    using db = wordsTable({ 7: 'river' });
    const past = deadlineAt(0, new Int32Array(1));
    expect(() => foundRows(db, 'words', '"river"', 7, past)).toThrow('took too long');
  });
});
