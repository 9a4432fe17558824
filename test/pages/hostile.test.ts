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
