import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parser.ts';
import type { IndexWriter, SearchEngine, SearchIndex } from '../../src/search/port.ts';
import { type ArticleSketch, anIndexedArticle } from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';

const { signal } = new AbortController();

const ARTICLES: readonly ArticleSketch[] = [
  { id: 'a', title: 'Łódź waits', body: 'waits, WAITED x 2021', countries: ['PL', 'DE'] },
  { id: 'b', title: 'Waits', body: 'łódź again', countries: ['PL'], speakers: ['Ada North'] },
  { id: 'c', body: 'again and again', speakers: ['ADA NORTH', 'Bo Lind'] },
  { id: 'd', body: 'and', speakers: ['Ada North'] },
];

/** What every adapter knows of the words, countries and speakers of its archive. */
export function vocabularyContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`vocabulary: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let engine: SearchEngine;
    let index: SearchIndex;

    const update = async (work: (writer: IndexWriter) => Promise<unknown>): Promise<void> => {
      await using writer = await engine.openWriter('update');
      await work(writer);
      await writer.finish();
    };
    const words = async (): Promise<string[]> =>
      (await index.vocabulary(signal)).words.map(({ word, count }) => `${word} ${count}`);

    beforeAll(async () => {
      ({ engine, index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    it('counts articles by word, folded and unstemmed, in the title or the body', async () => {
      expect(await words()).toEqual(['again 2', 'and 2', 'lodz 2', 'waits 2', 'waited 1']);
    });

    it('counts countries and speakers, the commonest first', async () => {
      const { countries, speakers } = await index.vocabulary(signal);
      expect(countries).toEqual([
        { code: 'PL', count: 2 },
        { code: 'DE', count: 1 },
      ]);
      expect(speakers).toEqual([
        { id: 'ada-north', name: 'Ada North', otherNames: ['ADA NORTH'], count: 3 },
        { id: 'bo-lind', name: 'Bo Lind', otherNames: [], count: 1 },
      ]);
    });

    it('tells which queries find anything', async () => {
      const texts = [
        'lodz',
        'waiting',
        'nothing',
        '"łódź again"',
        '"again łódź"',
        'and -again',
        '-and',
        '',
      ];
      const queries = texts.map((text) => parseQuery(text).query);
      expect(await index.findAny(queries, signal)).toEqual([
        true,
        true,
        false,
        true,
        false,
        true,
        true,
        true,
      ]);
      expect(await index.findAny([], signal)).toEqual([]);
    });

    it('follows an article that is replaced, and one that goes', async () => {
      await update(async (writer) => {
        await writer.write([anIndexedArticle({ id: 'a', body: 'again, anew' })]);
        await writer.remove(['c', 'd']);
      });
      expect(await words()).toEqual(['again 2', 'anew 1', 'lodz 1', 'waits 1']);
      const { countries, speakers } = await index.vocabulary(signal);
      expect(countries).toEqual([{ code: 'PL', count: 1 }]);
      expect(speakers.map(({ id, count }) => `${id} ${count}`)).toEqual(['ada-north 1']);
    });

    it('is empty where the archive is', async () => {
      await update((writer) => writer.remove(['a', 'b']));
      expect(await index.findAny([parseQuery('').query], signal)).toEqual([false]);
      expect(await index.vocabulary(signal)).toEqual({ words: [], countries: [], speakers: [] });
    });
  });
}
