import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NONE, type SearchResult } from '../../src/domain/search.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import { searchArchive } from '../../src/services/search/search-archive.ts';
import { bracketed } from '../support/bracketed.ts';
import { type ArticleSketch, aRequest, type RequestSketch } from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';

const { signal } = new AbortController();

const ADA = 'Ada Northcote';
const BO = 'Bo Lind';

// Who says which words, and where the same words stand outside of quotes.
const ARTICLES: readonly ArticleSketch[] = [
  {
    id: 'both',
    title: 'The river and the lake',
    body: 'Talks went on.',
    countries: ['UZ'],
    speakers: [ADA, BO],
    quotes: [
      { text: 'The river is ours to share', speaker: ADA },
      { text: 'The lake has no owner', speaker: BO },
    ],
  },
  {
    id: 'bo',
    title: 'Treaty',
    body: 'The river rose.',
    countries: ['KG'],
    speakers: [BO],
    quotes: [{ text: 'Rivers know no treaties', speaker: BO }],
  },
  {
    id: 'nobody',
    title: 'A statement',
    body: 'Nothing else.',
    quotes: [{ text: 'The river will be measured' }],
  },
  {
    id: 'spoken',
    title: 'Gauges',
    body: [
      'All gauges were read, the one gauge at the bridge and the other gauge at the mill.',
      '“No gauge lies,” Cy Moor said.',
      '“A gauge is a gauge,” Di Lund said.',
    ].join('\n'),
    speakers: ['Cy Moor', 'Di Lund'],
    quotes: [
      { text: 'No gauge lies', speaker: 'Cy Moor' },
      { text: 'A gauge is a gauge', speaker: 'Di Lund' },
    ],
  },
  { id: 'named', title: 'Given', body: 'The river.', speakers: ['Bo Marsh', 'Ada Lind'] },
];

/** What every adapter promises of searches for what is said. `open` gives an engine over nothing. */
export function saidContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`quotes: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    const search = (words: string, sketch: RequestSketch = {}): Promise<SearchResult> =>
      index.search(aRequest(words, sketch), signal);
    const found = async (words: string, sketch: RequestSketch = {}): Promise<string[]> =>
      (await search(words, sketch)).hits.map(({ article }) => article.id).toSorted();
    const speakers = async (words: string, sketch: RequestSketch = {}) =>
      (await search(words, sketch)).facets.speaker.values.map(
        ({ value, count }) => `${value} ${count}`,
      );

    it.each([
      ['words in quotes alone', 'said:river', ['bo', 'both', 'nobody']],
      ['a phrase', 'said:"no owner"', ['both']],
      ['the beginning of a word', 'said:meas*', ['nobody']],
      ['words near each other', 'said:"share river"~3', ['both']],
      ['all words in one quote', 'said:(river lake)', []],
      ['other words beside it', 'treaty said:river', ['bo']],
      ['alternatives', 'said:(owner OR treaty)', ['bo', 'both']],
      ['alternatives beside words', 'said:owner OR rose', ['bo', 'both']],
      ['what it leaves out', 'river -said:share', ['bo', 'named']],
      ['what a quote leaves out', 'said:(river -share)', ['bo', 'nobody']],
      ['who says it, in the same quote', 'said:river speaker:lind', ['bo']],
      ['a name that another speaker has', 'said:lake speaker:northcote', []],
      ['a whole name', 'speaker:"bo lind"', ['bo', 'both']],
      ['words of an id', 'speaker:bo-lind', ['bo', 'both']],
      ['a name of one speaker, not of two', 'speaker:(bo lind)', ['bo', 'both']],
      ['a name given twice', 'speaker:lind speaker:"bo lind"', ['bo', 'both']],
      ['one word given twice', 'speaker:lind speaker:lind', ['bo', 'both', 'named']],
      ['one word of a name', 'speaker:lind', ['bo', 'both', 'named']],
      ['no part of a word', 'speaker:lin', []],
      ['a name that is left out', 'river -speaker:marsh', ['bo', 'both']],
    ])('finds %s', async (_, query, ids) => {
      expect(await found(query)).toEqual(ids);
    });

    it('filters by who said what was found', async () => {
      expect(await found('river', { speaker: { include: ['bo-lind'] } })).toEqual(['bo', 'both']);
      expect(await found('said:river', { speaker: { include: ['bo-lind'] } })).toEqual(['bo']);
      expect(await found('said:river', { speaker: { include: [NONE] } })).toEqual(['nobody']);
      expect(await found('said:river', { speaker: { exclude: ['bo-lind'] } })).toEqual([
        'both',
        'nobody',
      ]);
      expect(await found('said:river', { speaker: { exclude: [NONE] } })).toEqual(['bo', 'both']);
      const both: RequestSketch = {
        speaker: { include: ['bo-lind', 'ada-northcote'], mode: 'all' },
      };
      expect(await found('said:river', both)).toEqual([]);
      expect(await found('said:the', both)).toEqual(['both']);
    });

    it('counts who said what was found, as a filter by each would show', async () => {
      expect(await speakers('said:river')).toEqual(['ada-northcote 1', 'bo-lind 1']);
      expect(await speakers('said:lake')).toEqual(['bo-lind 1']);
      const { facets } = await search('said:river', { speaker: { exclude: ['bo-lind'] } });
      expect(facets.speaker.missing).toBe(1);
      expect(facets.speaker.distinct).toBe(2);
      expect(await speakers('said:river', { speaker: { exclude: ['bo-lind'] } })).toEqual([
        'ada-northcote 1',
        'bo-lind 1',
      ]);
      expect(
        await speakers('said:the', { speaker: { include: ['bo-lind'], mode: 'all' } }),
      ).toEqual(['ada-northcote 1', 'bo-lind 1']);
      // Beside alternatives no one quote is asked for, and everybody counts who speaks.
      expect(await speakers('said:lake OR treaty')).toEqual(['bo-lind 2', 'ada-northcote 1']);
    });

    it('gives what it takes to show the quotes that were found, and those alone', async () => {
      const passages = async (words: string, sketch: RequestSketch = {}): Promise<string[]> => {
        const { hits } = await searchArchive(index)(aRequest(words, sketch), signal);
        return hits.flatMap(({ snippets }) => snippets.map(({ parts }) => bracketed(parts)));
      };
      const moor = '“No [gauge] lies,” Cy Moor said.';
      const lund = '“A [gauge] is a [gauge],” Di Lund said.';
      expect(await passages('said:(gauge -lies)')).toEqual([lund]);
      expect(await passages('said:gauge speaker:moor')).toEqual([moor]);
      expect(await passages('said:gauge', { speaker: { include: ['cy-moor'] } })).toEqual([moor]);
      expect(await passages('speaker:lund')).toEqual([lund.replaceAll(/[[\]]/g, '')]);
    });

    it('counts countries under who said it', async () => {
      const { facets } = await search('said:river', { speaker: { include: ['bo-lind'] } });
      expect(facets.country.values.map(({ value, count }) => `${value} ${count}`)).toEqual([
        'KG 1',
      ]);
    });
  });
}
