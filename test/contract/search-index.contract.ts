import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { epochDay } from '../../src/domain/publication-date.ts';
import {
  NONE,
  type SearchRequest,
  type SearchResult,
  type ValueFilter,
} from '../../src/domain/search.ts';
import type { IndexedArticle, SearchEngine, SearchIndex } from '../../src/search/port.ts';
import {
  type ArticleSketch,
  anIndexedArticle,
  aRequest,
  type RequestSketch,
} from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';
import { fillIndex } from '../support/fill-index.ts';

const { signal } = new AbortController();

// A small archive in which every promise can be seen: who is quoted, which countries, four precisions.
const ARTICLES: readonly ArticleSketch[] = [
  {
    id: 'treaty',
    title: 'Three states sign the river treaty',
    body: 'Delegates signed treaties on the upper river. The climate changed.',
    date: '2021-10-21T09:51',
    countries: ['UZ', 'KG'],
    speakers: ['Ada Northcote', 'Bo Lind'],
    quotes: [{ text: 'The river is ours to share', speaker: 'Ada Northcote' }],
  },
  {
    id: 'drought',
    title: 'Drought in the valley',
    body: 'The river fell. Nobody signed a treaty; the presidential envoy left the president.',
    date: '2021-10-21',
    countries: ['UZ'],
    speakers: ['Bo Lind'],
  },
  {
    id: 'dam',
    title: 'A dam for Kyrgyz farmers',
    body: 'Naïve plans in Łódź: cooperation on climate chance, a co\u00adoperation of farmers.',
    date: '2021-10',
    countries: ['KG'],
    speakers: ['ADA NORTHCOTE'],
  },
  {
    id: 'canal',
    title: 'Canal',
    body: 'A treaty on the old river canal, and one more word between river and treaty.',
    date: '2019',
    countries: ['TJ', 'UZ', 'KG'],
    speakers: [],
  },
  {
    id: 'undated',
    title: 'Ferry',
    body: 'Hindi: समाचार. Arabic: معاهدة. Emoji 🚀 launch.',
    speakers: ['Ada Northcote'],
  },
  { id: 'bare', title: 'Peace', body: 'peace peace war', date: '2020-02-29' },
];

/** What every adapter promises. `open` gives an engine over nothing. */
export function searchIndexContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`search index: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    const search = (words = '', sketch: RequestSketch = {}): Promise<SearchResult> =>
      index.search(aRequest(words, sketch), signal);
    const found = async (words = '', sketch: RequestSketch = {}): Promise<string[]> =>
      ids(await search(words, { size: 100, ...sketch })).toSorted();

    wordCases(found);
    exactCases(found);
    filterCases(found, search);
    facetCases(search);
    dateCases(found, search);
    orderCases(search);

    it('gives an article back as it was stored, with where it came from', async () => {
      const expected = anIndexedArticle(ARTICLES[0]);
      expect(await index.article('treaty', signal)).toEqual(expected);
    });

    it('knows no article of an id that is not there', async () => {
      expect(await index.article('nothing', signal)).toBeUndefined();
      expect(await index.article('treaty/../dam', signal)).toBeUndefined();
    });

    it('sums up what it holds', async () => {
      expect(await index.summary(signal)).toMatchObject({
        articles: 6,
        quotes: 1,
        undated: 1,
        firstDay: '2019-01-01',
        lastDay: '2021-10-31',
        held: { country: 3, speaker: 2 },
        sampleOnly: false,
      });
    });
  });
  describe(`index writer: ${adapter}`, () => writerCases(open));
}

type Found = (words?: string, sketch?: RequestSketch) => Promise<string[]>;
type Search = (words?: string, sketch?: RequestSketch) => Promise<SearchResult>;

function wordCases(found: Found): void {
  it.each([
    ['a word in any form', 'treaty', ['canal', 'drought', 'treaty']],
    ['every word, each in title or body', 'valley president', ['drought']],
    ['a phrase within one field', '"river treaty"', ['treaty']],
    ['no phrase over title and body', '"treaty delegates"', []],
    ['words that begin so', 'president*', ['drought']],
    ['words that begin so in their own spelling, not by stem', 'presidenti*', ['drought']],
    ['a phrase whose last word begins so', '"climate chan*"', ['dam', 'treaty']],
    ['a phrase with a prefix in its own spelling', '"climate change*"', ['treaty']],
    ['words near each other in any order', '"treaty river"~2', ['canal', 'treaty']],
    ['words no further apart than asked', '"treaty river"~0', ['treaty']],
    ['either of two words', 'valley OR canal', ['canal', 'drought']],
    ['what is not excluded', 'treaty -canal', ['drought', 'treaty']],
    ['everything but what is excluded', '-treaty', ['bare', 'dam', 'undated']],
    ['an exclusion among alternatives', 'canal OR -river', ['bare', 'canal', 'dam', 'undated']],
    ['groups', '(valley OR canal) river -drought', ['canal']],
    ['words of the title alone', 'title:treaty', ['treaty']],
    ['a phrase of the title alone', 'title:"river treaty"', ['treaty']],
    ['words without their accents', 'naive lodz', ['dam']],
    ['a word parted by a soft hyphen', 'cooperation', ['dam']],
    ['Hindi without its vowel signs', 'समाचार', ['undated']],
    ['Arabic', 'معاهدة', ['undated']],
    [
      'every article for an empty query',
      '',
      ['bare', 'canal', 'dam', 'drought', 'treaty', 'undated'],
    ],
    ['nothing for a word that is not there', 'zeppelin', []],
    ['engine syntax as words', 'title_x:NEAR( {body}', []],
  ])('finds %s', async (_, words, expected) => {
    expect(await found(words)).toEqual(expected);
  });
}

function exactCases(found: Found): void {
  it.each([
    ['a word as typed', 'treaties', ['treaty']],
    ['no other form of a word', 'treaty', ['canal', 'drought', 'treaty']],
    ['no word by its stem', 'signing', []],
    ['a phrase as typed', '"signed treaties"', ['treaty']],
    ['no phrase in another form', '"sign treaty"', []],
    ['words near each other as typed', '"river signed"~5', ['drought', 'treaty']],
    ['two forms of one word near each other', '"treaty treaties"~40', []],
    ['words of the title as typed', 'title:sign', ['treaty']],
    ['words that begin so', 'president*', ['drought']],
    ['words without their accents all the same', 'NAIVE lodz', ['dam']],
    ['what lacks a word as typed', 'signed -treaties', ['drought']],
  ])('finds, word for word, %s', async (_, words, expected) => {
    expect(await found(words, { exact: true })).toEqual(expected);
  });
}

function filterCases(found: Found, search: Search): void {
  it.each<[string, RequestSketch, string[]]>([
    [
      'any of the countries',
      { country: { include: ['TJ', 'UZ'] } },
      ['canal', 'drought', 'treaty'],
    ],
    [
      'all of the countries',
      { country: { include: ['KG', 'UZ'], mode: 'all' } },
      ['canal', 'treaty'],
    ],
    ['without a country', { country: { exclude: ['KG'] } }, ['bare', 'drought', 'undated']],
    [
      'with one and without another',
      { country: { include: ['UZ'], exclude: ['KG'] } },
      ['drought'],
    ],
    ['that have no country', { country: { include: ['none'] } }, ['bare', 'undated']],
    [
      'that have one, or none',
      { country: { include: ['none', 'TJ'] } },
      ['bare', 'canal', 'undated'],
    ],
    [
      'that have some country',
      { country: { exclude: ['none'] } },
      ['canal', 'dam', 'drought', 'treaty'],
    ],
    ['under “all” with “none”: nothing', { country: { include: ['none', 'TJ'], mode: 'all' } }, []],
    ['of a speaker', { speaker: { include: ['ada-northcote'] } }, ['dam', 'treaty', 'undated']],
    ['that quote nobody', { speaker: { include: ['none'] } }, ['bare', 'canal']],
    ['of a value that is not there: nothing', { country: { include: ['PE'] } }, []],
    [
      'by two facets',
      { country: { include: ['KG'] }, speaker: { include: ['bo-lind'] } },
      ['treaty'],
    ],
  ])('keeps articles %s', async (_, sketch, expected) => {
    expect(await found('', sketch)).toEqual(expected);
    expect((await search('', sketch)).total).toBe(expected.length);
  });
}

function facetCases(search: Search): void {
  const counts = (result: SearchResult, facet: 'country' | 'speaker') =>
    Object.fromEntries(result.facets[facet].values.map(({ value, count }) => [value, count]));

  it('counts values by number, then by value, and says how many there are', async () => {
    const { facets } = await search();
    expect(facets.country.values.map(({ value, count }) => [value, count])).toEqual([
      ['KG', 3],
      ['UZ', 3],
      ['TJ', 1],
    ]);
    expect(facets.country).toMatchObject({ missing: 2, distinct: 3 });
    expect(facets.speaker).toMatchObject({ missing: 2, distinct: 2 });
  });

  it('counts within the words of the query', async () => {
    expect(counts(await search('treaty'), 'country')).toEqual({ KG: 2, TJ: 1, UZ: 3 });
  });

  it('leaves a facet’s own choices out of its counts, not those of others', async () => {
    const result = await search('', { country: { include: ['TJ'] } });
    expect(counts(result, 'country')).toEqual({ KG: 3, TJ: 1, UZ: 3 });
    expect(counts(result, 'speaker')).toEqual({});
  });

  it('counts under “all” what would also carry the chosen values', async () => {
    const result = await search('', { country: { include: ['UZ'], mode: 'all' } });
    expect(counts(result, 'country')).toEqual({ KG: 2, TJ: 1, UZ: 3 });
  });

  it('counts no article without a value where others must all be carried', async () => {
    const missing = async (country: Partial<ValueFilter>) =>
      (await search('', { country })).facets.country.missing;
    expect(await missing({ include: ['UZ'], mode: 'all' })).toBe(0);
    expect(await missing({ include: ['UZ', NONE], mode: 'all' })).toBe(0);
    expect(await missing({ include: [NONE], mode: 'all' })).toBe(2);
    expect(await missing({ exclude: ['UZ'], mode: 'all' })).toBe(2);
    expect(await missing({ include: ['UZ', NONE] })).toBe(2);
  });

  it.each(['KG', 'TJ', 'UZ', NONE])(
    'finds as many articles as were counted for %s when that is chosen under “all” as well',
    async (value) => {
      const { country } = (await search('', { country: { include: ['UZ'], mode: 'all' } })).facets;
      const counted = country.values.find((bucket) => bucket.value === value);
      const include = [...new Set(['UZ', value])];
      const { total } = await search('', { country: { include, mode: 'all' } });
      expect(total).toBe(counted?.count ?? country.missing);
    },
  );

  it('counts an excluded value as if that one exclusion were lifted', async () => {
    const result = await search('', { country: { exclude: ['KG'] } });
    expect(counts(result, 'country')).toEqual({ KG: 3, UZ: 1 });
    const both = await search('', { country: { exclude: ['KG', 'TJ'] } });
    expect(counts(both, 'country')).toEqual({ KG: 2, TJ: 0, UZ: 1 });
  });

  it('keeps chosen values in the list at 0 and beyond its end', async () => {
    const result = await search('zeppelin', { country: { include: ['TJ'], exclude: ['PE'] } });
    expect(result.facets.country.values).toMatchObject([
      { value: 'PE', count: 0, selected: false, excluded: true },
      { value: 'TJ', count: 0, selected: true, excluded: false },
    ]);
    const short = await search('', { country: { include: ['TJ'] }, facetSize: 1 });
    expect(short.facets.country.values.map(({ value }) => value)).toEqual(['KG', 'TJ']);
    expect(short.facets.country.distinct).toBe(3);
  });

  it('calls a speaker by the form that most articles carry', async () => {
    const { values } = (await search()).facets.speaker;
    expect(values.map(({ value, label }) => [value, label])).toEqual([
      ['ada-northcote', 'Ada Northcote'],
      ['bo-lind', 'Bo Lind'],
    ]);
  });

  it('calls a country by its name', async () => {
    const { values } = (await search('', { country: { include: ['UZ'] } })).facets.country;
    expect(values.find(({ value }) => value === 'UZ')?.label).toBe('Uzbekistan');
  });

  it('answers with empty facets where nothing matches', async () => {
    const { total, hits, facets } = await search('zeppelin');
    expect({ total, hits }).toEqual({ total: 0, hits: [] });
    expect(facets.country).toEqual({ values: [], missing: 0, distinct: 0 });
    expect(facets.date).toMatchObject({ values: [], missing: 0, imprecise: 0 });
  });
}

function dateCases(found: Found, search: Search): void {
  it.each<[string, RequestSketch, string[]]>([
    ['of a day', { date: range('2021-10-21', '2021-10-21') }, ['dam', 'drought', 'treaty']],
    [
      'up to a day, dates of a month or year overlapping',
      { date: range(undefined, '2020-02-28') },
      ['canal'],
    ],
    ['from a day on', { date: range('2020-02-29') }, ['bare', 'dam', 'drought', 'treaty']],
    ['inside a year known only as such', { date: range('2019-05-01', '2019-05-02') }, ['canal']],
    ['without a date', { date: { none: true } }, ['undated']],
    ['in a range or without a date', { date: { ...range('2021-11-01'), none: true } }, ['undated']],
    ['in no range that ends before it begins', { date: range('2021-12-01', '2021-01-01') }, []],
  ])('keeps articles %s', async (_, sketch, expected) => {
    expect(await found('', sketch)).toEqual(expected);
  });

  it('draws months, counts what has no bar, and what has no date', async () => {
    expect((await search()).facets.date).toEqual({
      interval: 'month',
      values: [
        { value: '2020-02', count: 1 },
        { value: '2021-10', count: 3 },
      ],
      missing: 1,
      imprecise: 1,
    });
  });

  it('draws the days of the months chosen, and leaves its own range out of the counts', async () => {
    expect(
      (await search('', { date: range('2021-10-02', '2021-10-05') })).facets.date,
    ).toMatchObject({
      interval: 'day',
      values: [{ value: '2021-10-21', count: 2 }],
      missing: 1,
    });
  });

  it('draws years where most dates are known only to the year', async () => {
    expect((await search('"old river"')).facets.date).toMatchObject({
      interval: 'year',
      values: [{ value: '2019', count: 1 }],
    });
  });
}

function orderCases(search: Search): void {
  it('orders by date, then by id, undated last either way', async () => {
    const newest = await search('', { sort: 'newest' });
    expect(ids(newest)).toEqual(['treaty', 'drought', 'dam', 'bare', 'canal', 'undated']);
    const oldest = await search('', { sort: 'oldest' });
    expect(ids(oldest)).toEqual(['canal', 'bare', 'dam', 'drought', 'treaty', 'undated']);
  });

  it('puts a match in the title before one in the body', async () => {
    expect(ids(await search('treaty'))[0]).toBe('treaty');
  });

  it('orders everything by date when asked for the best match of nothing', async () => {
    expect(ids(await search())[0]).toBe('treaty');
  });

  it('pages without gap or repetition, and ends with an empty page', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => search('', { sort: 'oldest', page, size: 2 })),
    );
    expect(pages.map(ids)).toEqual([
      ['canal', 'bare'],
      ['dam', 'drought'],
      ['treaty', 'undated'],
      [],
    ]);
    expect(pages.map(({ total }) => total)).toEqual([6, 6, 6, 6]);
  });
}

function writerCases(open: () => Promise<ContractEngine>): void {
  const one = (id: string, body: string): IndexedArticle => anIndexedArticle({ id, body });
  const totalOf = async (index: SearchIndex, words = ''): Promise<number> =>
    (await index.search(aRequest(words), signal)).total;

  it('says that there is no index before anything is written', async () => {
    await using archive = await open();
    await using index = await archive.engine.openIndex();
    await expect(index.search(aRequest(), signal)).rejects.toMatchObject({ code: 'INDEX_MISSING' });
  });

  it('replaces by id, removes by id, and shows it to a reader that was open before', async () => {
    await using archive = await open();
    await fill(archive.engine, [one('a', 'ferry'), one('b', 'ferry'), one('c', 'ferry')]);
    await using index = await archive.engine.openIndex();
    expect(await totalOf(index, 'ferry')).toBe(3);
    await using writer = await archive.engine.openWriter('update');
    expect(await writer.write([one('a', 'canal'), one('d', 'ferry')])).toEqual([]);
    expect(await writer.remove(['b', 'not-there'])).toBe(1);
    expect((await writer.finish()).articles).toBe(3);
    await expect.poll(() => totalOf(index, 'ferry')).toBe(2);
    expect(await totalOf(index, 'canal')).toBe(1);
    expect(await index.article('b', signal)).toBeUndefined();
  });

  it('lists everything it holds with its origin', async () => {
    await using archive = await open();
    const article = anIndexedArticle({ id: 'a' }, { location: '/archive/a.jsonl#7', sample: true });
    await fill(archive.engine, [article]);
    await using writer = await archive.engine.openWriter('update');
    expect(await Array.fromAsync(writer.manifest())).toEqual([{ id: 'a', ...article.provenance }]);
  });

  it('switches to a rebuilt index in one step, and a reader that was open follows', async () => {
    await using archive = await open();
    await fill(archive.engine, [one('a', 'ferry'), one('b', 'ferry')]);
    await using index = await archive.engine.openIndex();
    await using writer = await archive.engine.openWriter('rebuild');
    await writer.write([one('c', 'canal')]);
    expect(await totalOf(index, 'ferry')).toBe(2);
    expect((await writer.finish(1)).articles).toBe(1);
    await expect.poll(() => totalOf(index)).toBe(1);
    expect(await totalOf(index, 'canal')).toBe(1);
  });

  it('refuses to switch to an index that lacks articles, and goes on with the old one', async () => {
    await using archive = await open();
    await fill(archive.engine, [one('a', 'ferry')]);
    await using writer = await archive.engine.openWriter('rebuild');
    await writer.write([one('b', 'canal')]);
    await expect(writer.finish(2)).rejects.toMatchObject({ code: 'SWITCH_REFUSED' });
    await using index = await archive.engine.openIndex();
    expect(await totalOf(index, 'ferry')).toBe(1);
  });

  it('leaves readers what they had when a rebuild is given up', async () => {
    await using archive = await open();
    await fill(archive.engine, [one('a', 'ferry')]);
    {
      await using writer = await archive.engine.openWriter('rebuild');
      await writer.write([one('b', 'canal')]);
    }
    await using index = await archive.engine.openIndex();
    expect(await totalOf(index)).toBe(1);
    expect(await totalOf(index, 'ferry')).toBe(1);
  });

  it('lets one writer in at a time', async () => {
    await using archive = await open();
    {
      await using _ = await archive.engine.openWriter('update');
      await expect(archive.engine.openWriter('rebuild')).rejects.toMatchObject({ code: 'LOCKED' });
    }
    await using again = await archive.engine.openWriter('update');
    expect(again.mode).toBe('update');
  });

  it('knows an archive that holds the sample alone', async () => {
    await using archive = await open();
    await fill(archive.engine, [anIndexedArticle({ id: 'a' }, { sample: true })]);
    await using index = await archive.engine.openIndex();
    expect((await index.summary(signal)).sampleOnly).toBe(true);
  });

  it('gives up a search that nobody waits for any more', async () => {
    await using archive = await open();
    await fill(archive.engine, [one('a', 'ferry')]);
    await using index = await archive.engine.openIndex();
    await expect(index.search(aRequest('ferry'), AbortSignal.abort())).rejects.toThrow();
  });
}

async function fill(engine: SearchEngine, articles: readonly IndexedArticle[]): Promise<void> {
  expect((await fillIndex(engine, articles)).articles).toBe(articles.length);
}

function ids({ hits }: SearchResult): string[] {
  return hits.map(({ article }) => article.id);
}

function range(from?: string, to?: string): SearchRequest['filters']['date'] {
  const day = (text: string) => {
    const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
    return epochDay(year, month, date);
  };
  return {
    none: false,
    ...(from === undefined ? {} : { from: day(from) }),
    ...(to === undefined ? {} : { to: day(to) }),
  };
}
