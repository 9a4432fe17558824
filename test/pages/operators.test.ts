import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite([...RIVER_ARCHIVE, ...manyArticles(25)]);
});
afterAll(() => site[Symbol.asyncDispose]());

const PAIRS = [
  ['water country:UZ', { q: 'water', country: 'UZ' }],
  ['country:uzbekistan', { country: 'UZ' }],
  ['-country:UZ treaty', { q: 'treaty', 'country.not': 'UZ' }],
  ['treaty country:none', { q: 'treaty', country: 'none' }],
  ['date:2021', { from: '2021', to: '2021' }],
  ['before:2021 treaty OR gauge', { q: 'treaty OR gauge', to: '2020' }],
  ['after:2020-06 gauge', { q: 'gauge', from: '2020-07' }],
  ['source:"Meridian Wire"', { source: 'Meridian Wire' }],
  ['language:en section:Sport', { language: 'en', section: 'Sport' }],
] as const;

const ADDRESSES = ['/export.jsonl', '/export.csv', '/export-quotes.csv'] as const;

describe('a filter typed in the query', () => {
  it.each(PAIRS)('%s is its parameter in the API, among articles and quotes', async (q, params) => {
    for (const path of ['/api/v1/search', '/api/v1/quotes', '/api/v1/facets/country']) {
      const of = async (asked: Record<string, string>) => {
        const url = `${path}?${new URLSearchParams(asked)}`;
        const { query: _, tookMs: __, ...answer } = await site.json<Record<string, unknown>>(url);
        return answer;
      };
      expect(await of({ q })).toEqual(await of(params));
    }
  });

  it.each(PAIRS)('%s is its parameter in exports', async (q, params) => {
    for (const path of ADDRESSES) {
      const of = async (asked: Record<string, string>) =>
        (await site.get(`${path}?${new URLSearchParams(asked)}`)).text();
      expect(await of({ q })).toBe(await of(params));
    }
  });

  it.each(PAIRS)('%s is a filter of the page, which stands beside the words', async (q, params) => {
    for (const path of ['/', '/quotes']) {
      const [typed, chosen] = await Promise.all(
        [{ q }, params].map((asked) => site.page(`${path}?${new URLSearchParams(asked)}`)),
      );
      expect(typed?.text('h1')).toBe(chosen?.text('h1'));
      expect(typed?.texts('.chips .chip')).toEqual(chosen?.texts('.chips .chip'));
      expect(typed?.document.querySelector('#q')?.getAttribute('value')).toBe(
        chosen?.document.querySelector('#q')?.getAttribute('value'),
      );
    }
  });

  it('narrows quotes by their kind as its parameter does, and is said to be of quotes alone', async () => {
    for (const kind of ['direct', 'reported']) {
      for (const path of ['/api/v1/quotes?', '/export-quotes.csv?']) {
        const of = async (params: string) =>
          (await (await site.get(`${path}${params}`)).text()).replace(
            /"query":.*?},|"tookMs":[\d.]+/g,
            '',
          );
        expect(await of(`q=kind:${kind}`)).toBe(await of(`kind=${kind}`));
      }
    }
    const { query } = await site.json<{ query: { notices: { code: string }[] } }>(
      '/api/v1/search?q=kind:direct+water',
    );
    expect(query.notices.map(({ code }) => code)).toEqual(['kind-of-quotes']);
  });

  it('is told to programs as it was typed and as it was understood', async () => {
    const { query } = await site.json<{ query: object }>('/api/v1/search?q=Water+Country:UZ');
    expect(query).toEqual({ text: 'Water Country:UZ', parsed: 'water country:UZ', notices: [] });
  });

  it('stays a common choice in a comparison: in one of the searches it is passed over, and said', async () => {
    const page = await site.page('/compare?a=water+country:UZ&b=gauge');
    expect(page.text('.notices, .notice')).toContain(
      'Search A: Filters apply to all searches of a comparison',
    );
  });
});
