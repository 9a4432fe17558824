import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/domain/article.ts';
import type { CountryCode } from '../../../../src/domain/country.ts';
import type { SpeakerId } from '../../../../src/domain/speaker.ts';
import { openSqliteEngine } from '../../../../src/search/sqlite/open.ts';
import { VALUE_TABLES } from '../../../../src/search/sqlite/store/ddl.ts';
import { withoutRepeats, withRepeats } from '../../../../src/search/sqlite/store/repeated-words.ts';
import {
  dictionaryOf,
  packArticle,
  parseArticle,
} from '../../../../src/search/sqlite/store/stored-article.ts';
import { anArticle, anIndexedArticle } from '../../../support/builders.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

const BODY = 'TASHKENT – “Our river is low,” Nadira Yusupova said. ¿Qué? 水が低い。 ';
const QUOTED: Article = {
  ...anArticle({ id: 'q', title: 'River low', body: BODY }),
  countries: [
    {
      code: 'UZ' as CountryCode,
      name: 'Uzbekistan',
      confidence: 0.9,
      primary: true,
      evidence: [{ start: 0, end: 8, text: 'TASHKENT', rule: 'city' }],
    },
  ],
  quotes: [
    {
      start: 12,
      end: 28,
      text: BODY.slice(12, 28),
      kind: 'direct',
      confidence: 0.9,
      rule: 'verb',
      speaker: {
        id: 'nadira-yusupova' as SpeakerId,
        name: 'Nadira Yusupova',
        mention: { start: 31, end: 46, text: BODY.slice(31, 46) },
      },
    },
    { start: 3, end: 5, text: 'said otherwise', kind: 'indirect', confidence: 0.5, rule: 'verb' },
  ],
};

function emptyMeta(dictionary?: Uint8Array): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec('create table meta (key text primary key, value any not null) strict');
  if (dictionary) db.prepare('insert into meta values (?, ?)').run('dictionary', dictionary);
  return db;
}

describe('an article in the file of the embedded engine', () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    anArticle({
      id: `a${n}`,
      body: `The river rose ${n} times. ${'It rained in the hills. '.repeat(30)}`,
    }),
  );

  it('comes back as it went in, with a dictionary and without', () => {
    const dictionary = dictionaryOf(many);
    expect(dictionary).toBeDefined();
    for (const article of [QUOTED, ...many.slice(0, 3)]) {
      expect(parseArticle(emptyMeta(), packArticle(article, undefined))).toEqual(article);
      const packed = packArticle(article, dictionary);
      expect(parseArticle(emptyMeta(dictionary), packed)).toEqual(article);
    }
  });

  it('is smaller for what it has in common with others', () => {
    const [first = QUOTED] = many;
    const alone = packArticle(first, undefined).length;
    expect(packArticle(first, dictionaryOf(many)).length).toBeLessThan(alone / 2);
  });

  it('has no dictionary where there is too little to learn one from', () => {
    expect(dictionaryOf(many.slice(0, 5))).toBeUndefined();
  });

  it('is read as JSON in a file of an earlier version', () => {
    expect(parseArticle(emptyMeta(), JSON.stringify(QUOTED))).toEqual(QUOTED);
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['bytes that are none of ours', Uint8Array.of(0, 1, 2, 3)],
    ['nothing in it', new Uint8Array(0)],
    ['a text that is no JSON', '{'],
  ])('is said to be lost where the file holds %s', (_, stored) => {
    expect(() => parseArticle(emptyMeta(), stored)).toThrow(
      expect.objectContaining({ code: 'INDEX_UNUSABLE' }),
    );
  });

  it('keeps words that differ from those of its body', () => {
    const odd = {
      ...QUOTED,
      countries: QUOTED.countries.map((country) => ({
        ...country,
        evidence: [
          ...country.evidence,
          { start: 0, end: 5, text: 'River', rule: 'name', field: 'title' },
          { start: 900, end: 950, text: '', rule: 'name' },
        ],
      })),
    } as typeof QUOTED;
    const json = JSON.stringify(withoutRepeats(odd));
    expect(json).toContain('"text":"River"');
    expect(json).not.toContain('"text":"TASHKENT"');
    expect(withRepeats(JSON.parse(json))).toEqual(odd);
  });
});

// The facets that version 2 had, by their tables.
const OF_VERSION_2 = ['countries', 'speakers', 'sources', 'sections', 'authors', 'languages'];

/** Made by us, and then as a version of before left it. */
async function openOldIndex(makeOld: (db: DatabaseSync) => void) {
  const folder = await openTempFolder();
  const dataDir = join(folder.path, 'data');
  await mkdir(dataDir);
  const engine = openSqliteEngine({ dataDir, searchThreads: 1 });
  {
    await using writer = await engine.openWriter('rebuild');
    const quotes = [{ text: 'The river is ours', speaker: 'Ada Northcote' }];
    await writer.write([anIndexedArticle({ id: 'a', title: 'Old', body: 'The river.', quotes })]);
    await writer.finish(1);
  }
  const pointer = await readFile(join(dataDir, 'current'), 'utf8');
  using db = new DatabaseSync(join(dataDir, pointer.trim()));
  makeOld(db);
  return { folder, engine };
}

/** Articles as plain JSON, fewer facets, no kinds and no keys of quotes. */
function asVersion2(db: DatabaseSync): void {
  const { article } = db.prepare('select article from texts').get() ?? {};
  const json = JSON.stringify(parseArticle(db, article));
  db.exec(
    'drop table texts; create table texts (doc integer primary key, article text not null) strict',
  );
  db.prepare('insert into texts values (1, ?)').run(json);
  for (const table of Object.values(VALUE_TABLES)) {
    if (OF_VERSION_2.includes(table)) continue;
    db.exec(`drop table ${table}; alter table articles drop column ${table}`);
  }
  db.exec('alter table quotes drop column key; alter table quotes drop column reported');
  db.exec(
    "update meta set value = '4da99fd9bcd193d5' where key = 'schema'; pragma user_version = 2",
  );
}

/** No keys of quotes. */
function asVersion3(db: DatabaseSync): void {
  db.exec('alter table quotes drop column key');
  db.exec(
    "update meta set value = 'f8f823b2d303ec32' where key = 'schema'; pragma user_version = 3",
  );
}

describe.each([
  ['2', asVersion2],
  ['3', asVersion3],
])('an index of version %s', (_, makeOld) => {
  it('is not searched, and says how it becomes a new one', async () => {
    const { folder, engine } = await openOldIndex(makeOld);
    await using _folder = folder;
    await using index = await engine.openIndex();
    await expect(index.summary(new AbortController().signal)).rejects.toMatchObject({
      code: 'INDEX_UNUSABLE',
      message: expect.stringContaining('--retag'),
    });
  });

  it('gives its articles to a rebuild', async () => {
    const { folder, engine } = await openOldIndex(makeOld);
    await using _folder = folder;
    {
      await using writer = await engine.openWriter('rebuild');
      for await (const { article, provenance } of writer.articles()) {
        await writer.write([{ article, provenance }]);
      }
      await writer.finish(1);
    }
    await using index = await engine.openIndex();
    const stored = await index.article('a' as never, new AbortController().signal);
    expect(stored?.article).toMatchObject({ title: 'Old', body: 'The river.' });
  });
});
