import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { epochDay } from '../../src/domain/publication-date.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import { anArticle, indexed } from '../support/builders.ts';
import { type ContractEngine, holdBothEnginesTo } from '../support/contract.ts';
import { fillIndex } from '../support/fill-index.ts';

const { signal } = new AbortController();
const MINISTER = 'Minister for Water';

/** An article whose speaker is Ada Northcote under the name and role printed in it. */
function quoting(name: string, role: string | undefined, date: string | undefined): Article {
  const quotes = [{ text: 'Ours', speaker: 'Ada Northcote' }, { text: 'And theirs' }];
  const article = anArticle({ ...(date === undefined ? {} : { date }), body: 'River.', quotes });
  const tag = { id: 'ada-northcote', name, confidence: 1, evidence: [] };
  return { ...article, speakers: [role === undefined ? tag : { ...tag, role }] };
}

const ARTICLES: readonly Article[] = [
  quoting('Ada Northcote', MINISTER, '2021-10-21'),
  quoting('Ada Northcote', MINISTER, '2019-05'),
  quoting('A. Northcote', 'hydrologist', undefined),
  quoting('Ada Northcote', undefined, '2018'),
  anArticle({ date: '2021', speakers: ['Bo Lind'] }),
  anArticle({}),
];

function profilesContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`what an index tells of its articles as a whole: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;
    beforeAll(async () => {
      const { engine } = opened.use(await open());
      await fillIndex(
        engine,
        ARTICLES.map((article, at) => indexed(article, { rulesVersion: at < 2 ? '1' : '2+ab' })),
      );
      index = opened.use(await engine.openIndex());
    });
    afterAll(() => opened.disposeAsync());

    it('counts articles by the year of their date, however coarse the date is', async () => {
      expect((await index.holdings(signal)).years).toEqual([
        { year: 2018, articles: 1 },
        { year: 2019, articles: 1 },
        { year: 2021, articles: 2 },
      ]);
    });

    it('counts articles by the rules that tagged them', async () => {
      expect((await index.holdings(signal)).rulesVersions).toEqual([
        { version: '2+ab', articles: 4 },
        { version: '1', articles: 2 },
      ]);
    });

    it('tells the names and roles of a person, how often and when', async () => {
      expect(await index.speaker('ada-northcote', signal)).toEqual({
        id: 'ada-northcote',
        name: 'Ada Northcote',
        articles: 4,
        quotes: 4,
        names: [
          { name: 'Ada Northcote', articles: 3 },
          { name: 'A. Northcote', articles: 1 },
        ],
        roles: [
          {
            role: MINISTER,
            times: 2,
            firstDay: epochDay(2019, 5, 1),
            lastDay: epochDay(2021, 10, 21),
          },
          { role: 'hydrologist', times: 1 },
        ],
      });
    });

    it.each(['nobody', 'ada', 'ada-northcote-x', 'none', '.*', 'a'.repeat(2000), '', '\u0001'])(
      'knows nobody by the id %j',
      async (id) => {
        expect(await index.speaker(id, signal)).toBeUndefined();
      },
    );
  });
}

holdBothEnginesTo(profilesContract);
