import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../src/domain/search.ts';
import { loosenSearch } from '../../../src/web/loosen-search.ts';
import { searchParams } from '../../../src/web/search-url.ts';
import { aSearch, aSearchPage } from '../../support/found.ts';

const { signal } = new AbortController();

/** Loosens a search over an archive that answers every request with a number. */
async function loosened(params: string, totalOf: (request: SearchRequest) => number) {
  const asked: SearchRequest[] = [];
  const ways = await loosenSearch(
    aSearch(params),
    async (request) => {
      asked.push(request);
      return aSearchPage({ total: totalOf(request) });
    },
    signal,
  );
  return {
    asked,
    ways: ways.map(({ kind, state, total }) => [kind, searchParams(state), total] as const),
  };
}

const hasNoFilter = ({ filters }: SearchRequest) =>
  filters.country.include.length + filters.speaker.include.length === 0;

describe('asking for less', () => {
  it('drops each filter, all of them, and the words, the greatest gain first', async () => {
    const { ways } = await loosened('q=river&country=UZ&speaker=a-b', (request) => {
      if (request.query.kind === 'everything') return 5;
      if (hasNoFilter(request)) return 9;
      return request.filters.country.include.length === 0 ? 2 : 0;
    });
    expect(ways).toEqual([
      ['all-filters', 'q=river', 9],
      ['query', 'country=UZ&speaker=a-b', 5],
      ['filter', 'q=river&speaker=a-b', 2],
      ['filter', 'q=river&country=UZ', 0],
    ]);
  });

  it('takes excluded values and a range of dates as filters too', async () => {
    const { ways } = await loosened('country.not=UZ&from=2021', () => 1);
    expect(ways.map(([, params]) => params).toSorted()).toEqual([
      '',
      'country.not=UZ',
      'from=2021',
    ]);
  });

  it('blames the words alone where no article has them', async () => {
    const { ways, asked } = await loosened('q=%22grey+river%22&country=UZ', () => 0);
    expect(ways.map(([kind, params]) => [kind, params])).toEqual([
      ['all-filters', 'q=%22grey+river%22'],
      ['query', 'country=UZ'],
      ['no-phrase', 'q=grey+river'],
      ['any-word', 'q=grey+OR+river'],
    ]);
    expect(asked).toHaveLength(4);
  });

  it('never asks more than six times', async () => {
    const many =
      'q=a+b&country=UZ&country=KG&country=TJ&country=KZ&country=AF&country=RU&speaker=x';
    expect((await loosened(many, () => 1)).asked).toHaveLength(6);
  });

  it('asks for numbers only: one article, one value of each facet', async () => {
    const { asked } = await loosened('q=river&country=UZ&size=100&page=3', () => 1);
    expect(asked.every(({ size, page, facetSize }) => size + page + facetSize === 3)).toBe(true);
  });

  it.each(['q=river', 'q=river+OR+lake', 'q=river+-lake', 'q=title%3Ariver+lake'])(
    'does not loosen the words of %s',
    async (params) => {
      expect((await loosened(params, () => 1)).ways).toEqual([]);
    },
  );
});
