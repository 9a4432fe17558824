import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ValueFacetName } from '../../src/domain/facets/table.ts';
import type { SearchResult } from '../../src/domain/search.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import { type ArticleSketch, aRequest, type RequestSketch } from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';

const { signal } = new AbortController();

const ARTICLES: readonly ArticleSketch[] = [
  {
    id: 'a',
    source: 'Meridian Wire',
    section: 'World',
    language: 'en',
    author: 'By Ada Northcote and Bo Lind',
    countries: ['UZ'],
  },
  { id: 'b', source: ' Meridian\n Wire ', section: 'Business', language: 'EN', author: 'Bo Lind' },
  { id: 'c', source: 'The Łódź Ledger', section: 'World', language: 'pt-BR' },
  { id: 'd', source: 'none', section: '', language: 'n/a' },
  { id: 'e', countries: ['UZ'] },
];

function sorted(counts: ReadonlyMap<string, number> | undefined): Record<string, number> {
  return Object.fromEntries(counts ?? []);
}

/** What every adapter does with the source, the section and the language of an article. */
export function metadataFacetsContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`facets of metadata: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    const search = (sketch: RequestSketch = {}): Promise<SearchResult> =>
      index.search(aRequest('', { size: 100, ...sketch }), signal);
    const found = async (sketch: RequestSketch): Promise<string[]> =>
      (await search(sketch)).hits.map(({ article }) => article.id).toSorted();
    const counts = (result: SearchResult, facet: ValueFacetName): string[] =>
      result.facets[facet].values.map(({ label, count }) => `${label} ${count}`);

    it('counts values as sources write them, white space and the case of languages aside', async () => {
      const result = await search();
      expect(counts(result, 'source')).toEqual(['Meridian Wire 2', 'The Łódź Ledger 1']);
      expect(counts(result, 'section')).toEqual(['World 2', 'Business 1']);
      expect(counts(result, 'language')).toEqual(['English 2', 'n/a 1', 'Brazilian Portuguese 1']);
      expect(counts(result, 'author')).toEqual(['Bo Lind 2', 'Ada Northcote 1']);
      expect(result.facets.source).toMatchObject({ missing: 2, distinct: 2 });
    });

    it('tells the languages of articles without a value, where values are read from texts', async () => {
      const { facets } = await search();
      const languages = { en: 1, 'n/a': 1, 'pt-br': 1 };
      expect(sorted(facets.country.missingLanguages)).toEqual(languages);
      expect(sorted(facets.speaker.missingLanguages)).toEqual({ ...languages, en: 2 });
      expect(facets.source.missingLanguages).toBeUndefined();
    });

    it('tells them of the articles that are counted as missing alone', async () => {
      const ofWorld = await search({ section: { include: ['World'] } });
      expect(sorted(ofWorld.facets.country.missingLanguages)).toEqual({ 'pt-br': 1 });
      const inAll = await search({ country: { include: ['UZ'], mode: 'all' } });
      expect(inAll.facets.country.missingLanguages).toBeUndefined();
    });

    it.each<[string, RequestSketch, string[]]>([
      ['of a source', { source: { include: ['Meridian Wire'] } }, ['a', 'b']],
      ['of any of two sections', { section: { include: ['World', 'Business'] } }, ['a', 'b', 'c']],
      ['not in a language', { language: { exclude: ['en'] } }, ['c', 'd', 'e']],
      ['without a source', { source: { include: ['none'] } }, ['d', 'e']],
      ['by two authors', { author: { include: ['Bo Lind', 'Ada Northcote'], mode: 'all' } }, ['a']],
      ['by no author', { author: { include: ['none'] } }, ['c', 'd', 'e']],
      ['that have a section', { section: { exclude: ['none'] } }, ['a', 'b', 'c']],
      [
        'by several facets',
        { source: { include: ['Meridian Wire'] }, section: { include: ['World'] } },
        ['a'],
      ],
    ])('keeps articles %s', async (_, sketch, expected) => {
      expect(await found(sketch)).toEqual(expected);
    });

    it('counts under the filters of all other facets, and leaves out its own', async () => {
      const result = await search({
        section: { include: ['World'] },
        source: { include: ['Meridian Wire'] },
      });
      expect(counts(result, 'source')).toEqual(['Meridian Wire 1', 'The Łódź Ledger 1']);
      expect(counts(result, 'section')).toEqual(['Business 1', 'World 1']);
      expect(counts(result, 'country')).toEqual(['Uzbekistan 1']);
    });

    it('sums up how many of each the archive holds', async () => {
      expect(await index.summary(signal)).toMatchObject({
        held: { source: 2, section: 2, author: 2, language: 3 },
      });
    });
  });
}
