import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchResult } from '../../src/domain/search.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import { measureQuality } from '../../src/services/maintenance/measure-quality.ts';
import { type ArticleSketch, aRequest, type RequestSketch } from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';

const { signal } = new AbortController();

const ARTICLES: readonly ArticleSketch[] = [
  {
    id: 'a',
    countries: ['UZ', 'TJ'],
    about: ['UZ'],
    source: 'Wire',
    date: '2020-01-01',
    speakers: ['Ana Lind'],
  },
  {
    id: 'b',
    countries: ['UZ', 'TJ'],
    about: ['UZ', 'TJ'],
    source: 'Wire',
    date: '2021',
    language: 'fi',
  },
  { id: 'c', countries: ['UZ'], speakers: ['Naimi'], extra: { unknownCountries: ['The Coast'] } },
  { id: 'd' },
];

/** What every adapter does with what an article is about, and with how it came by its tags. */
export function aboutAndRulesContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`what articles are about, and what tagged them: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    const search = (sketch: RequestSketch = {}): Promise<SearchResult> =>
      index.search(aRequest('', { size: 100, ...sketch }), signal);
    const found = async (sketch: RequestSketch): Promise<string[]> =>
      (await search(sketch)).hits.map(({ article }) => article.id).toSorted();

    it('counts what they are about apart from what they mention', async () => {
      const { facets } = await search();
      const counts = (facet: 'about' | 'country') =>
        facets[facet].values.map(({ value, label, count }) => [value, label, count]);
      expect(counts('country')).toEqual([
        ['UZ', 'Uzbekistan', 3],
        ['TJ', 'Tajikistan', 2],
      ]);
      expect(counts('about')).toEqual([
        ['UZ', 'Uzbekistan', 2],
        ['TJ', 'Tajikistan', 1],
      ]);
      expect(facets.about).toMatchObject({ missing: 2, distinct: 2 });
    });

    it.each<[string, RequestSketch, string[]]>([
      ['about a country', { about: { include: ['TJ'] } }, ['b']],
      ['about any of two', { about: { include: ['TJ', 'UZ'] } }, ['a', 'b']],
      ['about both', { about: { include: ['TJ', 'UZ'], mode: 'all' } }, ['b']],
      ['not about one', { about: { exclude: ['TJ'] } }, ['a', 'c', 'd']],
      ['about none', { about: { include: ['none'] } }, ['c', 'd']],
      ['about any', { about: { exclude: ['none'] } }, ['a', 'b']],
      [
        'that only mention one',
        { country: { include: ['TJ'] }, about: { exclude: ['TJ'] } },
        ['a'],
      ],
      ['tagged by a rule', { rule: { include: ['single-name:Naimi'] } }, ['c']],
    ])('keeps articles %s', async (_, sketch, expected) => {
      expect(await found(sketch)).toEqual(expected);
    });

    it('counts rules only where they are asked for', async () => {
      expect((await search()).facets.rule).toEqual({ values: [], missing: 0, distinct: 0 });
      const asked = await index.search({ ...aRequest(''), counted: ['rule'] }, signal);
      expect(asked.facets.rule.values).toContainEqual(
        expect.objectContaining({ value: 'date-given', count: 2 }),
      );
      expect(asked.facets.country).toEqual({ values: [], missing: 0, distinct: 0 });
      expect(asked.total).toBe(4);
    });

    it('gives the figures of quality by source, year and rule', async () => {
      const quality = await measureQuality(index)(signal);
      const row = { articles: 2, dated: 2, withCountry: 2, withAbout: 2, withSpeaker: 1 };
      expect(quality.all).toMatchObject({ articles: 4, dated: 2, withCountry: 3, withAbout: 2 });
      expect(quality.sources).toEqual([
        { kind: 'source', name: 'Wire', ...row },
        {
          kind: 'source',
          name: '',
          articles: 2,
          dated: 0,
          withCountry: 1,
          withAbout: 0,
          withSpeaker: 1,
        },
      ]);
      expect(quality.years.map(({ name, articles }) => [name, articles])).toEqual([
        ['2020', 1],
        ['2021', 1],
      ]);
      // One source has a name: by year it says what the table of years says.
      expect(quality.sourceYears).toEqual([]);
      expect(quality.singleNames).toEqual([{ name: 'Naimi', articles: 1 }]);
      expect(quality.unknownCountries).toEqual([{ name: 'The Coast', articles: 1 }]);
      expect(quality.rules).toContainEqual({
        gives: 'date',
        name: 'given',
        articles: 2,
        corrected: 0,
      });
      expect(quality.notRead.speakers).toBe(1);
    });

    it('gives the figures of each source in each year, where it has articles', async () => {
      await using own = await openFilled(open, [
        {
          id: 'a',
          source: 'Wire',
          date: '2020-03-01',
          countries: ['UZ'],
          about: ['UZ'],
          speakers: ['Ana Lind'],
        },
        { id: 'b', source: 'Wire', date: '2021-03-01' },
        { id: 'c', source: 'Wire', date: '2021-04-01', countries: ['UZ'], about: ['UZ'] },
        { id: 'd', source: 'Ledger', date: '2021-05-01' },
        { id: 'e', source: 'Ledger' },
      ]);
      const { sourceYears } = await measureQuality(own.index)(signal);
      const counts = sourceYears.map((row) => [
        ...[row.name, row.year, row.articles, row.dated],
        ...[row.withCountry, row.withAbout, row.withSpeaker],
      ]);
      expect(counts).toEqual([
        ['Wire', '2020', 1, 1, 1, 1, 1],
        ['Wire', '2021', 2, 2, 1, 1, 0],
        ['Ledger', '2021', 1, 1, 0, 0, 0],
      ]);
    });
  });
}
