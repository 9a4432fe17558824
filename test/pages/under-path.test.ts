import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_ARCHIVE } from '../support/hostile-archive.ts';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, readPage, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite([...RIVER_ARCHIVE, ...manyArticles(40), ...HOSTILE_ARCHIVE], {
    publicUrl: 'https://example.org/news/',
  });
});
afterAll(() => site[Symbol.asyncDispose]());

const PAGES = [
  '/',
  '/?q=river',
  '/?q=gauge&country=UZ&page=2',
  '/?q=hostile',
  '/?q=nowhere',
  '/quotes?q=river',
  '/articles/talks?q=river&at=1',
  '/articles/hostile-1?q=hostile',
  '/facets/country?q=river',
  '/speakers',
  '/speakers/bakyt-sadyrbaev',
  '/countries?q=river',
  '/countries/UZ',
  '/compare?a=river&b=gauge',
  '/archive',
  '/help',
  '/rules',
  '/nowhere',
];
const ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'data-address'];

// Issue 11: PUBLIC_URL=https://example.org/news. `/news` may come with a request or not.
describe.each(['', '/news'])(
  'a site under a path, asked with %j before its addresses',
  (before) => {
    it.each(PAGES)('leads nowhere outside of the path: %s', async (path) => {
      const page = readPage(await (await site.get(`${before}${path}`)).text());
      const addresses = ATTRIBUTES.flatMap((name) =>
        page.all(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
      );
      const ofSite = addresses.filter((address) => address.startsWith('/'));
      expect(ofSite.filter((address) => !address.startsWith('/news/'))).toEqual([]);
      expect(ofSite.length).toBeGreaterThan(10);
      const others = addresses.filter((address) => !/^(?:[/#?]|$)/.test(address));
      expect(others.filter((address) => !address.startsWith('http'))).toEqual([]);
      expect(others.join()).not.toContain('/news/news/');
    });

    it('has its canonical address there', async () => {
      const page = readPage(await (await site.get(`${before}/?q=river&country=UZ`)).text());
      expect(page.href('link[rel=canonical]')).toBe('https://example.org/news/?q=river&country=UZ');
    });

    it('gives its assets', async () => {
      const page = readPage(await (await site.get(`${before}/`)).text());
      const href = page.href('link[rel=stylesheet]')?.slice('/news'.length);
      const answer = await site.get(`${before}${href}`);
      expect(answer.status).toBe(200);
      await answer.body?.cancel();
      expect((await site.get(`${before}/assets`)).status).toBe(404);
    });

    it('suggests addresses there', async () => {
      const answer = await site.get(`${before}/api/v1/suggest?q=nadira`);
      const { suggestions } = (await answer.json()) as { suggestions: { href: string }[] };
      expect(suggestions.map(({ href }) => href)).toContain('/news/?speaker=nadira-yusupova');
    });

    it.each(['/healthz', '/readyz', '/metrics', '/api/openapi.json', '/feed.atom'])(
      'answers at %s',
      async (path) => {
        const answer = await site.get(`${before}${path}`);
        expect(answer.status).toBe(200);
        await answer.body?.cancel();
      },
    );
  },
);

describe('a site under a path', () => {
  it('is at the path itself, with a slash behind it or without', async () => {
    for (const path of ['/news', '/news/', '/news?q=river']) {
      expect((await site.get(path)).status).toBe(200);
    }
    expect((await site.get('/newsletter')).status).toBe(404);
  });
});
