import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_FOLLOWED_FILTERS } from '../../src/web/frame/robots.ts';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestPage, type TestSite } from '../support/site.ts';

const SITE = 'https://news.example';
let site: TestSite;
beforeAll(async () => {
  site = await openSite([...RIVER_ARCHIVE, ...manyArticles(30)], { publicUrl: SITE });
});
afterAll(() => site[Symbol.asyncDispose]());

const robotsOf = (page: TestPage) =>
  page.all('meta[name=robots]')[0]?.getAttribute('content') ?? 'all';

/** What a robot that keeps to robots.txt may read (RFC 9309: the longest rule wins). */
async function mayRead(path: string): Promise<boolean> {
  const text = await (await site.get('/robots.txt')).text();
  const rules = Array.from(text.matchAll(/^(Allow|Disallow): (\S+)$/gm), ([, kind, rule = '']) => ({
    isAllowed: kind === 'Allow',
    length: rule.length,
    matches: new RegExp(`^${rule.split('*').map(RegExp.escape).join('.*')}`).test(path),
  }));
  const [longest] = rules.filter(({ matches }) => matches).toSorted((a, b) => b.length - a.length);
  return longest?.isAllowed ?? true;
}

describe('robots.txt', () => {
  it.each(['/', '/articles/talks', '/speakers', '/speakers/bakyt-sadyrbaev', '/archive', '/help'])(
    'lets robots read %s',
    async (path) => {
      expect(await mayRead(path)).toBe(true);
    },
  );

  it.each([
    '/?q=river',
    '/articles/talks?q=river',
    '/facets/country',
    '/export.csv',
    '/feed.atom',
    '/api/v1/search',
    '/speakers?letter=a',
    '/metrics',
  ])('keeps robots out of %s', async (path) => {
    expect(await mayRead(path)).toBe(false);
  });

  it('lets robots read the style sheets of pages', async () => {
    const href = (await site.page('/')).href('link[rel=stylesheet]') ?? '';
    expect(await mayRead(href)).toBe(true);
  });
});

describe('what search engines may keep', () => {
  it.each([
    ['/', 'all'],
    ['/articles/talks?q=river', 'all'],
    ['/speakers/bakyt-sadyrbaev', 'all'],
    ['/?q=river', 'noindex'],
    ['/?q=river&country=UZ&country.not=KG&speaker.not=none&from=2020', 'noindex'],
    ['/facets/country?q=river', 'noindex'],
  ])('%s: %s', async (path, rules) => {
    expect(robotsOf(await site.page(path))).toBe(rules);
  });

  it('leads nowhere from a page of more filters than anybody makes by hand', async () => {
    const filters = Array.from(
      { length: MOST_FOLLOWED_FILTERS + 1 },
      (_, at) => `country.not=A${'DEFGL'[at]}`,
    );
    expect(robotsOf(await site.page(`/?${filters.join('&')}`))).toBe('noindex, nofollow');
    expect(robotsOf(await site.page(`/?${filters.slice(1).join('&')}`))).toBe('noindex');
  });

  it.each(['/export.csv', '/export.jsonl', '/feed.atom'])('not the file %s', async (path) => {
    const response = await site.get(path);
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    await response.body?.cancel();
  });
});

describe('links that change a search', () => {
  it.each([
    '/',
    '/?q=gauge&country=UZ&from=2012',
    '/?q=river&speaker.not=none',
    '/?q=nowhere&country=UZ',
    '/articles/talks?q=river&at=1',
    '/archive',
    '/speakers/bakyt-sadyrbaev',
    '/countries?q=river',
    '/countries/UZ',
    '/compare?a=river&b=gauge',
    '/facets/speaker?q=river',
  ])('are not to be followed: %s', async (path) => {
    const page = await site.page(path);
    const followed = page
      .all('main a[href^="/?"], aside a[href^="/?"], a[href^="/facets/"], a[href^="/export"]')
      .filter((link) => !/\bnofollow\b/.test(link.getAttribute('rel') ?? ''))
      .filter((link) =>
        /[?&](?:country|speaker|source|section|language|from|to|date|page|sort|copies|story)/.test(
          link.getAttribute('href') ?? '',
        ),
      );
    expect(followed.map((link) => link.getAttribute('href'))).toEqual([]);
  });
});

describe('the canonical address', () => {
  it.each([
    ['/', '/'],
    ['/?q=gauge', '/?q=gauge'],
    // Issue 11: what leaves filters out is another search.
    [
      '/?sort=oldest&q=gauge&size=20&country=UZ&page=2',
      '/?q=gauge&country=UZ&sort=oldest&page=2&size=20',
    ],
    ['/?country=UZ&from=2012', '/?country=UZ&from=2012'],
    [
      '/?q=river&country=UZ&country.not=KG&copies=each',
      '/?q=river&country=UZ&country.not=KG&copies=each',
    ],
    ['/?q=gauge&region=143&exact=1&date=none', '/?q=gauge&exact=1&region=143&date=none'],
    ['/quotes?q=river&speaker=bakyt-sadyrbaev', '/quotes?q=river&speaker=bakyt-sadyrbaev'],
    ['/quotes?sort=oldest&size=20', '/quotes?sort=oldest&size=20'],
    [
      '/compare?a=river&b=gauge&country=UZ&measure=share',
      '/compare?a=river&b=gauge&country=UZ&measure=share',
    ],
    ['/compare', '/compare'],
    ['/countries?q=river&from=2020&shade=share', '/countries?q=river&from=2020&shade=share'],
    ['/countries/UZ?q=river&country=KG', '/countries/UZ?q=river'],
    [
      '/speakers/bakyt-sadyrbaev?said=measure&sort=oldest',
      '/speakers/bakyt-sadyrbaev?said=measure&sort=oldest',
    ],
    ['/speakers?find=yusup', '/speakers?find=yusup'],
    ['/?utm_source=x&q=gauge', '/?q=gauge'],
    ['/articles/talks?q=river&country=UZ', '/articles/talks'],
    ['/speakers/bakyt-sadyrbaev?x=1', '/speakers/bakyt-sadyrbaev'],
    ['/archive?x=1', '/archive'],
    ['/help', '/help'],
  ])('of %s is %s', async (path, canonical) => {
    expect((await site.page(path)).href('link[rel=canonical]')).toBe(`${SITE}${canonical}`);
  });
});
