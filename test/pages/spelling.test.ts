import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite([...RIVER_ARCHIVE, ...manyArticles(25)]);
});
afterAll(() => site[Symbol.asyncDispose]());

const said = async (params: string): Promise<string | undefined> =>
  (await site.page(`/?${params}`)).text('.spelling');

describe('a query that finds nothing', () => {
  it.each([
    ['a letter replaced', 'guage', 'gauge'],
    ['the first letter wrong', 'jauge', 'gauge'],
    ['two letters dropped', 'reservr', 'reservoir'],
    ['two neighbours exchanged', 'traety', 'treaty'],
    ['accents and capitals besides', 'TRÉTY', 'treaty'],
  ])('is offered the spelling of the archive: %s', async (_, typed, meant) => {
    expect(await said(`q=${encodeURIComponent(typed)}`)).toMatch(`Did you mean ${meant}?`);
  });

  it('says what the other spelling brings, and leads there', async () => {
    const page = await site.page('/?q=guage&sort=newest');
    expect(page.text('.spelling')).toBe('Did you mean gauge? 25 articles');
    expect(page.href('.spelling a')).toBe('/?q=gauge&sort=newest');
    const there = await site.page(page.href('.spelling a') ?? '');
    expect(there.text('h1')).toBe('25 articles with gauge');
    expect(there.text('.spelling')).toBeUndefined();
  });

  it('keeps the rest of the query as it was typed', async () => {
    const page = await site.page(`/?q=${encodeURIComponent('title:"rivver traety" -canal')}`);
    expect(page.href('.spelling a')).toBe('/?q=title%3A%22river+treaty%22+-canal');
  });

  it('counts what a misspelt filter would find as that filter', async () => {
    const page = await site.page('/?q=contry%3AKZ+water');
    const there = await site.page('/?q=country%3AKZ+water');
    const found = there.text('h1')?.split(' with ')[0];
    expect(found).toMatch(/^\d+ articles?$/);
    expect(page.text('.spelling')).toBe(`Did you mean country:KZ water? ${found}`);
  });

  it('is offered a spelling without the filters where it brings nothing within them', async () => {
    const page = await site.page('/?q=guage&country=KZ');
    expect(page.text('.spelling')).toBe('Did you mean gauge? 25 articles, without your filters');
    expect(page.href('.spelling a')).toBe('/?q=gauge');
  });

  it.each(['xqzwvk', 'river harbour', '-guage', 'gua*', '12345', 'zz', ''])(
    'is offered none where there is none that helps: “%s”',
    async (typed) => {
      expect(await said(`q=${encodeURIComponent(typed)}&from=1900&to=1900`)).toBeUndefined();
    },
  );
});

describe('a query that finds something', () => {
  it('is offered a spelling where it finds little and the other one much more', async () => {
    const few = [...manyArticles(25), ...RIVER_ARCHIVE].map(({ article, provenance }) => ({
      article: article.id === 'canal' ? { ...article, title: 'Guage' } : article,
      provenance,
    }));
    await using other = await openSite(few);
    const page = await other.page('/?q=guage');
    expect(page.text('h1')).toBe('1 article with guage');
    expect(page.text('.spelling')).toBe('Did you mean gauge? 25 articles');
  });

  it('is left alone where it is a form of a word of the archive', async () => {
    expect(await said('q=treaties')).toBeUndefined();
    expect(await said('q=villager')).toBeUndefined();
  });
});
