import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../../../../src/search/sqlite/store/database.ts';
import { articleStore } from '../../../../../src/search/sqlite/write/store-articles.ts';
import { articleWords } from '../../../../../src/text/article-words.ts';
import { anArticle, indexed } from '../../../../support/builders.ts';
import { openTempFolder } from '../../../../support/temp-folder.ts';

describe('articles put into a generation', () => {
  const inRussia = (id: string) => indexed(anArticle({ id, countries: ['RU'] }));

  it('have values with numbers, also where the batch that first named them was rolled back', async () => {
    await using folder = await openTempFolder();
    using db = createDatabase(join(folder.path, 'articles.db'));
    const store = articleStore(db);
    db.exec('begin');
    store.put(inRussia('a'));
    store.dropBatch();
    db.exec('rollback');
    db.exec('begin');
    store.put(inRussia('b'));
    store.endBatch();
    db.exec('commit');
    expect(db.prepare('select value from countries').all()).toEqual([{ value: 'RU' }]);
  });

  it('lie there alike whether their words were read before or not', async () => {
    await using folder = await openTempFolder();
    const whole = indexed(
      anArticle({
        id: 'a',
        title: 'Talks end',
        body: 'The co-operating sides have ended their talks.',
        quotes: [{ text: 'We will talk again in spring.' }],
      }),
    );
    const rows = [whole, { ...whole, words: articleWords(whole.article) }].map((one, at) => {
      using db = createDatabase(join(folder.path, `${at}.db`));
      const store = articleStore(db);
      db.exec('begin');
      store.put(one);
      store.endBatch();
      db.exec('commit');
      const tables = ['words', 'quote_words', 'quotes', 'vocabulary', 'articles'];
      return tables.map((table) => db.prepare(`select * from ${table}`).all());
    });
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[0]?.flat()).not.toEqual([]);
  });
});
