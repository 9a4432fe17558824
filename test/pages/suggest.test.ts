import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SuggestionJson } from '../../src/web/search/suggestions.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

type Answer = { readonly query: string; readonly suggestions: readonly SuggestionJson[] };

let site: TestSite;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE);
});
afterAll(() => site[Symbol.asyncDispose]());

const suggested = async (text: string): Promise<readonly SuggestionJson[]> => {
  const answer = await site.json<Answer>(`/api/v1/suggest?q=${encodeURIComponent(text)}`);
  return answer.suggestions;
};
const texts = async (text: string): Promise<string[]> =>
  (await suggested(text)).map((suggestion) => suggestion.text);

describe('suggestions', () => {
  it('complete the last word by the commonest words of the archive, one a stem', async () => {
    expect((await suggested('tre')).filter(({ kind }) => kind === 'query')).toEqual([
      {
        kind: 'query',
        value: 'treaty',
        text: 'treaty',
        note: 'In 4 articles',
        count: 4,
        href: '/?q=treaty',
      },
    ]);
  });

  it('promise as many articles of a word as its search finds, and no more than there are', async () => {
    const total = async (text: string) =>
      (await site.json<{ total: number }>(`/api/v1/search?q=${encodeURIComponent(text)}`)).total;
    const found = (await Promise.all(['tr', 'ri', 'up', 'sa', 'me', 'co', 'de'].map(suggested)))
      .flat()
      .filter(({ kind, note }) => kind === 'query' && note !== '');
    expect(found.length).toBeGreaterThan(5);
    for (const { value, count, note } of found) {
      if (count !== null) expect(count, value).toBe(await total(value));
      const least = Number(/^At least (\d+)/.exec(note)?.[1] ?? 0);
      expect(least, value).toBeLessThanOrEqual(await total(value));
    }
  });

  it('complete a query of several words only to one that finds something', async () => {
    expect(await texts('river tr')).toContain('river treaty');
    expect(await texts('harbour tr')).toEqual([]);
  });

  it('close the phrase that is being typed, and leave the rest of the query as it is', async () => {
    expect(await texts('bishkek OR "river tre')).toEqual(['bishkek OR "river treaty"']);
  });

  it.each([
    ['“river tre', '“river treaty”'],
    ['«river tre', '«river treaty»'],
    ['„river tre', '„river treaty“'],
    ['“river tre”', undefined],
  ])('close %s with the mark that belongs to the opening one', async (typed, completed) => {
    expect((await texts(typed))[0]).toBe(completed);
  });

  it('name speakers by any word of their name, with the articles one will see', async () => {
    expect(await suggested('yus')).toContainEqual({
      kind: 'speaker',
      value: 'nadira-yusupova',
      text: 'Nadira Yusupova',
      note: 'Speaker, 1 article',
      count: 1,
      href: '/?speaker=nadira-yusupova',
    });
  });

  it('name countries without regard to accents and case, by their adjectives too', async () => {
    const notes = (await suggested('KAZÁKHS')).map(({ text, note }) => `${text}: ${note}`);
    expect(notes).toContain('Kazakhstan: Country, 1 article');
    const [uzbek] = (await suggested('uzbek')).filter(({ kind }) => kind === 'country');
    expect(uzbek).toMatchObject({ value: 'UZ', count: 3, href: '/?country=UZ' });
  });

  it('lead to articles by the words of their title', async () => {
    expect(await suggested('reopen tal')).toContainEqual({
      kind: 'article',
      value: 'talks',
      text: 'Upstream states reopen talks on the river treaty',
      note: 'Article, 21 October 2021',
      count: null,
      href: '/articles/talks',
    });
  });

  it.each(['', ' ', 'r', 'river ', '"', '-', '(((', 'river )'])(
    'are none for “%s”',
    async (text) => {
      expect(await suggested(text)).toEqual([]);
    },
  );

  it('take anything for a query', async () => {
    const odd = ['\u0000ri', '%', '"ri*', 'title:ri', '-ri', '\ud800ri', 'x'.repeat(5000), '中'];
    for (const text of odd)
      expect(
        (await site.get(`/api/v1/suggest?q=${encodeURIComponent(text.toWellFormed())}`)).status,
      ).toBe(200);
    expect((await site.get('/api/v1/suggest')).status).toBe(200);
    expect((await site.get('/api/v1/suggest?q=%FF%FE&q=ri')).status).toBe(200);
  });
});
