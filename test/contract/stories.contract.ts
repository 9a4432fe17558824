import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDay } from '../../src/domain/publication-date.ts';
import type { Hit, SearchResult } from '../../src/domain/search.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import {
  type ArticleSketch,
  anIndexedArticle,
  aRequest,
  type RequestSketch,
} from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';
import { fillIndex } from '../support/fill-index.ts';

const { signal } = new AbortController();

// Three hundred words that no two of the stories share.
const text = (topic: string): string =>
  Array.from({ length: 300 }, (_, at) => `${topic}${at}`).join(' ');

/** The ferry three times, the dam twice, a short notice twice; two stories of their own, two without words. */
const ARTICLES: readonly ArticleSketch[] = [
  { id: 'ferry-2', title: 'Ferry', body: text('ferry'), date: '2021-10-22', countries: ['UZ'] },
  { id: 'ferry-1', title: 'Ferry', body: text('ferry'), date: '2021-10-21', countries: ['UZ'] },
  { id: 'ferry-3', title: 'Late ferry', body: text('ferry').toUpperCase(), countries: ['KG'] },
  { id: 'dam-1', title: 'Dam', body: `${text('dam')} river`, date: '2021-10-20' },
  { id: 'dam-2', title: 'River dam', body: `${text('dam')} river`, date: '2021-10-19' },
  { id: 'shut-1', title: 'Vienna', body: 'The exchange is shut today, it opens on Monday.' },
  { id: 'shut-2', title: 'Vienna', body: 'The exchange is shut today; it opens on Monday.' },
  { id: 'shut-3', title: 'Prague', body: 'The exchange is shut today, it opens on Monday.' },
  { id: 'canal', title: 'Canal', body: text('canal'), date: '2021-10-18' },
  { id: 'empty-1', title: 'Empty' },
  { id: 'empty-2', title: 'Empty' },
];

/** How every adapter groups copies of one story. */
export function storiesContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`stories: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    const search = (words = '', sketch: RequestSketch = {}): Promise<SearchResult> =>
      index.search(aRequest(words, { size: 100, ...sketch }), signal);

    it('makes one hit of copies, counts them beside it, and goes on counting articles', async () => {
      const result = await search('', { sort: 'newest' });
      expect(hits(result)).toEqual([
        'ferry-2 +2',
        'dam-1 +1',
        'canal +0',
        'empty-1 +0',
        'empty-2 +0',
        'shut-1 +1',
        'shut-3 +0',
      ]);
      expect(result).toMatchObject({ total: 11, stories: 7 });
      expect(result.facets.country.values.map(({ value, count }) => [value, count])).toEqual([
        ['UZ', 2],
        ['KG', 1],
      ]);
    });

    it.each([
      ['newest', 'ferry-2 +2'],
      ['oldest', 'ferry-1 +2'],
    ] as const)('shows of a story, %s first, what comes first by date', async (sort, expected) => {
      expect(hits(await search('ferry1', { sort }))).toEqual([expected]);
    });

    it('shows of a story the best match', async () => {
      expect(hits(await search('river'))).toEqual(['dam-2 +1']);
    });

    it('makes each copy a hit where that is asked for, with the same numbers', async () => {
      const result = await search('', { sort: 'oldest', copies: 'each', size: 4 });
      expect(hits(result)).toEqual(['canal +0', 'dam-2 +1', 'dam-1 +1', 'ferry-1 +2']);
      expect(result).toMatchObject({ total: 11, stories: 7 });
    });

    it('counts copies among the matches alone', async () => {
      expect(hits(await search('ferry1', { country: { include: ['UZ'] } }))).toEqual([
        'ferry-2 +1',
      ]);
      expect(hits(await search('late'))).toEqual(['ferry-3 +0']);
    });

    it('lists the copies of one story under the other filters', async () => {
      const [hit] = (await search('ferry1', { sort: 'newest' })).hits;
      const story = { story: hit?.story ?? '', sort: 'newest', copies: 'each' } as const;
      expect(hits(await search('', story))).toEqual(['ferry-2 +2', 'ferry-1 +2', 'ferry-3 +2']);
      expect((await search('', { ...story, country: { include: ['KG'] } })).total).toBe(1);
      expect((await search('', story)).facets.country.missing).toBe(0);
    });

    it('brings the copies of a hit where they are asked for, the oldest first, as many as asked', async () => {
      const asked = { sort: 'newest', copiesShown: 1 } as const;
      expect((await search('', asked)).hits.map(alsoIn)).toEqual([
        'ferry-1, 2021-10-21 to 2021-10-21',
        'dam-2, 2021-10-19 to 2021-10-19',
        undefined,
        undefined,
        undefined,
        'shut-2, undated',
        undefined,
      ]);
      expect((await search('ferry1', { ...asked, copiesShown: 5 })).hits.map(alsoIn)).toEqual([
        'ferry-1 ferry-3, 2021-10-21 to 2021-10-21',
      ]);
    });

    it('dates copies by all of them, those that are not brought as well', async () => {
      const asked = { copiesShown: 1, story: (await search('late')).hits[0]?.story ?? '' };
      const [hit] = (await search('late OR ferry1', asked)).hits;
      expect(hit?.article.id).toBe('ferry-3');
      expect(hit && alsoIn(hit)).toBe('ferry-1, 2021-10-21 to 2021-10-22');
    });

    it('brings copies among the matches alone, whole, as hits are', async () => {
      const asked = { copiesShown: 2, country: { include: ['UZ'] }, sort: 'newest' } as const;
      const [hit] = (await search('ferry1', asked)).hits;
      expect(hit?.alsoIn?.articles.map(({ id, body }) => [id, body])).toEqual([
        ['ferry-1', text('ferry')],
      ]);
    });

    it('brings no copies where each is a hit, or where nobody asks for them', async () => {
      const asked = { sort: 'oldest', copies: 'each', copiesShown: 2 } as const;
      expect((await search('ferry1', asked)).hits.map(alsoIn)).toEqual(Array(3).fill(undefined));
      expect((await search('ferry1')).hits.map(alsoIn)).toEqual([undefined]);
    });

    it('finds nothing of a story that the archive does not hold', async () => {
      expect(await search('', { story: '0123456789abc' })).toMatchObject({ total: 0, stories: 0 });
    });

    it('pages through stories without gap or repetition', async () => {
      const pages = await Promise.all(
        [1, 2, 3, 4].map((page) => search('', { sort: 'oldest', page, size: 3 })),
      );
      expect(pages.flatMap(hits)).toEqual([
        'canal +0',
        'dam-2 +1',
        'ferry-1 +2',
        'empty-1 +0',
        'empty-2 +0',
        'shut-1 +1',
        'shut-3 +0',
      ]);
      expect(pages.map(({ hits: { length } }) => length)).toEqual([3, 3, 1, 0]);
    });
  });

  describe(`stories of an archive that changes: ${adapter}`, () => {
    it('are the same in any order of indexing, and after copies come and go', async () => {
      await using archive = await open();
      const { engine } = archive;
      const [last, ...first] = ARTICLES.toReversed();
      await fillIndex(
        engine,
        first.map((sketch) => anIndexedArticle(sketch)),
      );
      await using writer = await engine.openWriter('update');
      await writer.write([anIndexedArticle(last)]);
      await writer.remove(['ferry-1', 'dam-1']);
      await writer.finish();
      await using index = await engine.openIndex();
      const result = await index.search(aRequest('', { sort: 'newest', size: 100 }), signal);
      expect(hits(result).slice(0, 3)).toEqual(['ferry-2 +1', 'dam-2 +0', 'canal +0']);
      expect(result).toMatchObject({ total: 9, stories: 7 });
    });
  });
}

/** `ferry-2 +2`: the id of a hit, and how many copies it has beside it. */
function hits(result: SearchResult): string[] {
  return result.hits.map(({ article, copies }) => `${article.id} +${copies}`);
}

/** `ferry-1 ferry-3, 2021-10-21 to 2021-10-22`: the copies a hit brings, and the days of all. */
function alsoIn({ alsoIn }: Hit): string | undefined {
  if (alsoIn === undefined) return undefined;
  const { articles, firstDay, lastDay } = alsoIn;
  const ids = articles.map(({ id }) => id).join(' ');
  if (firstDay === undefined || lastDay === undefined) return `${ids}, undated`;
  return `${ids}, ${isoDay(firstDay)} to ${isoDay(lastDay)}`;
}
