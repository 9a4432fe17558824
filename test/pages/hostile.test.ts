import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_ARCHIVE, HOSTILE_TEXTS } from '../support/hostile-archive.ts';
import { openSite, readPage, type TestSite } from '../support/site.ts';

/** Any script but those that are files of our own. */
const FOREIGN_SCRIPT = 'script:not([type="module"][src^="/assets/"])';

let site: TestSite;
beforeAll(async () => {
  site = await openSite(HOSTILE_ARCHIVE);
});
afterAll(() => site[Symbol.asyncDispose]());

const PAGES = [
  '/',
  '/?q=hostile',
  '/?q=hostile&country=UZ&speaker=none',
  ...HOSTILE_ARCHIVE.map(({ article }) => `/articles/${article.id}?q=hostile`),
];

describe.each(PAGES)('the page %s over hostile articles', (path) => {
  it('holds no element, attribute or link that an article brought in', async () => {
    const { all } = readPage(await (await site.get(path)).text());
    expect(all(`${FOREIGN_SCRIPT}, style, img, iframe, object, embed, base`)).toHaveLength(0);
    for (const element of all('*')) {
      const names = element.getAttributeNames();
      expect(
        names.filter(
          (name: string) => name.startsWith('on') || name === 'style' || name === 'srcdoc',
        ),
      ).toEqual([]);
    }
    for (const link of all('[href], [action]')) {
      expect(link.getAttribute('href') ?? link.getAttribute('action')).toMatch(
        /^(?:\/(?!\/)|#|https?:\/\/|$)/,
      );
    }
  });
});

describe('hostile words', () => {
  it.each(HOSTILE_TEXTS)(
    'stand on the page of the article as they were written: %s',
    async (text) => {
      const { article } = HOSTILE_ARCHIVE.find(({ article: { title } }) => title === text) ?? {};
      const page = await site.page(`/articles/${article?.id}`);
      expect(page.document.querySelector('h1')?.textContent).toBe(text);
      expect(page.document.title).toContain(text.trim());
    },
  );

  it('in the search box come back as text', async () => {
    const page = await site.page(`/?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(page.document.querySelector('#q')?.getAttribute('value')).toBe(
      '"><script>alert(1)</script>',
    );
    expect(page.document.querySelector(FOREIGN_SCRIPT)).toBeNull();
  });

  // Issue 11.
  it('are no addresses in exports and in the API either: what no page links is left out', async () => {
    const linked = new Map(
      HOSTILE_ARCHIVE.map(({ article: { id, url } }) => [
        id,
        url !== undefined && /^https?:/.test(url) ? url : undefined,
      ]),
    );
    const text = async (path: string) => (await site.get(path)).text();
    const table = async (path: string) =>
      parse(await text(path), { columns: true, bom: true }) as Record<string, string>[];
    for (const { id = '', url } of await table('/export.csv')) {
      expect(url).toBe(linked.get(id) ?? '');
    }
    for (const { article_id = '', url } of await table('/export-quotes.csv')) {
      expect(url).toBe(linked.get(article_id) ?? '');
    }
    const lines = (await text('/export.jsonl')).trim().split('\n');
    for (const line of lines) {
      const { id, url } = JSON.parse(line);
      expect(url).toBe(linked.get(id));
      expect(await site.json(`/api/v1/articles/${id}`)).toEqual(JSON.parse(line));
    }
    const { hits } = await site.json<{ hits: { id: string; url: string | null }[] }>(
      '/api/v1/search?size=20',
    );
    for (const { id, url } of hits) expect(url).toBe(linked.get(id) ?? null);
    expect([lines.length, hits.length]).toEqual([linked.size, linked.size]);
    expect([...linked.values()].filter((url) => url !== undefined)).toHaveLength(2);
  });

  it('lead nowhere as an address: only http and https become links', async () => {
    for (const { article } of HOSTILE_ARCHIVE) {
      const page = await site.page(`/articles/${article.id}`);
      const original = page.href('.about a');
      expect(original === undefined || /^https?:/.test(original)).toBe(true);
    }
  });

  it('are marked by our own marks only', async () => {
    const page = await site.page('/?q=hostile');
    expect(new Set(page.texts('.snippet mark'))).toEqual(new Set(['hostile']));
  });
});
