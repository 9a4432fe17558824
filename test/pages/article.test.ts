import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawGet } from '../support/raw-get.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, readPage, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE);
});
afterAll(() => site[Symbol.asyncDispose]());

describe('the page of an article', () => {
  it('shows title, date with how it was found, source and text', async () => {
    const page = await site.page('/articles/talks');
    expect(page.text('h1')).toBe('Upstream states reopen talks on the river treaty');
    expect(page.text('.about dl div:first-child')).toBe(
      'Published 21 October 2021, 9:51 from the line under the title; no time zone given',
    );
    expect(page.text('.about dl div:nth-child(2)')).toContain('Meridian Wire, World');
    expect(page.href('.about a')).toBe('https://meridian.example/talks');
    expect(page.texts('.body p')).toHaveLength(3);
    expect(page.document.title).toBe('Upstream states reopen talks on the river treaty – Dateline');
  });

  it('marks the hits of the search it was reached from, with a link to each', async () => {
    const page = await site.page('/articles/talks?q=%22river+treaty%22&country=UZ&page=2');
    expect(page.texts('.body mark')).toEqual(['river treaty', 'river treaty']);
    expect(page.text('.stepper b')).toBe('2 hits for “river treaty”, and 1 in the title');
    expect(page.href('.stepper li:nth-child(2) a')).toBe('#h2');
    expect(page.text('#h2')).toBe('river treaty');
    expect(page.text('h1 mark')).toBe('river treaty');
  });

  it('leads back to the same page of the same search', async () => {
    const page = await site.page('/articles/talks?q=river&country=UZ&page=2');
    expect(page.href('.back a')).toBe('/?q=river&country=UZ&page=2');
    expect(page.text('.back a')).toBe('Back to articles with river');
    expect((await site.page('/articles/talks')).href('.back a')).toBe('/?sort=newest');
  });

  it('underlines quotes by speaker and names who says them', async () => {
    const page = await site.page('/articles/talks');
    expect(page.texts('.quote')).toEqual([
      '“We did not come to bury the river treaty,”',
      '“a reservoir cannot be filled with signatures”',
    ]);
    expect(page.texts('.body a.initials')).toEqual([
      'said by Nadira YusupovaNY',
      'said by Bakyt SadyrbaevBS',
    ]);
    expect(page.document.querySelector('.quote')?.className).toBe('quote voice-1');
  });

  it('can be cited in four styles, by its own address and by the one it was asked at', async () => {
    const page = await site.page('/articles/talks?q=river');
    expect(page.texts('.cite summary')).toEqual(['Chicago', 'APA', 'BibTeX', 'RIS']);
    expect(page.texts('.cite[open] summary')).toEqual(['Chicago']);
    expect(page.texts('.cite pre')[0]).toMatch(
      /^“Upstream states .+\.” Meridian Wire, October 21, 2021\. https:\/\/meridian\.example\/talks\. Accessed /,
    );
    for (const citation of page.texts('.cite pre')) {
      expect(citation).toContain(`${site.address}/articles/talks`);
      expect(citation).toContain('https://meridian.example/talks');
    }
    expect(page.text('.print-only')).toContain(`${site.address}/articles/talks`);
  });

  // Issue 11.
  it('is kept by no cache for others where it repeats the host that was asked', async () => {
    const response = await site.get('/articles/talks');
    expect(response.headers.get('vary')).toMatch(/\bHost\b/);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    await response.body?.cancel();
  });

  it.each(['evil.example/path', '"><b>', 'user@evil.example'])(
    'is cited by no address that a client made up: %s',
    async (host) => {
      const answer = await rawGet(`${site.address}/articles/talks`, { host });
      expect(answer).toMatch(/^vary: .*Host/im);
      expect(answer).not.toContain('evil.example');
      const { texts } = readPage(answer.slice(answer.indexOf('<!')));
      expect(texts('.cite pre')[0]).toMatch(/talks\. Accessed [A-Z][a-z]+ \d+, \d+\.$/);
    },
  );

  it('is cited by the public address, whatever host was asked', async () => {
    await using known = await openSite(RIVER_ARCHIVE, { publicUrl: 'https://news.example/' });
    const response = await known.get('/articles/talks');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('vary')).not.toMatch(/Host/);
    const page = readPage(await response.text());
    expect(page.texts('.cite pre')[1]).toMatch(/from https:\/\/news\.example\/articles\/talks$/);
  });

  it('lists who is quoted, how often', async () => {
    const page = await site.page('/articles/talks');
    expect(page.texts('.speakers li p:first-child')).toEqual([
      'Nadira Yusupova 1 quote',
      'Bakyt Sadyrbaev 1 quote',
    ]);
  });

  it('shows the words behind every tag, with a link to them', async () => {
    const page = await site.page('/articles/talks');
    expect(page.texts('.reason > summary')).toEqual([
      'Uzbekistan certain, 0.99',
      'Kyrgyzstan certain, 0.99',
      'Nadira Yusupova certain, 0.95',
      'Bakyt Sadyrbaev certain, 0.95',
      'We did not come to bury the river treaty – Nadira Yusupova certain, 0.90',
      'a reservoir cannot be filled with signatures – Bakyt Sadyrbaev certain, 0.90',
      '21 October 2021, 9:51 from the line under the title',
    ]);
    expect(page.texts('.reason tbody tr')[0]).toBe('Tashkent name par. 1');
    const target = page.href('.reason tbody a') ?? '';
    expect(page.text(target)).toBe('Tashkent');
  });

  it('prints the title line of a plain-text article once', async () => {
    const page = await site.page('/articles/printed');
    expect(page.text('h1')).toBe('Harbour opens again');
    expect(page.texts('.body p')[0]).toBe('Monday.');
  });

  it('says what is missing', async () => {
    const page = await site.page('/articles/undated');
    expect(page.text('.about dl div:first-child')).toBe('Published No date none found');
    expect(page.text('.about dl div:nth-child(2)')).toContain('Source not given');
    expect(page.text('.speakers')).toBeUndefined();
    expect(page.text('.notes')).toContain('Nobody who can be named.');
    expect(page.text('.notes')).toContain('No country was found in it.');
  });
});

describe('an article in a language that is not read', () => {
  it('says so, and not that nothing was found', async () => {
    await using danish = await openSite([anIndexedArticle({ id: 'foreign', language: 'da' })]);
    const page = await danish.page('/articles/foreign');
    expect(page.text('.notes')).toContain('Speakers are not read in this language.');
    expect(page.text('.notes')).toContain('Countries are not read in this language.');
    expect(page.text('.notes')).not.toContain('No country was found in it.');
    const answer = await danish.json('/api/v1/articles/foreign');
    expect(answer).toMatchObject({ notRead: ['countries', 'speakers'] });
  });

  it('says so of speakers alone where countries are read', async () => {
    await using french = await openSite([anIndexedArticle({ id: 'foreign', language: 'fr' })]);
    const page = await french.page('/articles/foreign');
    expect(page.text('.notes')).toContain('Speakers are not read in this language.');
    expect(page.text('.notes')).toContain('No country was found in it.');
  });
});

describe('an article that is not there', () => {
  it.each([
    '/articles/nope',
    '/articles/none',
    '/articles/..%2f..%2fetc%2fpasswd',
    '/articles/%E0%A4%A',
    '/articles/%00',
  ])('is a plain page for %s that does not echo the address', async (path) => {
    const response = await site.get(path);
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(html).toContain('<h1>No such');
    expect(html).not.toMatch(/nope|passwd|E0%A4|node_modules|\.ts:/);
  });
});
