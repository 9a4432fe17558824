import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

const broken = anIndexedArticle({
  id: 'broken',
  title: 'A lost\u0000letter',
  body: 'The \u0001weir\u001b broke. \ud800 The weir \u{1f680} held, and the weir stands.',
});

let site: TestSite;
beforeAll(async () => {
  site = await openSite([...RIVER_ARCHIVE, broken, ...manyArticles(25)]);
});
afterAll(() => site[Symbol.asyncDispose]());

const titlesOf = async (params: string): Promise<string[]> => {
  const { hits } = await site.json<{ hits: { title: string }[] }>(`/api/v1/search?${params}`);
  return hits.map(({ title }) => title);
};

describe('an article opened from a list', () => {
  it('says where it stands, and leads to the one before and the one after', async () => {
    const titles = await titlesOf('q=gauge&size=100');
    const list = await site.page('/?q=gauge');
    const third = list.all('.result h3 a')[2]?.getAttribute('href') ?? '';
    const page = await site.page(third);
    expect(page.text('h1')).toBe(titles[2]);
    expect(page.text('.places span')).toBe('Article 3 of 25');
    const before = await site.page(page.href('.places a[rel~=prev]') ?? '');
    const after = await site.page(page.href('.places a[rel~=next]') ?? '');
    expect([before.text('h1'), after.text('h1')]).toEqual([titles[1], titles[3]]);
    expect(after.text('.places span')).toBe('Article 4 of 25');
  });

  it('can be read through to the end of the list, over its pages', async () => {
    const titles = await titlesOf('q=gauge&sort=oldest&size=100');
    let href: string | undefined =
      (await site.page('/?q=gauge&sort=oldest')).href('.result h3 a') ?? '';
    const read: string[] = [];
    while (href) {
      const page = await site.page(href);
      read.push(page.text('h1') ?? '');
      href = page.href('.places a[rel~=next]');
    }
    expect(read).toEqual(titles);
  });

  it('leads back to the page of the list that it stands on', async () => {
    const second = (await site.page('/?q=gauge&page=2')).all('.result h3 a');
    const first = second[0]?.getAttribute('href') ?? '';
    const page = await site.page(first);
    expect(page.text('.places span')).toBe('Article 11 of 25');
    expect(page.href('.back a')).toBe('/?q=gauge&page=2');
    const before = await site.page(page.href('.places a[rel~=prev]') ?? '');
    expect(before.href('.back a')).toBe('/?q=gauge');
  });

  it('keeps to the filters of the list', async () => {
    const list = await site.page('/?q=river&speaker=bakyt-sadyrbaev');
    const page = await site.page(list.href('.result h3 a') ?? '');
    expect(page.text('.places span')).toBe('Article 1 of 2');
  });

  it.each([
    ['another place than it was opened from', '/articles/talks?q=gauge&at=3'],
    ['no place', '/articles/talks?q=river'],
    ['a place that is none', '/articles/talks?q=river&at=x'],
    ['a place beyond all pages', '/articles/talks?q=river&at=10001'],
    ['the last place that can be paged to', '/articles/talks?q=river&at=10000'],
  ])('says nothing of a list where the address has %s', async (_, path) => {
    const page = await site.page(path);
    expect(page.text('.places')).toBeUndefined();
    expect(page.text('h1')).toBe('Upstream states reopen talks on the river treaty');
  });

  it('is found beside its place where the list has moved by one', async () => {
    const list = await site.page('/?q=gauge');
    const second = list.all('.result h3 a')[1]?.getAttribute('href') ?? '';
    const page = await site.page(second.replace('at=2', 'at=3'));
    expect(page.text('.places span')).toBe('Article 2 of 25');
  });
});

describe('the way from hit to hit', () => {
  it('stands at every hit, by links within the page', async () => {
    const page = await site.page('/articles/broken?q=weir');
    const hrefs = page.all('.body .hit-steps a').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['#h2', '#h1', '#h3', '#h2']);
    for (const id of ['h1', 'h2', 'h3']) expect(page.text(`#${id}`)).toMatch(/weir/);
  });

  it('stands right behind the hit, where the style sheet shows it, and adds no words to the text', async () => {
    const page = await site.page('/articles/broken?q=weir');
    for (const step of page.all('.hit-steps')) {
      expect(step.previousElementSibling?.getAttribute('id')).toMatch(/^h\d$/);
      expect(step.textContent).toBe('');
    }
    expect(page.all('.hit-steps a').map((link) => link.getAttribute('aria-label'))).toContain(
      'Next hit',
    );
  });

  it('is not there for a single hit', async () => {
    expect((await site.page('/articles/canal?q=stands')).all('.hit-steps')).toEqual([]);
  });
});

describe('a text from a broken source', () => {
  it('shows characters that no page can hold as lost letters', async () => {
    const html = await (await site.get('/articles/broken')).text();
    expect(html).toContain('A lost\ufffdletter');
    expect(html).toContain('The \ufffdweir\ufffd broke. \ufffd The weir \u{1f680} held');
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it('is found and shown in lists too', async () => {
    const page = await site.page('/?q=weir');
    expect(page.text('.result h3')).toBe('A lost\ufffdletter');
    expect(page.text('.snippet')).toContain('The \ufffdweir\ufffd broke.');
  });
});
