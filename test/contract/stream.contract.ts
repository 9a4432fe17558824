import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WholeSearch } from '../../src/domain/search.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import {
  type ArticleSketch,
  anIndexedArticle,
  aRequest,
  type RequestSketch,
} from '../support/builders.ts';
import type { ContractEngine } from '../support/contract.ts';
import { fillIndex } from '../support/fill-index.ts';

const { signal } = new AbortController();

// More than an engine reads in one step, days that repeat, one article in seven undated.
const COUNT = 230;
const ARTICLES: readonly ArticleSketch[] = Array.from({ length: COUNT }, (_, at) => ({
  id: `gauge-${String(at).padStart(3, '0')}`,
  title: `Gauge ${at}`,
  body: at % 2 === 0 ? `river ${'treaty '.repeat(at % 5)}` : 'harbour',
  ...(at % 7 === 0 ? {} : { date: `2021-10-${String(1 + (at % 28)).padStart(2, '0')}` }),
  countries: at % 3 === 0 ? ['UZ'] : [],
}));

// Three days of indexing, in another order than that of publication.
const addedOn = (at: number) => ({ firstIndexedAt: `2026-11-0${1 + (at % 3)}T08:00:00.000Z` });

/** What every adapter promises of a search that is read whole. `open` gives an engine over nothing. */
export function streamContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`a search read whole: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      const { engine } = opened.use(await open());
      await fillIndex(
        engine,
        ARTICLES.map((sketch, at) => anIndexedArticle(sketch, addedOn(at))),
      );
      index = opened.use(await engine.openIndex());
    });
    afterAll(() => opened.disposeAsync());

    const read = async (search: WholeSearch): Promise<string[]> => {
      const ids: string[] = [];
      for await (const { article } of index.stream(search, signal)) ids.push(article.id);
      return ids;
    };
    const streamed = (words: string, sketch: RequestSketch = {}): Promise<string[]> =>
      read(aRequest(words, sketch));
    const paged = async (words: string, sketch: RequestSketch = {}): Promise<string[]> => {
      const request = aRequest(words, { ...sketch, size: COUNT });
      return (await index.search(request, signal)).hits.map(({ article }) => article.id);
    };

    it.each(['newest', 'oldest', 'relevance'] as const)(
      'comes in the order of the pages, %s first',
      async (sort) => {
        const whole = await streamed('river', { sort });
        expect(whole).toHaveLength(COUNT / 2);
        expect(whole).toEqual(await paged('river', { sort }));
      },
    );

    it('gives everything where nothing is asked, each article once', async () => {
      const ids = await streamed('', { sort: 'newest' });
      expect(new Set(ids).size).toBe(COUNT);
      expect(ids).toEqual(await paged('', { sort: 'newest' }));
    });

    it('keeps to the filters and does not look at the page', async () => {
      const asked = { country: { include: ['UZ'] }, sort: 'oldest' } as const;
      const ids = await streamed('river', { ...asked, page: 3, size: 10 });
      expect(ids).toEqual(await paged('river', asked));
      expect(ids.length).toBeGreaterThan(30);
    });

    it('gives articles as they are stored, with where they came from', async () => {
      for await (const stored of index.stream(aRequest('title:gauge', {}), signal)) {
        expect(stored).toEqual(await index.article(stored.article.id, signal));
        break;
      }
    });

    it('can begin with what came into the archive last, then with the newest', async () => {
      const ids = await read({ ...aRequest('river'), sort: 'added' });
      const day = new Map(ARTICLES.map(({ id }, at) => [id ?? '', addedOn(at).firstIndexedAt]));
      const byDay = Map.groupBy(await paged('river', { sort: 'newest' }), (id) => day.get(id));
      const days = [...byDay.keys()].toSorted().reverse();
      expect(ids).toEqual(days.flatMap((each) => byDay.get(each) ?? []));
    });

    it.each(['added', 'newest', 'relevance'] as const)(
      'ends where no more is asked for, %s first',
      async (sort) => {
        const whole = await read({ ...aRequest('river'), sort });
        const asked = await read({ ...aRequest('river'), sort, most: 60 });
        expect(asked).toEqual(whole.slice(0, 60));
      },
    );

    it('is empty where nothing matches', async () => {
      expect(await streamed('nowhere')).toEqual([]);
    });

    it('stops when nobody wants more', async () => {
      const controller = new AbortController();
      const readOn = async () => {
        for await (const _ of index.stream(aRequest('', {}), controller.signal)) {
          controller.abort(new Error('gone'));
        }
      };
      await expect(readOn()).rejects.toThrow();
    });
  });
}

/** What is promised of a search that is read while the index is changed. */
export function streamDuringChangesContract(
  adapter: string,
  open: () => Promise<ContractEngine>,
): void {
  describe(`a search read whole while the index changes: ${adapter}`, () => {
    it('gives nothing twice and nothing that came later', async () => {
      await using opened = await open();
      const { engine } = opened;
      const write = async (sketches: readonly ArticleSketch[], gone: readonly string[] = []) => {
        await using writer = await engine.openWriter('update');
        await writer.remove(gone);
        await writer.write(sketches.map((sketch) => anIndexedArticle(sketch)));
        await writer.finish();
      };
      await write(ARTICLES);
      await using index = await engine.openIndex();
      const ids: string[] = [];
      for await (const { article } of index.stream(aRequest('river'), signal)) {
        ids.push(article.id);
        if (ids.length === 1) {
          const left = ARTICLES.at(-2)?.id ?? '';
          await write([{ id: 'late', title: 'Late', body: 'harbour' }], [left]);
        }
      }
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('late');
      expect(ids.length).toBeGreaterThanOrEqual(COUNT / 2 - 1);
    });

    it('goes on in the generation that it began in when readers are switched to another', async () => {
      await using opened = await open();
      const { engine } = opened;
      const fill = async (mode: 'update' | 'rebuild', sketches: readonly ArticleSketch[]) => {
        await using writer = await engine.openWriter(mode);
        await writer.write(sketches.map((sketch) => anIndexedArticle(sketch)));
        await writer.finish(mode === 'rebuild' ? sketches.length : undefined);
      };
      await fill('update', ARTICLES);
      await using index = await engine.openIndex();
      const ids: string[] = [];
      for await (const { article } of index.stream(aRequest('river'), signal)) {
        ids.push(article.id);
        if (ids.length === 1) await fill('rebuild', [{ id: 'new', body: 'river' }]);
      }
      expect(ids).toHaveLength(COUNT / 2);
      expect(ids).not.toContain('new');
    });
  });
}
