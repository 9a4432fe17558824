import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/domain/regions.ts';
import { NONE, type SearchRequest } from '../../src/domain/search.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import { type ArticleSketch, aRequest } from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';

const { signal } = new AbortController();

const ARTICLES: readonly ArticleSketch[] = [
  { body: 'river', date: '2020-01-05', countries: ['UZ', 'KG'], speakers: ['Ada North'] },
  { body: 'river', date: '2020-02', countries: ['KZ', 'DE'] },
  { body: 'river', date: '2020', countries: ['FR', 'DE', 'SU'] },
  { body: 'river', date: '2021-03-01', countries: ['CN'], speakers: ['Bo Lind'] },
  { body: 'bridge', date: '2021-03-02', countries: ['UZ', 'CN'] },
  { body: 'river' },
];
const CENTRAL_ASIA = ['KG', 'KZ', 'TJ', 'TM', 'UZ'];
const WEST = ['DE', 'FR'];

/** What every adapter counts of groups of countries, and of dates by an interval that is asked for. */
export function regionsAndIntervalsContract(
  adapter: string,
  open: () => Promise<ContractEngine>,
): void {
  describe(`groups of countries and asked intervals: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;
    const count = (request: SearchRequest, ...groups: string[][]) =>
      index.countCountries(request, groups, signal);

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    it('counts an article with two countries of a group once', async () => {
      expect(await count(aRequest(), CENTRAL_ASIA, WEST, ['CN'], ['JP'])).toEqual([3, 2, 2, 0]);
    });

    it('counts under the words and the filters of the other facets', async () => {
      expect(await count(aRequest('bridge'), CENTRAL_ASIA, WEST)).toEqual([1, 0]);
      const quoted = aRequest('', { speaker: { include: ['ada-north'] } });
      expect(await count(quoted, CENTRAL_ASIA, ['CN'])).toEqual([1, 0]);
      const undated = aRequest('', { date: { none: true } });
      expect(await count(undated, CENTRAL_ASIA)).toEqual([0]);
    });

    it('puts aside the countries that the request chooses', async () => {
      const chosen = aRequest('', { country: { include: ['JP', NONE], mode: 'all' } });
      expect(await count(chosen, CENTRAL_ASIA)).toEqual([3]);
    });

    it('leaves out excluded countries, but not those of the group itself', async () => {
      const without = (exclude: string[]) => aRequest('', { country: { exclude } });
      expect(await count(without(['DE']), CENTRAL_ASIA, WEST)).toEqual([2, 2]);
      expect(await count(without(['CN', NONE]), CENTRAL_ASIA, WEST)).toEqual([2, 2]);
      expect(await count(without(['DE', 'SU']), WEST)).toEqual([1]);
    });

    it('gives nothing for no group and zero for one without countries of the archive', async () => {
      expect(await count(aRequest())).toEqual([]);
      expect(await count(aRequest(), ['JP', 'XX'])).toEqual([0]);
    });

    it('counts more groups than a number has bits, each by itself', async () => {
      const codes = ['UZ', 'KG', 'KZ', 'DE', 'FR', 'SU', 'CN', 'JP'];
      const groups = Array.from({ length: 70 }, (_, at) => [codes[at % codes.length] ?? '']);
      const expected = [2, 1, 1, 2, 1, 1, 2, 0];
      expect(await count(aRequest(), ...groups)).toEqual(groups.map((_, at) => expected[at % 8]));
    });

    it('counts groups beside a search as it does alone, and only where they are asked for', async () => {
      const filters = { country: { include: ['CN'], exclude: ['DE'] }, date: { none: true } };
      for (const sketch of [{}, filters, { country: { include: [NONE] } }]) {
        const request = aRequest('river', sketch);
        const countryGroups = [CENTRAL_ASIA, WEST, ['CN']];
        const found = await index.search({ ...request, countryGroups }, signal);
        expect(found.countryGroups).toEqual(await count(request, ...countryGroups));
      }
      expect(
        (await index.search({ ...aRequest(), countryGroups: [] }, signal)).countryGroups,
      ).toEqual([]);
      expect(await index.search(aRequest(), signal)).not.toHaveProperty('countryGroups');
    });

    it('counts each region as many articles as a search for its countries finds', async () => {
      const request = aRequest('river', { country: { exclude: ['UZ'] } });
      const counts = await index.countCountries(
        request,
        REGIONS.map(({ countries }) => countries),
        signal,
      );
      for (const [at, { countries }] of REGIONS.entries()) {
        const exclude = countries.includes('UZ') ? [] : ['UZ'];
        const chosen = aRequest('river', { country: { include: countries, exclude } });
        expect(counts[at]).toBe((await index.search(chosen, signal)).total);
      }
    });

    it.each([
      ['year', ['2020 3', '2021 2'], 0],
      ['month', ['2020-01 1', '2020-02 1', '2021-03 2'], 1],
      ['day', ['2020-01-05 1', '2021-03-01 1', '2021-03-02 1'], 2],
    ] as const)('draws dates by the %s where it is asked to', async (interval, bars, imprecise) => {
      const { facets } = await index.search({ ...aRequest(), interval }, signal);
      expect(facets.date).toMatchObject({ interval, imprecise, missing: 1 });
      expect(facets.date.values.map(({ value, count }) => `${value} ${count}`)).toEqual(bars);
    });
  });
}
