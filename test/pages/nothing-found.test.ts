import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE);
});
afterAll(() => site[Symbol.asyncDispose]());

const search = (params: Record<string, string>) =>
  site.page(`/?${new URLSearchParams(params).toString()}`);

describe('a query that finds nothing', () => {
  it('names the word that stands in no article', async () => {
    const page = await search({ q: 'river xyzzyq treaty' });
    expect(page.text('[role=status]')).toBe('0 articles. “xyzzyq” occurs in no article.');
  });

  it('says what dropping each word brings, with a link only where it brings something', async () => {
    const page = await search({ q: 'River xyzzyq treaty' });
    expect(page.texts('.ways:first-of-type li')).toEqual([
      '4 articles Without the word “xyzzyq”',
      'still 0 Without the word “river”',
      'still 0 Without the word “treaty”',
    ]);
    expect(page.href('.ways:first-of-type a')).toBe('/?q=River+treaty');
    const there = await site.page(page.href('.ways:first-of-type a') ?? '');
    expect(there.text('h1')).toBe('4 articles with River treaty');
  });

  it('offers to drop all words that stand nowhere at once', async () => {
    const page = await search({ q: 'river xyzzyq plughq' });
    expect(page.texts('.ways:first-of-type li')).toContain(
      '4 articles Without the words “xyzzyq” and “plughq”',
    );
  });

  it('lists words beside filters where both are in the way', async () => {
    const page = await search({ q: 'harbour opens treaty', country: 'KZ' });
    expect(page.text('[role=status]')).toContain('0 articles.');
    expect(page.texts('.ways li')).toContain('still 0 Without the word “harbour”');
    expect(page.texts('.ways li')).toContain('1 article Filters only, without your words');
  });

  it('counts what a part brings within the filters, as the page behind it does', async () => {
    const page = await search({ q: 'harbour treaty', country: 'KZ' });
    const way = page
      .all('.ways a')
      .find((link) => link.textContent === 'Without the word “harbour”');
    const there = await site.page(way?.getAttribute('href') ?? '');
    expect(there.text('h1')).toBe('1 article with treaty');
  });

  it('lets an excluded word back in', async () => {
    const page = await search({ q: 'canal -bishkek' });
    expect(page.texts('.ways li')).toContain('1 article Letting “bishkek” back in');
  });

  it('says that the parts never meet where each of them occurs', async () => {
    const page = await search({ q: 'harbour snowfield' });
    expect(page.text('[role=status]')).toBe(
      '0 articles. Each part of it occurs, but no article has all of them.',
    );
  });

  it('names a phrase whose words occur apart only', async () => {
    const page = await search({ q: '"treaty river" talks' });
    expect(page.text('[role=status]')).toBe(
      '0 articles. No article has the phrase “treaty river”.',
    );
  });

  it('parts what is said from who says it', async () => {
    const page = await search({ q: 'said:treaty speaker:bakyt' });
    expect(page.texts('.ways li')).toContain('2 articles Without a quote with “treaty”');
    expect(page.texts('.ways li')).toContain('1 article Without somebody called “bakyt” quoted');
  });
});

describe('a search among quotes that finds nothing', () => {
  it('names words that nobody says, though articles have them', async () => {
    const page = await site.page('/quotes?q=treaty+delegations');
    expect(page.text('[role=status]')).toBe('0 quotes. “delegations” occurs in no quote.');
    expect(page.texts('.ways:first-of-type li')[0]).toBe('1 quote Without the word “delegations”');
    expect(page.href('.ways:first-of-type a')).toBe('/quotes?q=treaty');
  });
});

describe('the dates beside an empty list', () => {
  it('stay, over the years of the archive, without ranges that bring nothing', async () => {
    const page = await search({ q: 'xyzzyq' });
    expect(page.texts('.date-line .cells:first-of-type .cell-count')).toEqual(['0', '0', '0', '0']);
    expect(page.all('.date-line .presets')).toEqual([]);
    expect(page.text('.date-line .note')).toBe(
      'The archive covers 2018 to 2021: no article of those years matches.',
    );
  });

  it('lead to where the articles are, though the chosen days are few', async () => {
    const page = await search({ q: 'canal', from: '2021-03-01', to: '2021-03-20' });
    expect(page.text('.date-line .note')).toContain(
      'With everything but your dates: 1 article, 2020.',
    );
    expect(page.texts('.date-line .cells:first-of-type a .cell-count')).toEqual(['1']);
    expect(page.texts('.ways li')).toContain(
      '1 article Without the dates 1 March 2021 to 20 March 2021',
    );
  });
});

describe('the filters beside an empty list', () => {
  it('keep their headings and find boxes, and lead to the lists of the whole archive', async () => {
    const page = await search({ q: 'xyzzyq' });
    expect(page.texts('.facet-options legend').slice(1)).toEqual(['Country', 'Who is quoted']);
    expect(page.all('.facet-options .find-value input')).toHaveLength(2);
    expect(page.texts('.facet-options a')).toEqual([
      'Show all 3 countries of the archive',
      'Show all 2 speakers of the archive',
    ]);
    expect(page.href('.facet-options a')).toBe('/facets/country');
    expect((await site.page('/facets/country')).texts('.full-list .row-name')).toContain(
      'Kyrgyzstan',
    );
  });

  it('find a name in the whole archive, where the search leaves none', async () => {
    const page = await search({ q: 'xyzzyq', country: 'KZ' });
    expect(page.text('.facet-options .find-value button')).toBe('Find a country');
    expect(page.all('#find-country')).toHaveLength(1);
    expect(page.all('#find-country input')).toEqual([]);
  });

  it('keep what is chosen, at 0', async () => {
    const page = await search({ q: 'xyzzyq', country: 'KZ', 'speaker.not': 'bakyt-sadyrbaev' });
    expect(page.texts('.facet-options .row-name')).toEqual(['Kazakhstan', 'not Bakyt Sadyrbaev']);
    expect(page.texts('.facet-options .row-count')).toEqual(['0', '0']);
  });
});

describe('a query and filters that are both in the way', () => {
  it('lead on without either', async () => {
    const page = await search({
      q: 'treaty "grey treaty"',
      country: 'KZ',
      from: '1999',
      to: '2001',
    });
    const ways = page.texts('.ways li');
    expect(ways).toContain('still 0 Without the phrase “grey treaty”');
    expect(ways).toContain('4 articles Without the phrase “grey treaty”, without your filters');
    const link = page
      .all('.ways a')
      .find(({ textContent }) => textContent?.startsWith('Without the phrase'));
    const there = await site.page(link?.getAttribute('href') ?? '');
    expect(there.text('h1')).toBe('4 articles with treaty');
  });

  it('lead to any part of a query whose parts never meet', async () => {
    const page = await search({ q: 'said:treaty speaker:bakyt harbour' });
    expect(page.texts('.ways li')).toContain(
      '3 articles Any of these: said:treaty or speaker:bakyt or harbour',
    );
  });

  it('lead to the words of a phrase in any order, whatever stands beside it', async () => {
    const page = await search({ q: '"treaty river" -canal' });
    expect(page.texts('.ways li')).toContain(
      '4 articles The words anywhere: treaty river -canal, not as a phrase',
    );
  });
});
