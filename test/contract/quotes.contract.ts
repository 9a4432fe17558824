import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuoteSearchResult } from '../../src/domain/quote-search.ts';
import { NONE } from '../../src/domain/search.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import {
  type ArticleSketch,
  aQuoteRequest,
  aRequest,
  type RequestSketch,
} from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';

const { signal } = new AbortController();

const ADA = 'Ada Northcote';
const BO = 'Bo Lind';

const ARTICLES: readonly ArticleSketch[] = [
  {
    id: 'both',
    title: 'The river and the lake',
    body: 'Talks went on.',
    date: '2021-10-21',
    countries: ['UZ', 'KG'],
    speakers: [ADA, BO],
    quotes: [
      { text: 'The river is ours to share', speaker: ADA },
      { text: 'The lake has no owner', speaker: BO },
      { text: 'No more of the river', speaker: ADA, kind: 'mixed' },
    ],
  },
  {
    id: 'bo',
    title: 'Treaty',
    body: 'The river rose.',
    date: '2019',
    countries: ['KG'],
    speakers: [BO],
    quotes: [{ text: 'Rivers know no treaties', speaker: BO }],
  },
  {
    id: 'nobody',
    title: 'A statement',
    quotes: [{ text: 'The river will be measured', kind: 'indirect' }],
  },
];

/** What every adapter promises of searches among quotes. `open` gives an engine over nothing. */
export function quotesContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`search among quotes: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    const search = (words = '', sketch: RequestSketch = {}): Promise<QuoteSearchResult> => {
      return index.quotes(aQuoteRequest(words, { sort: 'newest', ...sketch }), signal);
    };
    const texts = async (words = '', sketch: RequestSketch = {}): Promise<string[]> =>
      (await search(words, sketch)).quotes.map(({ quote }) => quote.text);

    it('finds all quotes, the newest first, in the order of the text', async () => {
      expect(await texts()).toEqual([
        'The river is ours to share',
        'The lake has no owner',
        'No more of the river',
        'Rivers know no treaties',
        'The river will be measured',
      ]);
      expect((await texts('', { sort: 'oldest' })).slice(0, 2)).toEqual([
        'Rivers know no treaties',
        'The river is ours to share',
      ]);
      expect((await search()).total).toBe(5);
    });

    it.each([
      ['a word in any form', 'river', 4],
      ['words of one quote', 'river owner', 0],
      ['words of which some need not be there', 'what river has been how', 4],
      ['a phrase', '"no owner"', 1],
      ['the beginning of a word', 'meas*', 1],
      ['alternatives', 'owner OR treaty', 2],
      ['what it leaves out', 'river -share', 3],
      ['nothing but what it leaves out', '-river', 1],
      ['who says it', 'river speaker:northcote', 2],
      ['what is said, as in a search for articles', 'said:lake', 1],
    ])('finds %s', async (_, words, total) => {
      expect((await search(words)).total).toBe(total);
    });

    it('gives each quote with its article', async () => {
      const [first] = (await search('lake')).quotes;
      expect(first).toMatchObject({
        quote: { text: 'The lake has no owner', speaker: { id: 'bo-lind' } },
        article: { id: 'both', title: 'The river and the lake', date: { value: '2021-10-21' } },
      });
    });

    it('filters by who says the quote, by country and by date', async () => {
      expect(await texts('', { speaker: { include: ['bo-lind'] } })).toHaveLength(2);
      expect(await texts('', { speaker: { include: [NONE] } })).toEqual([
        'The river will be measured',
      ]);
      expect(await texts('river', { country: { include: ['UZ'] } })).toHaveLength(2);
      expect(await texts('', { date: { none: true } })).toHaveLength(1);
    });

    it('filters by how the words are told', async () => {
      expect(await texts('', { kind: 'reported' })).toEqual([
        'No more of the river',
        'The river will be measured',
      ]);
      expect(await texts('river', { kind: 'direct' })).toHaveLength(2);
      const { total, facets } = await search('', { kind: 'reported' });
      expect(total).toBe(2);
      expect(facets.speaker).toMatchObject({ missing: 1, distinct: 1 });
    });

    it('gives nothing of articles away for how words are told', async () => {
      const { total } = await index.search(aRequest('', { kind: 'direct' }), signal);
      expect(total).toBe(3);
    });

    it('counts quotes', async () => {
      const { facets } = await search('river', { speaker: { include: ['bo-lind'] } });
      const values = (facet: 'country' | 'speaker') =>
        facets[facet].values.map(({ value, count }) => `${value} ${count}`);
      expect(values('speaker')).toEqual(['ada-northcote 2', 'bo-lind 1']);
      expect(facets.speaker.missing).toBe(1);
      expect(values('country')).toEqual(['KG 1']);
      expect(facets.date.values).toEqual([{ value: '2019', count: 1 }]);
    });

    it('pages', async () => {
      expect(await texts('', { size: 2, page: 2 })).toEqual([
        'No more of the river',
        'Rivers know no treaties',
      ]);
      expect(await texts('', { size: 2, page: 9 })).toEqual([]);
    });
  });
}
