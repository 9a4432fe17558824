import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findWords,
  type SearchedWords,
  wordCache,
} from '../../../../../src/search/sqlite/postings/find-words.ts';
import { openPostings } from '../../../../../src/search/sqlite/postings/read-postings.ts';
import { readLengths } from '../../../../../src/search/sqlite/postings/row-lengths.ts';
import { readSegments } from '../../../../../src/search/sqlite/postings/segments.ts';
import {
  isReadable,
  isScorable,
  matchText,
  type WordQuery,
} from '../../../../../src/search/sqlite/postings/word-query.ts';
import { prepareEffect } from '../../../../../src/search/sqlite/store/database.ts';

const COLUMNS = [
  { name: 'title', weight: 5 },
  { name: 'body', weight: 1 },
] as const;
// Of a few words: most are read, kept, and left out again.
const CACHE_BYTES = 20_000;
const NEVER = { check: () => undefined };

// Few words, so that rows share them; one is in all rows, one begins another, one is not of ASCII.
const WORDS = ['the', 'sea', 'seas', 'river', 'war', 'été', 'peace', 'dam', 'canal'] as const;

/** Numbers that look random and are the same each time (mulberry32, public domain). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** An index written in many pieces, of which rows were deleted and written anew. */
function filledIndex(rows: number): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec(
    "create virtual table words using fts5(title, body, content='', contentless_delete=1, tokenize='ascii')",
  );
  const below = numbers(7);
  const text = (length: number): string =>
    Array.from({ length }, () => WORDS[Math.floor(below(81) ** 0.5)] ?? 'the').join(' ');
  const insert = prepareEffect(db, 'insert into words (rowid, title, body) values (?, ?, ?)');
  const remove = prepareEffect(db, 'delete from words where rowid = ?');
  for (let row = 1; row <= rows; row += 1) {
    if (row % 50 === 1) db.exec('begin');
    insert.run(row, text(3), `the ${text(1 + below(60))}`);
    if (row % 50 === 0) db.exec('commit');
  }
  for (let row = 7; row <= rows; row += 13) remove.run(row);
  for (let row = 7; row <= rows; row += 26) insert.run(row, text(2), text(20));
  return db;
}

const word = fc.constantFrom(...WORDS, 'nowhere');
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
const columns = fc.constantFrom(['title'], ['body'], ['title', 'body']);
const { query } = fc.letrec<{ query: WordQuery; leaf: WordQuery }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ kind: fc.constant('any'), columns, words }),
    fc.record({ kind: fc.constant('row'), columns, words }),
    fc
      .record({ kind: fc.constant('near'), columns, words, gap: fc.nat(6) })
      .filter((near) => near.words.length > 1),
  ) as unknown as fc.Arbitrary<WordQuery>,
  query: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.record({
      kind: fc.constantFrom('all', 'either'),
      of: fc.array(tie('query'), { minLength: 1, maxLength: 3 }),
    }) as unknown as fc.Arbitrary<WordQuery>,
    fc.record({
      kind: fc.constant('without' as const),
      base: tie('query'),
      excluded: tie('query'),
    }),
  ),
}));

describe('a search of the postings themselves', () => {
  let db: DatabaseSync;
  let searched: SearchedWords;
  beforeAll(() => {
    db = filledIndex(1200);
    const postings = openPostings(db, 'words', CACHE_BYTES);
    if (!postings) throw new Error('The table cannot be read.');
    const cached = wordCache(CACHE_BYTES);
    searched = { postings, columns: COLUMNS, cached, deadline: NEVER };
  });
  afterAll(() => db.close());

  const found = (wanted: WordQuery) => findWords(searched, wanted).rows;
  const foundByFts = (wanted: WordQuery): number[] =>
    db
      .prepare('select rowid from words where words match ? order by rowid')
      .all(matchText(wanted))
      .map(({ rowid }) => Number(rowid));

  it('reads an index of several pieces, from which rows are gone', () => {
    const segments = readSegments(db, 'words') ?? [];
    expect(segments.length).toBeGreaterThan(1);
    expect(segments.some(({ gone }) => gone.size > 0)).toBe(true);
  });

  it('finds the rows that FTS5 finds, whatever is asked', () => {
    fc.assert(
      fc.property(query, (wanted) => {
        expect([...found(wanted)]).toEqual(foundByFts(wanted));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same where a word was scored before, or is scored after', () => {
    const lengths = readLengths(db, 'words');
    fc.assert(
      fc.property(query.filter(isScorable), fc.boolean(), (wanted, isScored) => {
        const first = findWords(isScored ? { ...searched, lengths } : searched, wanted);
        const second = findWords(isScored ? searched : { ...searched, lengths }, wanted);
        expect(first.rows).toEqual(second.rows);
        expect([first.scores, second.scores].map(Boolean)).toEqual([isScored, !isScored]);
      }),
      { numRuns: 100 },
    );
  });

  it('finds nothing of a word that no row has', () => {
    expect(found({ kind: 'any', columns: ['title', 'body'], words: ['nobody'] })).toHaveLength(0);
    expect(found({ kind: 'any', columns: ['title', 'body'], words: ['zzz'] })).toHaveLength(0);
    expect(found({ kind: 'any', columns: ['title', 'body'], words: ['a'] })).toHaveLength(0);
  });

  it('stops where its time is over', () => {
    const postings = openPostings(db, 'words', CACHE_BYTES);
    if (!postings) throw new Error('The table cannot be read.');
    const deadline = {
      check: () => {
        throw new Error('over');
      },
    };
    const sea: WordQuery = { kind: 'any', columns: ['body'], words: ['sea'] };
    expect(() => findWords({ postings, columns: COLUMNS, deadline }, sea)).toThrow('over');
  });
});

describe('scores', () => {
  it('are those of BM25 in FTS5', () => {
    const db = filledIndex(0);
    const insert = prepareEffect(db, 'insert into words (rowid, title, body) values (?, ?, ?)');
    const below = numbers(3);
    for (let row = 1; row <= 400; row += 1) {
      const body = Array.from({ length: 5 + below(40) }, () => WORDS[below(9)]);
      insert.run(row, WORDS[below(9)] ?? '', body.join(' '));
    }
    const postings = openPostings(db, 'words', CACHE_BYTES);
    if (!postings) throw new Error('The table cannot be read.');
    const lengths = readLengths(db, 'words');
    const cached = wordCache(CACHE_BYTES);
    fc.assert(
      fc.property(query.filter(isScorable), (wanted) => {
        // FTS5 counts words of what is left out where only a part of it stands in a row.
        if (JSON.stringify(wanted).includes('without')) return;
        const { rows, scores } = findWords(
          { postings, columns: COLUMNS, cached, deadline: NEVER, lengths },
          wanted,
        );
        const expected = db
          .prepare(
            'select -bm25(words, 5.0, 1.0) as score from words where words match ? order by rowid',
          )
          .all(matchText(wanted));
        expect(rows).toHaveLength(expected.length);
        for (const [at, { score }] of expected.entries()) {
          expect(scores?.[at]).toBeCloseTo(Number(score), 4);
        }
      }),
      { numRuns: 200 },
    );
    db.close();
  });
});

describe('what postings can tell', () => {
  const any = (...wanted: [string, ...string[]]): WordQuery => ({
    kind: 'any',
    columns: ['body'],
    words: wanted,
  });

  it('is nothing of the beginning of a word, nor of what FTS5 would part', () => {
    expect(isReadable({ kind: 'begins', columns: ['body'], words: ['ri'] })).toBe(false);
    expect(isReadable(any('3.5'))).toBe(false);
    expect(isReadable(any(''))).toBe(false);
    expect(isReadable(any('River'))).toBe(false);
    expect(isReadable(any('river', 'été', 'leave·left'))).toBe(true);
  });

  it('is no score of words near each other', () => {
    const near: WordQuery = { kind: 'near', columns: ['body'], words: ['a', 'b'], gap: 2 };
    expect(isReadable(near)).toBe(true);
    expect(isScorable(near)).toBe(false);
    expect(isScorable({ kind: 'without', base: any('a'), excluded: near })).toBe(true);
  });
});

describe('a damaged table', () => {
  const sea: WordQuery = { kind: 'any', columns: ['title', 'body'], words: ['the'] };

  it.each([
    ['a page of zeros', 'zeroblob(length(block))'],
    ['a page that was cut off', 'substr(block, 1, length(block) / 2)'],
    ['an empty page', "x''"],
  ])('is said to be that: %s', (_, block) => {
    const db = filledIndex(600);
    // Else SQLite keeps the tables of FTS5 from anybody else.
    db.enableDefensive(false);
    db.exec(`update words_data set block = ${block} where id > 100`);
    const read = () => {
      const postings = openPostings(db, 'words', CACHE_BYTES);
      if (!postings) throw new Error('The table cannot be read.');
      return findWords({ postings, columns: COLUMNS, deadline: NEVER }, sea);
    };
    expect(read).toThrow('The word index is damaged.');
    db.close();
  });
});

describe('a table that is laid out in another way', () => {
  it('is not read', () => {
    const db = new DatabaseSync(':memory:');
    db.exec("create virtual table words using fts5(title, body, content='')");
    db.exec("insert into words (rowid, title, body) values (1, 'sea', 'sea')");
    expect(openPostings(db, 'words', CACHE_BYTES)).toBeUndefined();
    db.close();
  });
});
