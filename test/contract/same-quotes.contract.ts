import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDay } from '../../src/domain/publication-date.ts';
import type { ListedQuote, QuoteSearchResult } from '../../src/domain/quote-search.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import {
  type ArticleSketch,
  anIndexedArticle,
  aQuoteRequest,
  aRequest,
  type RequestSketch,
} from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';

const { signal } = new AbortController();

const ADA = 'Ada Northcote';
const BO = 'Bo Lind';
const RIVER = 'The river treaty will bring water to every village between the two lakes';
const DAM = 'No dam above the gorge was ever tested against a flood of this kind';

const told = (text: string, speaker = ADA) => ({ text, speaker });

/** One quote of Ada in four articles, in other words in two of them; one of Bo's in two; three that stand alone. */
const ARTICLES: readonly ArticleSketch[] = [
  { id: 'river-2', date: '2021-10-22', countries: ['UZ'], quotes: [told(`${RIVER}.`)] },
  { id: 'river-1', date: '2021-10-21', countries: ['UZ'], quotes: [told(`${RIVER}, in time`)] },
  { id: 'river-4', countries: ['KG'], quotes: [told(RIVER.toUpperCase())] },
  {
    id: 'river-3',
    date: '2021-11',
    quotes: [told(`${RIVER}. We shall all see it.`), told('That is all')],
  },
  { id: 'dam-2', date: '2021-10-20', quotes: [told(DAM, BO)] },
  { id: 'dam-1', date: '2021-10-19', quotes: [told(`${DAM}…`, BO), told(DAM)] },
  { id: 'dam-3', date: '2021-10-18', quotes: [told(DAM.replace('No dam', 'Each dam'), BO)] },
].map((article) => ({ title: article.id, speakers: [ADA, BO], ...article }));

/** How every adapter joins the same quote of many articles. */
export function sameQuotesContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`the same quote in many articles: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    const search = (words = '', sketch: RequestSketch = {}): Promise<QuoteSearchResult> =>
      index.quotes(asked(words, sketch), signal);
    const rows = async (words = '', sketch: RequestSketch = {}) =>
      (await search(words, sketch)).quotes.map(row);
    const whole = async (words = '', sketch: RequestSketch = {}) =>
      Array.fromAsync(index.streamQuotes(asked(words, sketch), signal));

    it('is one row, with the others counted beside it, and goes on being counted in every article', async () => {
      const result = await search();
      expect(result.quotes.map(row)).toEqual([
        'river-3 +3',
        'river-3 +0',
        'dam-2 +1',
        'dam-1 +0',
        'dam-3 +0',
      ]);
      expect(result).toMatchObject({ total: 9, distinct: 5 });
      expect(result.facets.country.values.map(({ value, count }) => [value, count])).toEqual([
        ['UZ', 2],
        ['KG', 1],
      ]);
    });

    it.each([
      ['newest', 'river-3 +3'],
      ['oldest', 'river-1 +3'],
      // Of equal matches the newest, as in the list: those that say more are longer.
      ['relevance', 'river-2 +3'],
    ] as const)('shows, %s first, the one that comes first', async (sort, expected) => {
      expect(await rows('"every village"', { sort })).toEqual([expected]);
    });

    it('is a row for each article where that is asked for, with the same numbers', async () => {
      const result = await search('river', { sort: 'oldest', copies: 'each', copiesShown: 2 });
      expect(result.quotes.map(row)).toEqual([
        'river-1 +3',
        'river-2 +3',
        'river-3 +3',
        'river-4 +3',
      ]);
      expect(result).toMatchObject({ total: 4, distinct: 1 });
    });

    it('is counted among what was found alone', async () => {
      expect(await rows('river', { country: { include: ['UZ'] } })).toEqual(['river-2 +1']);
      expect(await rows('"see it"')).toEqual(['river-3 +0']);
      expect(await rows('gorge', { speaker: { include: ['bo-lind'] } })).toEqual([
        'dam-2 +1',
        'dam-3 +0',
      ]);
    });

    it('brings the others, the oldest first, the undated last, as many as are asked for', async () => {
      const { quotes } = await search('', { copiesShown: 2 });
      expect(quotes.map(alsoIn)).toEqual([
        'river-1 river-2, 2021-10-21 to 2021-10-22',
        undefined,
        'dam-1, 2021-10-19 to 2021-10-19',
        undefined,
        undefined,
      ]);
      const [river] = (await search('river', { copiesShown: 9, sort: 'oldest' })).quotes;
      expect(river && alsoIn(river)).toBe('river-2 river-3 river-4, 2021-10-22 to 2021-11-30');
      expect(river?.alsoIn?.quotes[0]).toMatchObject({
        quote: { text: `${RIVER}.`, speaker: { name: ADA } },
        article: { id: 'river-2', title: 'river-2', date: { value: '2021-10-22' } },
      });
    });

    it('brings none of the others where nobody asks for them', async () => {
      expect((await search('river')).quotes.map(alsoIn)).toEqual([undefined]);
    });

    it('is one row on pages without gap or repetition', async () => {
      const pages = await Promise.all([1, 2, 3, 4].map((page) => rows('', { page, size: 2 })));
      expect(pages.flat()).toEqual(await rows());
      expect(pages.map(({ length }) => length)).toEqual([2, 2, 1, 0]);
    });

    it.each(['newest', 'oldest', 'relevance'] as const)(
      'is one row of what is read whole, %s first, with who carried it first',
      async (sort) => {
        const read = await whole('river', { sort });
        expect(read.map(row)).toEqual(await rows('river', { sort }));
        expect(read.map(({ first }) => first.id)).toEqual(['river-1']);
      },
    );

    it('says of every row of what is read whole who carried the quote first', async () => {
      const read = await whole('', { copies: 'each' });
      expect(read.map(row)).toEqual(await rows('', { copies: 'each' }));
      expect(read.map(({ first }) => first.id)).toEqual([
        ...['river-1', 'river-3', 'river-1', 'river-1', 'dam-1'],
        ...['dam-1', 'dam-1', 'dam-3', 'river-1'],
      ]);
    });
  });

  describe(`the same quote while the archive changes: ${adapter}`, () => {
    it('follows its speaker, and what comes and goes', async () => {
      await using archive = await openFilled(open, ARTICLES);
      const { engine, index } = archive;
      await using writer = await engine.openWriter('update');
      await writer.write([
        anIndexedArticle({ id: 'dam-2', date: '2021-10-20', speakers: [ADA], quotes: [told(DAM)] }),
      ]);
      await writer.remove(['river-1']);
      await writer.finish();
      const request = aRequest('', { sort: 'newest', size: 100 });
      const { quotes, total, distinct } = await index.quotes(request, signal);
      expect(quotes.map(row)).toEqual([
        'river-3 +2',
        'river-3 +0',
        'dam-2 +1',
        'dam-1 +0',
        'dam-3 +0',
      ]);
      expect({ total, distinct }).toEqual({ total: 8, distinct: 5 });
    });

    it('loses no row of what is read whole when another article carries it', async () => {
      const many = Array.from({ length: 120 }, (_, at) => ({
        id: `talk-${at}`,
        date: '2021-01-01',
        speakers: [BO],
        quotes: [told(`${DAM}, said ${'abcdefghijkl'.charAt(at % 12)}${at}`, BO)],
      }));
      await using archive = await openFilled(open, [...ARTICLES, ...many]);
      const seen: string[] = [];
      for await (const found of archive.index.streamQuotes(asked('', { sort: 'newest' }), signal)) {
        if (seen.length === 0) {
          await using writer = await archive.engine.openWriter('update');
          await writer.write([
            anIndexedArticle({
              id: 'late',
              date: '2022-01-01',
              speakers: [BO],
              quotes: [told(many[119]?.quotes[0]?.text ?? '', BO)],
            }),
          ]);
          await writer.finish();
        }
        seen.push(found.article.id);
      }
      expect(seen).toHaveLength(125);
      expect(seen).toContain('talk-119');
      expect(seen).not.toContain('late');
    });
  });
}

function asked(words: string, sketch: RequestSketch) {
  return aQuoteRequest(words, { sort: 'newest', size: 100, ...sketch });
}

/** `river-2 +2`: the article of a row, and how many other quotes are the same. */
function row({ article, copies }: Pick<ListedQuote, 'article' | 'copies'>): string {
  return `${article.id} +${copies}`;
}

/** `river-1 river-2, 2021-10-21 to 2021-10-22`: the others that a row brings, and the days of all. */
function alsoIn({ alsoIn }: ListedQuote): string | undefined {
  if (alsoIn === undefined) return undefined;
  const { quotes, firstDay, lastDay } = alsoIn;
  const ids = quotes.map(({ article }) => article.id).join(' ');
  if (firstDay === undefined || lastDay === undefined) return `${ids}, undated`;
  return `${ids}, ${isoDay(firstDay)} to ${isoDay(lastDay)}`;
}
