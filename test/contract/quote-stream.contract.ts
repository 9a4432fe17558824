import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundQuote } from '../../src/domain/quote-search.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import {
  type ArticleSketch,
  anIndexedArticle,
  aQuoteRequest,
  type RequestSketch,
} from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';

const { signal } = new AbortController();

const ADA = 'Ada Northcote';
const BO = 'Bo Lind';

// More quotes than an engine reads in one step, three in an article, days that repeat, one in seven undated.
const ARTICLES: readonly ArticleSketch[] = Array.from({ length: 120 }, (_, at) => ({
  id: `talk-${String(at).padStart(3, '0')}`,
  title: `Talk ${at}`,
  ...(at % 7 === 0 ? {} : { date: `2021-10-${String(1 + (at % 28)).padStart(2, '0')}` }),
  countries: at % 3 === 0 ? ['UZ'] : [],
  source: 'Meridian Wire',
  speakers: [ADA, BO],
  quotes: [
    { text: `The river ${'treaty '.repeat(at % 5)}number ${at}`, speaker: ADA },
    { text: `Harbour ${at}`, speaker: BO },
    { text: `A river again, ${at}` },
  ],
}));

async function read(index: SearchIndex, words: string, sketch: RequestSketch = {}) {
  const rows = index.streamQuotes(aQuoteRequest(words, sketch), signal);
  return Array.fromAsync(rows, ({ first: _, ...row }) => row);
}

const textOf = ({ quote }: FoundQuote): string => quote.text;

/** What every adapter promises of a search among quotes that is read whole (issue 11). */
export function quoteStreamContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`a search among quotes read whole: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    const listed = async (words: string, sketch: RequestSketch = {}) =>
      (await index.quotes(aQuoteRequest(words, { ...sketch, size: 400 }), signal)).quotes;

    it.each(['newest', 'oldest', 'relevance'] as const)(
      'gives the rows of the list in its order, %s first',
      async (sort) => {
        const whole = await read(index, 'river', { sort });
        expect(whole).toHaveLength(240);
        expect(whole).toEqual(await listed('river', { sort }));
      },
    );

    it.each([
      ['everything', '', {}],
      ['one speaker’s', 'river', { speaker: { include: ['ada-northcote'] } }],
      ['nobody’s', '', { speaker: { include: ['none'] } }],
      ['all but one speaker’s', 'river', { speaker: { exclude: ['ada-northcote'] } }],
      ['those of a country', 'harbour', { country: { include: ['UZ'] } }],
      ['the undated', 'river', { date: { none: true } }],
      ['whatever story is asked for', 'harbour', { story: '0123456789abc' }],
    ] as const)('keeps to the words and filters of the list: %s', async (_, words, sketch) => {
      const rows = await read(index, words, { ...sketch, sort: 'oldest' });
      expect(rows).toEqual(await listed(words, { ...sketch, sort: 'oldest' }));
      expect(rows.length).toBeGreaterThan(0);
    });

    it('does not look at the page', async () => {
      const rows = await read(index, 'harbour', { sort: 'newest', page: 3, size: 10 });
      expect(rows).toHaveLength(120);
    });

    it('is empty where nothing matches', async () => {
      expect(await read(index, 'nowhere')).toEqual([]);
    });

    it('stops when nobody wants more', async () => {
      const controller = new AbortController();
      const readOn = async () => {
        for await (const _ of index.streamQuotes(aQuoteRequest('river'), controller.signal)) {
          controller.abort(new Error('gone'));
        }
      };
      await expect(readOn()).rejects.toThrow();
    });
  });

  describe(`a search among quotes read whole while the index changes: ${adapter}`, () => {
    it('gives nothing twice, nothing that came later and nothing of what has gone', async () => {
      await using opened = await openFilled(open, ARTICLES);
      const { engine, index } = opened;
      const seen: string[] = [];
      // Undated, so that it is still to come; not the last: KNOWN-LIMITS.md says what its number may become.
      const gone = ARTICLES.slice(0, -1).findLast(({ date }) => date === undefined)?.id ?? '';
      for await (const found of index.streamQuotes(
        aQuoteRequest('river', { sort: 'newest' }),
        signal,
      )) {
        if (seen.length === 0) {
          await using writer = await engine.openWriter('update');
          // Written anew, each takes numbers of rows that the others had.
          await writer.remove([gone]);
          await writer.write(ARTICLES.slice(0, 40).map((sketch) => anIndexedArticle(sketch)));
          await writer.write([
            anIndexedArticle({ id: 'late', quotes: [{ text: 'A late river' }] }),
          ]);
          await writer.finish();
        }
        seen.push(`${found.article.id} ${textOf(found)}`);
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((row) => row.startsWith('late'))).toEqual([]);
      expect(seen).toHaveLength(238);
    });
  });
}
