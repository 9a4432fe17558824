import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestPage, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite([...RIVER_ARCHIVE, ...manyArticles(3)]);
});
afterAll(() => site[Symbol.asyncDispose]());

const total = async (path: string) =>
  (await site.json<{ total: number }>(path.replace(/^\//, '/api/v1/search'))).total;

describe('/countries', () => {
  it('says how many countries the search mentions, and lists each with its articles', async () => {
    const page = await site.page('/countries?q=river');
    expect(page.text('h1')).toBe('Countries mentioned in 4 articles with river');
    expect(page.text('[role=status]')).toBe('3 countries are mentioned; 1 article mentions none.');
    expect(page.texts('.map-list li')).toEqual([
      'Uzbekistan 3 articles',
      'Kyrgyzstan 1 article',
      'Kazakhstan 1 article',
    ]);
  });

  it('shades the same countries on the map and leads to the same pages, for pointers alone', async () => {
    const page = await site.page('/countries?q=river');
    const onMap = page.all('.world a');
    const inList = page.all('.map-list .beside a').map((link) => link.getAttribute('href'));
    expect(onMap.map((link) => link.getAttribute('href')).toSorted()).toEqual(inList.toSorted());
    expect(onMap.every((link) => link.getAttribute('tabindex') === '-1')).toBe(true);
    expect(page.all('.world')[0]?.getAttribute('aria-hidden')).toBe('true');
    expect(page.texts('.world title')).toContain('Uzbekistan, 3 articles');
    expect(page.texts('.map-key li')).toEqual(['none', '1', '2', '3']);
  });

  it('leads to as many articles of a country as it says', async () => {
    const page = await site.page('/countries?q=river');
    const country = await site.page(page.href('.map-list .beside a') ?? '');
    expect(country.texts('.facts dd')[0]).toBe('3');
  });

  it('counts regions that have any, and leads to as many articles as it says', async () => {
    const page = await site.page('/countries?q=river');
    expect(page.texts('.continents > li > p')).toEqual(['Asia 3 articles']);
    const chosen = await site.page('/facets/country?q=river&region=009');
    expect(chosen.texts('.continents > li > p')).toEqual(['Asia 3 articles', 'Oceania 0 articles']);
    const links = page.all('.continents a');
    expect(links.map(({ textContent }) => textContent)).toEqual(['Asia', 'Central Asia']);
    for (const link of links) expect(await total(link.getAttribute('href') ?? '')).toBe(3);
  });

  it('says a chosen region as one noun of the sentence, which goes with one click', async () => {
    const href =
      (await site.page('/countries')).all('.continents a')[0]?.getAttribute('href') ?? '';
    const page = await site.page(href);
    expect(page.texts('.chip-pair')).toEqual(['mentioning Remove filter: Asia']);
    expect(page.texts('.clear').join()).toMatch(/^Clear 1 filter/);
    expect(page.href('.chip')).not.toContain('country');
    expect(page.texts('.notice')).toEqual([]);
  });

  it('can shade by the share of all articles on the country', async () => {
    const page = await site.page('/countries?q=gauge&shade=share');
    expect(page.texts('.map-list li')).toEqual(['Uzbekistan 50%, 3 articles']);
    expect(page.text('.order [aria-current]')).toBe('Share of all articles on the country');
  });

  it('keeps the rest of the search and puts its countries aside, and says so', async () => {
    const page = await site.page('/countries?country=KZ&speaker=bakyt-sadyrbaev&from=2021');
    expect(page.texts('.notice').join()).toContain('put aside here');
    expect(page.texts('.chip bdi')).toEqual(['Bakyt Sadyrbaev', 'since 2021']);
    expect(page.href('.map-list .beside a')).toBe(
      '/countries/UZ?speaker=bakyt-sadyrbaev&from=2021',
    );
  });

  it.each([
    ['shade=colour', '“colour” is not a map option'],
    ['country=Atlantis', '“Atlantis” is neither the code nor the name of a country'],
    ['from=soon', '“soon” is not a date'],
    ['foo=1', 'Unknown parameter ignored: “foo”'],
  ])('says what it passes over: %s', async (params, sentence) => {
    expect((await site.page(`/countries?${params}`)).texts('.notice').join()).toContain(sentence);
  });

  it('says so where no article is found', async () => {
    const page = await site.page('/countries?q=zeppelin');
    expect(page.text('.map-list')).toContain('No country is mentioned in these articles.');
    expect(page.texts('.world a')).toEqual([]);
  });

  it('is under 90 kB, may be read by robots as a whole and not within searches', async () => {
    const whole = await site.get('/countries');
    expect((await whole.text()).length).toBeLessThan(90_000);
    expect((await site.page('/countries')).all('meta[name=robots]')).toEqual([]);
    expect((await site.page('/countries?q=river')).all('meta[name=robots]')).toHaveLength(1);
  });
});

describe('/countries/:code', () => {
  it('tells what the archive has of the country, in numbers that searches confirm', async () => {
    const page = await site.page('/countries/UZ');
    expect(page.text('h1')).toBe('Uzbekistan');
    expect(page.text('.reference-main .note')).toContain('In Central Asia, Asia.');
    const count = await total('/?country=UZ');
    expect(page.texts('.facts dd')).toEqual([
      String(count),
      '0',
      '2',
      '7 May 2010',
      '21 October 2021',
    ]);
    expect(page.texts('.result h3')[0]).toBe('Upstream states reopen talks on the river treaty');
  });

  it('counts who is quoted and what else is mentioned as searches for both do', async () => {
    const page = await site.page('/countries/uz?q=river');
    expect(page.texts('.reference-side li').slice(0, 4)).toEqual([
      'Bakyt Sadyrbaev 2 articles',
      'Nadira Yusupova 1 article',
      'Kyrgyzstan 1 article',
      'Kazakhstan 1 article',
    ]);
    const [speaker, , country] = page.all('.reference-side a').map((a) => a.getAttribute('href'));
    expect(await total(speaker ?? '')).toBe(2);
    expect(await total(country ?? '')).toBe(1);
    expect(page.text('.reference-main .note')).toContain('Only articles with river.');
  });

  it('draws its articles over time, gaps as zero', async () => {
    const page = await site.page('/countries/KG');
    expect(page.texts('.cells')[0]).toContain('2020');
    expect(page.all('.bars a').length).toBeGreaterThan(0);
  });

  it('shows a country that no article mentions, and no country that is none', async () => {
    const page = await site.page('/countries/JP');
    expect(page.text('.reference-status')).toContain('No article here mentions the country.');
    expect(page.all('meta[name=robots]')).toHaveLength(1);
    for (const code of ['XX', 'none', 'uzbekistan', '%E0%A4%A', '..%2f', 'x'.repeat(500)]) {
      expect((await site.get(`/countries/${code}`)).status).toBe(404);
    }
  });
});

describe('the list of all countries', () => {
  it('offers regions above the countries, not above those that were looked for', async () => {
    const page = await site.page('/facets/country?q=river');
    expect(page.texts('.region-choice .continents a')).toEqual(['Asia', 'Central Asia']);
    expect((await site.page('/facets/country?find=uz')).texts('.continents a')).toEqual([]);
    expect((await site.page('/facets/speaker')).texts('.continents a')).toEqual([]);
  });
});

describe('regions above the countries to choose from', () => {
  const checked = (page: TestPage) =>
    page.all('.facet-options input[checked]').map((box) => box.getAttribute('name'));

  it('are counted as the searches that they lead to find', async () => {
    const page = await site.page('/?q=river');
    expect(page.texts('.by-region p')).toEqual(['Asia 3', 'Central Asia 3']);
    for (const link of page.all('.by-region a')) {
      expect(await total(link.getAttribute('href') ?? '')).toBe(3);
    }
  });

  it('are one short parameter and one ticked row; the rows of countries stay free', async () => {
    const page = await site.page('/?q=river&region=143');
    expect(page.text('.facet-options .row.is-with')).toBe('Central Asia 3');
    expect(
      checked(page).filter((name) => name?.startsWith('country') && name !== 'country.mode'),
    ).toEqual([]);
    expect(page.all('.filters input[type=hidden][name=region]')).toEqual([]);
    expect(page.text('.by-region [aria-current]')).toBe('Central Asia');
  });

  it('are narrowed by a country that is ticked beside them, without script', async () => {
    const narrowed = await site.page('/?q=river&region=143&country=UZ&country.mode=any');
    expect(narrowed.texts('.chip bdi')).toEqual(['Uzbekistan']);
    expect(narrowed.texts('.notice')).toEqual([]);
  });

  it('stay chosen where nothing is found, and among quotes', async () => {
    const nothing = await site.page('/?q=zeppelin&region=143');
    expect(nothing.text('.facet-options .row.is-with')).toBe('Central Asia 0');
    const quotes = await site.page('/quotes?region=143');
    expect(quotes.all('.filters input[name=region]')[0]?.getAttribute('value')).toBe('143');
    expect(quotes.texts('.chip bdi')).toContain('Central Asia');
  });

  it('go with the form of the full list', async () => {
    const page = await site.page('/facets/country?q=river&region=143');
    const hidden = page
      .all('.choices input[type=hidden]')
      .map((field) => field.getAttribute('name'));
    expect(hidden).toContain('region');
    expect(page.all('.choices input[checked]')).toEqual([]);
  });
});
