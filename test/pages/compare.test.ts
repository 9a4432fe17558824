import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite([...RIVER_ARCHIVE, ...manyArticles(12)]);
});
afterAll(() => site[Symbol.asyncDispose]());

const rows = async (path: string) => (await site.page(path)).texts('.numbers tbody tr');

describe('/compare', () => {
  it('asks for searches where none is given', async () => {
    const page = await site.page('/compare');
    expect(page.text('h1')).toBe('Compare searches over time');
    expect(page.text('.compare-note')).toMatch(/^Give two to four searches/);
    expect(page.texts('.compare-field label')).toEqual([
      'Search A, solid line, round points',
      'Search B, dashed line, square points',
    ]);
    expect(page.all('.lines')).toEqual([]);
  });

  it('counts each search by year, the last first, gaps as zero, beside all articles', async () => {
    const page = await site.page('/compare?a=river&b=gauge');
    expect(page.text('h1')).toBe('“gauge” has 12 articles, “river” 3');
    expect(page.text('.compare-note')).toMatch(/ The sentence above is computed from the table\.$/);
    expect(page.texts('.numbers tbody tr').slice(0, 3)).toEqual([
      '2021 3 A, 2021 0 3',
      '2020 0 0 1',
      '2019 0 1 B, 2019 2',
    ]);
    expect(page.texts('.compare-field .note')).toEqual([
      '3 articles. Show those of search A on the search page',
      '12 articles. Show those of search B on the search page',
    ]);
    expect(page.text('[role=status]')).toBe('Articles a year. 0 articles are in both.');
  });

  it('leads from each number, and from its point, to as many articles', async () => {
    const page = await site.page('/compare?a=river&b=gauge');
    const cells = page.all('.numbers a');
    expect(cells).toHaveLength(11);
    const points = page.all('.lines.wide-only a');
    const hrefs = (links: typeof cells) =>
      links.map((link) => link.getAttribute('href')).toSorted();
    expect(hrefs(points)).toEqual(hrefs(cells));
    for (const cell of cells.slice(0, 4)) {
      const href = (cell.getAttribute('href') ?? '').replace('/', '/api/v1/search');
      const { total } = await site.json<{ total: number }>(href);
      expect(total).toBe(Number.parseInt(cell.textContent ?? '', 10));
    }
  });

  it('draws the same for those who see it, with names at the ends of the lines', async () => {
    const page = await site.page('/compare?a=river&b=gauge');
    expect(page.texts('.lines.wide-only .end')).toEqual(['A, “river”', 'B, “gauge”']);
    expect(page.texts('.lines.narrow-only .end')).toEqual(['A, 3', 'B, 0']);
    expect(page.all('.lines').every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(
      true,
    );
    expect(page.all('.lines a').every((a) => a.getAttribute('tabindex') === '-1')).toBe(true);
  });

  it('can count of each thousand articles of the same time', async () => {
    const page = await site.page('/compare?a=river&b=gauge&measure=share');
    expect(page.texts('.numbers tbody tr').slice(0, 3)).toEqual([
      '2021 1,000 A, 2021 0 3',
      '2020 0 0 1',
      '2019 0 500 B, 2019 2',
    ]);
    expect(page.text('.order [aria-current]')).toBe('Per 1,000 articles');
    expect(page.all('input[name=measure]')[0]?.getAttribute('value')).toBe('share');
  });

  it('applies the same filters to all, and keeps them in the form', async () => {
    const page = await site.page('/compare?a=river&b=gauge&country=UZ&from=2019&to=2021');
    expect(page.texts('.chip bdi')).toEqual(['Uzbekistan', '2019 to 2021']);
    expect(page.texts('.numbers tbody tr')[0]).toBe('Dec 2021 0 0 0');
    expect(page.all('input[type=hidden]').map((field) => field.getAttribute('name'))).toEqual([
      'country',
      'from',
      'to',
    ]);
    expect(page.href('.chip')).toBe('/compare?a=river&b=gauge&from=2019&to=2021');
  });

  it('goes by months within four years and by days within two months', async () => {
    expect(await rows('/compare?a=river&from=2021-03&to=2021-10')).toHaveLength(8);
    const days = await rows('/compare?a=river&from=2021-10&to=2021-10');
    expect(days).toHaveLength(31);
    expect(days[10]).toBe('21 Oct 2021 1 A, 21 October 2021 1');
  });

  it('says on which day and in which month the lines end', async () => {
    const days = await site.page('/compare?a=river&b=talks&from=2021-10&to=2021-10');
    expect(days.texts('.end-below')[0]).toBe('0 on 31 October 2021');
    const months = await site.page('/compare?a=river&b=talks&from=2021-03&to=2021-10');
    expect(months.texts('.end-below')[0]).toMatch(/ in October 2021$/);
  });

  it('says what has no place on the lines', async () => {
    const page = await site.page('/compare?a=river&b=talks&from=2021-03&to=2021-04');
    expect(page.text('[role=status]')).toContain('dates are too imprecise: 1 article.');
  });

  it('compares up to four, each with its own line, and offers a field for one more', async () => {
    const three = await site.page('/compare?a=river&b=gauge&c=canal');
    expect(three.text('h1')).toBe('“gauge” has the most articles, 12');
    expect(three.texts('.compare-field label')[3]).toBe('Add search D (optional)');
    const four = await site.page('/compare?a=river&b=gauge&c=canal&d=harbour');
    expect(four.texts('.numbers thead')[0]).toBe('Year A B C D All articles');
    expect(four.all('.compare-field')).toHaveLength(4);
  });

  it('shows the same by country, at one scale that it names, each leading to its own comparison', async () => {
    const page = await site.page('/compare?a=river&b=talks');
    expect(page.text('.by-country h2')).toBe('By country, same scale');
    expect(page.text('.by-country > .note')).toMatch(
      /^All charts use the scale 0–1 article a month\./,
    );
    const names = page.texts('.by-country li a');
    expect(names.length).toBeGreaterThanOrEqual(2);
    expect(names.length).toBeLessThanOrEqual(5);
    const one = await site.page(page.href('.by-country li a') ?? '');
    expect(one.texts('.chip bdi')).toEqual([names[0]]);
    expect(one.all('.by-country')).toEqual([]);
  });

  it('counts by country what a search with that country finds', async () => {
    const page = await site.page('/compare?a=river&b=talks');
    for (const [at, item] of page.all('.by-country li').entries()) {
      const href = page.all('.by-country li a')[at]?.getAttribute('href') ?? '';
      const own = await site.page(href);
      const last = item.querySelector('.note')?.textContent ?? '';
      const [, a = '', b = ''] = /A (\d+), B (\d+)/.exec(last) ?? [];
      expect(own.texts('.lines.narrow-only .end')).toEqual([`A, ${a}`, `B, ${b}`]);
    }
  });

  it('shows no countries beside articles that mention none, and named ones alone', async () => {
    const none = await site.page('/compare?a=river&b=gauge&country=none');
    expect(none.all('.by-country')).toEqual([]);
    const two = await site.page('/compare?a=river&b=talks&country=UZ&country=KG');
    expect(two.texts('.by-country li a').toSorted()).toEqual(['Kyrgyzstan', 'Uzbekistan']);
  });

  it('swaps two', async () => {
    const page = await site.page('/compare?a=river&b=gauge');
    expect(page.href('.compare-buttons a')).toBe('/compare?a=gauge&b=river');
  });

  it('starts from the words of a list', async () => {
    const list = await site.page('/?q=river&country=UZ');
    const href = list.all('.date-more > a').map((link) => link.getAttribute('href'))[0] ?? '';
    expect(href).toBe('/compare?a=river&country=UZ');
    const page = await site.page(href);
    expect(page.texts('.notice').join()).toContain('Add a second search to compare');
    expect(page.text('h1')).toBe('“river” over time');
  });

  it.each([
    ['a=river&b=river', 'Searches A and B are the same'],
    ['a=river&b=gauge&measure=weight', '“weight” is neither “count” nor “share”'],
    ['a=river&b=gauge&date=none', 'Undated articles can’t be compared'],
    ['a=river&b=gauge&from=soon', '“soon” is not a date'],
    ['a=river&b=%22gauge', 'Search B: '],
    ['a=river&b=gauge&e=third', 'Unknown parameter ignored: “e”'],
  ])('says what is wrong with %s', async (params, sentence) => {
    expect((await site.page(`/compare?${params}`)).texts('.notice').join()).toContain(sentence);
  });

  it('says so where nothing dated is found', async () => {
    const page = await site.page('/compare?a=zeppelin&b=airship');
    expect(page.text('.compare-note')).toBe('No dated article is found by any of these searches.');
    expect(page.all('.lines')).toEqual([]);
  });

  it.each(['%00', '%FF%FE', '<script>', '"'.repeat(50), 'x'.repeat(3000), '((((('])(
    'takes any words: %s',
    async (text) => {
      const raw = text.startsWith('%') ? text : encodeURIComponent(text);
      const response = await site.get(`/compare?a=${raw}&b=river`);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain('<script>"');
    },
  );
});
