import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

const hostile = anIndexedArticle({
  id: 'hostile',
  title: 'Ends ]]> & <b>begins</b> \u0000\u0007\ud800 "here"',
  body: 'The weir \u0001 broke & <script>alert(1)</script> held.',
});
const late = {
  ...anIndexedArticle({ id: 'late', title: 'An old story found', date: '1901', body: 'A weir.' }),
};
const LATE_DAY = '2026-11-30T10:00:00.000Z';

let site: TestSite;
beforeAll(async () => {
  const added = { ...late, provenance: { ...late.provenance, firstIndexedAt: LATE_DAY } };
  site = await openSite([...RIVER_ARCHIVE, hostile, added, ...manyArticles(60)], {
    publicUrl: 'https://news.example',
  });
});
afterAll(() => site[Symbol.asyncDispose]());

async function feed(params: string, of = site) {
  const response = await of.get(`/feed.atom?${params}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  return parseAtomFeed(await response.text());
}

describe('/feed.atom', () => {
  it('has what RFC 4287 asks of a feed and of every entry', async () => {
    const { id, title, updated, links, authors, entries } = await feed('q=river+treaty&country=UZ');
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
    expect(title?.value).toBe('New articles with river treaty, Uzbekistan – Dateline');
    expect(updated).toBe('2026-11-24T09:00:00.000Z');
    expect(authors).toEqual([{ name: 'Dateline' }]);
    expect(links).toEqual([
      expect.objectContaining({
        rel: 'self',
        href: 'https://news.example/feed.atom?q=river+treaty&country=UZ',
      }),
      expect.objectContaining({
        rel: 'alternate',
        href: 'https://news.example/?q=river+treaty&country=UZ&sort=newest',
      }),
    ]);
    for (const entry of entries ?? []) {
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^urn:uuid:/),
        title: { value: expect.any(String) },
        updated: expect.stringMatching(/Z$/),
        summary: { value: expect.any(String) },
        links: [expect.objectContaining({ href: expect.stringMatching(/^https:\/\/news/) })],
      });
    }
  });

  it('holds what the search finds, each entry with an id of its own', async () => {
    const { entries = [] } = await feed('q=river+treaty&country=UZ');
    const { hits } = await site.json<{ hits: { title: string }[] }>(
      '/api/v1/search?q=river+treaty&country=UZ&sort=newest',
    );
    expect(entries.map(({ title }) => title?.value)).toEqual(hits.map(({ title }) => title));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('begins with what came into the archive last, however old it is', async () => {
    const { entries, updated } = await feed('q=weir');
    expect(entries?.map(({ title }) => title?.value)).toEqual([
      'An old story found',
      expect.stringContaining('Ends'),
    ]);
    expect(entries?.[0]?.summary?.value).toMatch(/^1901\. Source not given\. A weir\./);
    expect(updated).toBe(LATE_DAY);
  });

  it('gives the same ids from another address', async () => {
    await using other = await openSite(RIVER_ARCHIVE);
    const ids = async (of: TestSite) =>
      (await feed('q=delegations', of)).entries?.map(({ id }) => id);
    expect(await ids(other)).toEqual(await ids(site));
  });

  it('is well formed whatever an article holds', async () => {
    const text = await (await site.get('/feed.atom?q=broke')).text();
    expect(text).toContain(
      '<title>Ends ]]&gt; &amp; &lt;b&gt;begins&lt;/b&gt; ��� &#34;here&#34;</title>',
    );
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|<script/);
  });

  it('holds at most fifty entries', async () => {
    expect((await feed('q=gauge')).entries).toHaveLength(50);
  });

  it('is empty and valid where nothing matches', async () => {
    const { entries = [], updated } = await feed('q=nowhere');
    expect(entries).toEqual([]);
    expect(updated).toMatch(/Z$/);
  });

  it('does not care for order and page', async () => {
    const entries = async (params: string) => (await feed(params)).entries;
    expect(await entries('q=gauge&sort=oldest&page=3&size=20')).toEqual(await entries('q=gauge'));
  });

  it('is not sent again to who has it', async () => {
    const first = await site.get('/feed.atom?q=weir');
    const tag = first.headers.get('etag') ?? '';
    const again = await site.get('/feed.atom?q=weir', {
      // Else fetch asks for a new answer itself.
      headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });
});

describe('the way to a feed', () => {
  it('stands in the head of a page of results', async () => {
    const page = await site.page('/?q=river+treaty&country=UZ&page=1&sort=oldest');
    const link = page.all('link[rel=alternate]')[0];
    expect(link?.getAttribute('type')).toBe('application/atom+xml');
    expect(link?.getAttribute('href')).toBe('/feed.atom?q=river+treaty&country=UZ');
    expect(link?.getAttribute('title')).toBe('New articles with river treaty, Uzbekistan');
  });

  it('stands below the list with the files, none to be followed by robots', async () => {
    const page = await site.page('/?q=gauge&sort=oldest&page=2');
    expect(page.text('.keep')).toBe(
      'Keep these 60 articles: CSV, JSON Lines, or follow new ones as an Atom feed.',
    );
    const links = page.all('.keep a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/export.csv?q=gauge&sort=oldest',
      '/export.jsonl?q=gauge&sort=oldest',
      '/feed.atom?q=gauge',
    ]);
    expect(links.every((link) => link.getAttribute('rel') === 'nofollow')).toBe(true);
  });

  it('is not shown where there is nothing to keep', async () => {
    expect((await site.page('/?q=nowhere')).text('.keep')).toBeUndefined();
  });
});

describe('/opensearch.xml', () => {
  it('tells browsers how to search, with whole addresses', async () => {
    const response = await site.get('/opensearch.xml');
    expect(response.headers.get('content-type')).toBe(
      'application/opensearchdescription+xml; charset=utf-8',
    );
    expect(await response.text()).toContain(
      '<Url type="text/html" method="get" template="https://news.example/?q={searchTerms}"/>',
    );
  });

  it('is linked from every page', async () => {
    for (const path of ['/', '/?q=river', '/help', '/articles/talks']) {
      expect((await site.page(path)).href('link[rel=search]')).toBe('/opensearch.xml');
    }
  });

  it('takes the address that was asked at where no public one is set', async () => {
    await using local = await openSite([]);
    const text = await (await local.get('/opensearch.xml')).text();
    expect(text).toContain(`template="${local.address}/?q={searchTerms}"`);
  });
});
