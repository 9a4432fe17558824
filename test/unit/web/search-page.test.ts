import { describe, expect, it } from 'vitest';
import { takeApart } from '../../../src/query/parts.ts';
import { wordsAlone } from '../../../src/query/words-alone.ts';
import type { SearchPage } from '../../../src/services/search/search-archive.ts';
import type { Relaxation, Relaxed } from '../../../src/web/search/relax-search.ts';
import { presentSearchPage } from '../../../src/web/search/search-page.ts';
import {
  aBucket,
  aFacet,
  aFoundArticle,
  aSearch,
  aSearchPage,
  aSummary,
} from '../../support/found.ts';

const summary = aSummary({ articles: 41_206, firstDay: '1998-01-03', lastDay: '2021-10-21' });
const site = { name: 'Dateline', assetHref: (file: string) => `/assets/${file}` };
const facets = {
  ...aSearchPage().facets,
  country: aFacet([
    aBucket('UZ', 41, { label: 'Uzbekistan', selected: true }),
    aBucket('KG', 38, { label: 'Kyrgyzstan', selected: true }),
    aBucket('KZ', 29, { label: 'Kazakhstan', excluded: true }),
  ]),
};
const NOBODY = { words: [], parts: [] };
const present = (
  params: string,
  result: Partial<SearchPage>,
  relaxations: Relaxation[] = [],
  blame: Relaxed['blame'] = NOBODY,
) =>
  presentSearchPage({
    site,
    url: aSearch(params),
    result: aSearchPage({ facets, ...result }),
    summary,
    relaxed: { relaxations, blame },
  });
const FILTERED =
  'q=%22river+treaty%22&country=UZ&country=KG&country.not=KZ&from=2019-01&to=2021-12';

describe('the search said back', () => {
  it('counts the articles and gives the query back in curled quotation marks', () => {
    expect(present('q=%22river+treaty%22', { total: 64 }).heading).toEqual({
      text: '64 articles with ',
      query: '“river treaty”',
    });
    expect(present('q=river', { total: 1 }).heading.text).toBe('1 article with ');
    expect(present('sort=oldest', { total: 1206 }).heading.text).toBe(
      '1,206 articles, oldest first',
    );
  });

  it('names the filters as a sentence, each with a way out of it', () => {
    const { chips, clear } = present(FILTERED, { total: 64 });
    expect(chips.map(({ word, text, isExcluded }) => [word, text, isExcluded])).toEqual([
      ['mentioning', 'Uzbekistan', false],
      ['or', 'Kyrgyzstan', false],
      [undefined, 'Kazakhstan', true],
      ['dated', 'January 2019 to December 2021', false],
    ]);
    expect(chips[0]?.href).toBe(
      '/?q=%22river+treaty%22&country=KG&country.not=KZ&from=2019-01&to=2021-12',
    );
    expect(clear).toMatchObject({ text: 'Clear 4 filters', href: '/?q=%22river+treaty%22' });
  });

  it('joins with “and” where an article must have all of them', () => {
    const { chips } = present('country=UZ&country=KG&country.mode=all', { total: 1 });
    expect(chips[1]?.word).toBe('and');
  });

  it('goes on as a sentence where a value stands for none or for any', () => {
    const words = (params: string) =>
      present(params, { total: 1 }).chips.map(({ word, text }) => `${word} ${text}`);
    expect(words('country=none')).toEqual(['mentioning no country']);
    expect(words('speaker.not=none')).toEqual(['quoting somebody']);
    expect(words('country=UZ&country.not=none')).toEqual([
      'mentioning Uzbekistan',
      'and a country',
    ]);
  });

  it('puts query, filters and site into the title', () => {
    expect(present(FILTERED, { total: 64 }).frame.title).toBe(
      '64 articles with “river treaty”, Uzbekistan or Kyrgyzstan, not Kazakhstan, January 2019 to December 2021 – Dateline',
    );
  });

  it('says in the title what a value for none or any means', () => {
    const title = (params: string) => present(params, { total: 3 }).frame.title;
    expect(title('q=oil&speaker=none')).toBe('3 articles with oil, quoting nobody – Dateline');
    expect(title('q=oil&country.not=none&date=none')).toBe(
      '3 articles with oil, mentioning a country, without a date – Dateline',
    );
  });

  it.each([
    ['speaker=none', 'Whoever is quoted'],
    ['country=none', 'Any country'],
    ['date=none', 'Whatever the date'],
    ['country.not=none', 'Also articles without a country'],
    ['speaker.not=none', 'Also articles that quote nobody'],
  ])('says what giving up %s means', (params, said) => {
    const relaxations: Relaxation[] = [{ kind: 'filter', state: aSearch('q=oil').state, total: 5 }];
    const [way] =
      present(`q=oil&${params}`, { total: 0 }, relaxations).nothingFound?.takeAway ?? [];
    expect(`${way?.before}${way?.name}${way?.after}`).toBe(said);
  });

  it('says how many choices of a facet are given up together', () => {
    const relaxations: Relaxation[] = [{ kind: 'filter', state: aSearch('q=oil').state, total: 5 }];
    const params = 'q=oil&country=UZ&country=KG&country.not=KZ';
    const [way] = present(params, { total: 0 }, relaxations).nothingFound?.takeAway ?? [];
    expect(`${way?.before}${way?.name}`).toBe('Without all 3 countries');
  });

  it('says which of the articles are on the page, in which order', () => {
    const hits = Array.from({ length: 4 }, () => aFoundArticle());
    expect(present('q=a&page=7', { total: 64, hits }).status).toBe(
      'Articles 61 to 64 of 64, best match first.',
    );
    expect(present('q=a', { total: 4, hits }).status).toBe('4 articles, best match first.');
    const unranked = hits.map((hit) => ({ ...hit, score: 0 }));
    expect(present('q=a', { total: 4, hits: unranked }).status).toBe('4 articles, newest first.');
    expect(present('q=a', { total: 1 }).status).toBe('1 article.');
  });

  it('offers no best match without words', () => {
    expect(present('country=UZ', { total: 4 }).order.map(({ text }) => text)).toEqual([
      'Newest',
      'Oldest',
    ]);
    expect(present('q=a', { total: 4 }).order.map(({ text }) => text)).toContain('Best match');
  });
});

describe('changing the search', () => {
  it('drops the page and nothing else when a filter goes', () => {
    const { chips } = present('q=a&country=UZ&sort=oldest&size=20&page=3', { total: 64 });
    expect(chips[0]?.href).toBe('/?q=a&sort=oldest&size=20');
  });

  it('keeps everything but the page when words are typed', () => {
    const { searchLine } = present('q=a&country=UZ&sort=oldest&page=3', { total: 64 });
    expect(searchLine.hidden).toEqual([
      { name: 'country', value: 'UZ' },
      { name: 'sort', value: 'oldest' },
    ]);
  });

  it('leads to the whole list, not to the start page, when the last filter goes', () => {
    expect(present('country=UZ', { total: 64 }).chips[0]?.href).toBe('/?sort=newest');
  });
});

describe('the pages of a list', () => {
  it('are not there for a single one', () => {
    expect(present('q=a', { total: 10 }).pager).toBeUndefined();
  });

  it('show the first, the last and the neighbours', () => {
    const { pager } = present('q=a&page=9', { total: 1000 });
    const texts = pager?.links.map((link) => (link.kind === 'gap' ? '…' : link.text));
    expect(texts).toEqual(['1', '…', '8', '9', '10', '…', '100']);
    expect(pager).toMatchObject({ text: 'Page 9 of 100', next: { text: 'Next 10' } });
  });

  it('say how many are left on the last step', () => {
    expect(present('q=a&page=6', { total: 64 }).pager?.next?.text).toBe('Next 4');
  });

  it('end at the 10,000th article and say so', () => {
    const { pager } = present('q=a', { total: 41_206 });
    expect(pager?.text).toBe('Page 1 of 1,000');
    expect(pager?.limitText).toContain('10,000');
  });
});

describe('an empty list', () => {
  const url = aSearch(`${FILTERED}`);
  const way = (kind: Relaxation['kind'], params: string, total: number): Relaxation => ({
    kind,
    state: aSearch(params).state,
    total,
  });
  const q = 'q=%22river+treaty%22';
  const page = present(FILTERED, { total: 0 }, [
    way('all-filters', q, 31),
    way('filter', `${q}&country=KG&country.not=KZ&from=2019-01&to=2021-12`, 2),
    way('filter', `${q}&country=UZ&country=KG&from=2019-01&to=2021-12`, 0),
    way('no-phrase', FILTERED.replaceAll('%22', ''), 3),
  ]);

  it('names what was asked, the words among it, each with a way out', () => {
    expect(page.heading.text).toBe('No articles match');
    expect(page.nothingFound?.queryChip?.text).toBe('“river treaty”');
    expect(url.state.country.include).toHaveLength(page.chips.length - 2);
  });

  it('shows what dropping each filter would bring, and no link that brings nothing', () => {
    expect(page.nothingFound?.takeAway).toMatchObject([
      { gain: '31', before: 'Without all 4 filters', href: `/?${q}` },
      { gain: '2', before: 'Without the country ', name: 'Uzbekistan' },
      { gain: 'still 0', before: 'Letting ', name: 'Kazakhstan', after: ' back in' },
    ]);
    expect(page.nothingFound?.takeAway[2]?.href).toBeUndefined();
  });

  it('tells words that do not occur from words that the filters hide', () => {
    expect(page.status).toBe(
      '0 articles. These words do appear without your filters: 31 articles have “river treaty”.',
    );
    expect(present('q=zzz', { total: 0 }).status).toBe('0 articles.');
  });

  it('says that the words are to blame where no article has them', () => {
    const { status, nothingFound } = present('q=zzz&country=UZ&country=KG', { total: 0 }, [
      way('all-filters', 'q=zzz', 0),
      way('query', 'country=UZ&country=KG', 9),
    ]);
    expect(status).toBe('0 articles. No article has zzz, whatever the filters.');
    expect(nothingFound?.takeAway.map(({ gain }) => gain)).toEqual(['9']);
  });

  it('names the words that stand in no article', () => {
    const statusOf = (params: string, missing: number) =>
      present(params, { total: 0 }, [], {
        words: wordsAlone(aSearch(params).query.query).slice(0, missing),
        parts: [],
      }).status;
    expect(statusOf('q=xyzzyq+oil', 1)).toBe('0 articles. “xyzzyq” occurs in no article.');
    expect(statusOf('q=a+b+c', 2)).toBe('0 articles. “a” and “b” occur in no article.');
    expect(statusOf('q=a+b+c+d+e+f', 6)).toBe(
      '0 articles. “a”, “b”, “c”, “d” and 2 other words occur in no article.',
    );
    expect(statusOf('q=xyz*', 1)).toBe(
      '0 articles. A word that begins with “xyz” occurs in no article.',
    );
  });

  it('says which part finds nothing where its words do occur', () => {
    const { parts } = takeApart(aSearch('q=%22river+treaty%22+oil').query.query);
    const { status } = present('q=%22river+treaty%22+oil', { total: 0 }, [], {
      words: [],
      parts: parts.slice(0, 1),
    });
    expect(status).toBe('0 articles. No article has the phrase “river treaty”.');
  });

  it('says so where all parts occur, but never in one article', () => {
    const { status } = present('q=river+oil', { total: 0 }, [way('parts', 'q=river', 2)]);
    expect(status).toBe('0 articles. Each part of it occurs, but no article has all of them.');
  });

  it('lists each part of the query with what dropping it brings', () => {
    const params = 'q=oil+%22river+treaty%22+title%3Alake+-tea';
    const { parts } = takeApart(aSearch(params).query.query);
    const relaxations = parts.map((part, at) => ({
      ...way('parts', 'q=oil', 9 - at * 3),
      parts: [part],
    }));
    const { nothingFound } = present(params, { total: 0 }, relaxations);
    expect(nothingFound?.takeAway).toMatchObject([
      { gain: '9', before: 'Without the word ', name: '“oil”' },
      { gain: '6', before: 'Without ', name: 'the phrase “river treaty”' },
      { gain: '3', before: 'Without ', name: '“lake” in the title' },
      { gain: 'still 0', before: 'Letting ', name: '“tea”', after: ' back in' },
    ]);
  });

  it('offers the words without their order', () => {
    expect(page.nothingFound?.looser).toMatchObject([{ gain: '3', name: 'river treaty' }]);
  });
});
