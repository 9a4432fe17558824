import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../../../src/domain/regions.ts';
import type { SearchRequest } from '../../../../src/domain/search.ts';
import { printQuery } from '../../../../src/query/print.ts';
import { relaxSearch } from '../../../../src/web/search/relax-search.ts';
import { searchParams } from '../../../../src/web/url/search-url.ts';
import { aSearch } from '../../../support/found.ts';

const { signal } = new AbortController();

type Archive = {
  readonly totalOf: (request: SearchRequest) => number;
  /** Words that no article has. */
  readonly unknown?: readonly string[];
};

/** Loosens a search over an archive that answers every request with a number. */
async function relaxed(params: string, { totalOf, unknown = [] }: Archive) {
  const asked: SearchRequest[] = [];
  const looked: string[][] = [];
  const { relaxations, blame } = await relaxSearch(
    aSearch(params),
    {
      count: async (request) => {
        asked.push(request);
        return { total: totalOf(request) };
      },
      findAny: async (queries) => {
        const texts = queries.map(printQuery);
        looked.push(texts);
        return texts.map((text) => !unknown.some((word) => text.includes(word)));
      },
    },
    signal,
  );
  return {
    asked,
    looked,
    ways: relaxations.map(({ kind, state, total }) => [kind, searchParams(state), total] as const),
    blamed: {
      words: blame.words.map(printQuery),
      parts: blame.parts.map(({ node }) => printQuery(node)),
    },
  };
}

const nothing = { totalOf: () => 0 };
const something = { totalOf: () => 1 };

const hasNoFilter = ({ filters }: SearchRequest) =>
  filters.country.include.length + filters.speaker.include.length === 0;

describe('asking for less', () => {
  it('drops each filter, all of them, and the words, the greatest gain first', async () => {
    const totalOf = (request: SearchRequest) => {
      if (request.query.kind === 'everything') return 5;
      if (hasNoFilter(request)) return 9;
      return request.filters.country.include.length === 0 ? 2 : 0;
    };
    const { ways } = await relaxed('q=river&country=UZ&speaker=a-b', { totalOf });
    expect(ways).toEqual([
      ['all-filters', 'q=river', 9],
      ['query', 'country=UZ&speaker=a-b', 5],
      ['filter', 'q=river&speaker=a-b', 2],
      ['filter', 'q=river&country=UZ', 0],
    ]);
  });

  it('takes excluded values and a range of dates as filters too', async () => {
    const { ways } = await relaxed('country.not=UZ&from=2021', something);
    expect(ways.map(([, params]) => params).toSorted()).toEqual([
      '',
      'country.not=UZ',
      'from=2021',
    ]);
  });

  it('blames the words alone where no article has them', async () => {
    const { ways, asked } = await relaxed('q=%22grey+river%22&country=UZ', nothing);
    expect(ways.map(([kind, params]) => [kind, params])).toEqual([
      ['all-filters', 'q=%22grey+river%22'],
      ['query', 'country=UZ'],
      ['no-phrase', 'q=grey+river'],
      ['any-word', 'q=grey+OR+river'],
    ]);
    expect(asked).toHaveLength(4);
  });

  it('gives up every filter of a dozen', async () => {
    const codes = ['UZ', 'KG', 'TJ', 'KZ', 'AF', 'RU', 'CN', 'IR', 'IN', 'PK'];
    const many = `q=a&${codes.map((code) => `country=${code}`).join('&')}&speaker=x&from=2006`;
    const { ways } = await relaxed(many, something);
    expect(ways.filter(([kind]) => kind === 'filter')).toHaveLength(12);
  });

  it('gives up facets as a whole where there are more filters, and none is left out', async () => {
    const speakers = Array.from({ length: 15 }, (_, at) => `speaker=s${at}`).join('&');
    const { ways } = await relaxed(`q=a&country=UZ&country=RU&${speakers}&from=2006`, something);
    expect(ways.filter(([kind]) => kind === 'filter').map(([, params]) => params)).toEqual([
      `q=a&country=UZ&country=RU&${speakers}`,
      `q=a&${speakers}&from=2006`,
      'q=a&country=UZ&country=RU&from=2006',
    ]);
  });

  it('never asks more than 18 times', async () => {
    const words = Array.from({ length: 12 }, (_, at) => `w${at}`).join('+');
    const filters = Array.from({ length: 12 }, (_, at) => `speaker=s${at}`).join('&');
    expect((await relaxed(`q=${words}&${filters}`, something)).asked).toHaveLength(18);
  });

  it('asks for numbers only: no article, one value of each facet', async () => {
    const { asked } = await relaxed('q=river&country=UZ&size=100&page=3', something);
    expect(asked.every(({ size, page, facetSize }) => size === 0 && page + facetSize === 2)).toBe(
      true,
    );
  });

  it('gives up a region as the one thing that it is shown as', async () => {
    const [region] = REGIONS;
    const countries = region?.countries.map((code) => `country=${code}`).join('&') ?? '';
    const { ways } = await relaxed(`q=river&${countries}`, something);
    expect(ways.filter(([kind]) => kind === 'filter')).toEqual([['filter', 'q=river', 1]]);
  });

  it.each(['q=river', 'q=river+OR+lake'])('does not loosen the words of %s', async (params) => {
    expect((await relaxed(params, something)).ways).toEqual([]);
  });

  it.each([
    ['q=river+-lake', ['q=-lake', 'q=river']],
    ['q=Title%3ARiver+lake', ['q=Title%3ARiver', 'q=Title%3ARiver+OR+lake', 'q=lake']],
    [
      'q=said%3Ariver+speaker%3Alind+-tea',
      [
        'q=%28said%3Ariver+OR+speaker%3Alind%29+-tea',
        'q=said%3Ariver+-tea',
        'q=said%3Ariver+speaker%3Alind',
        'q=speaker%3Alind+-tea',
      ],
    ],
  ])(
    'gives up parts of %s, or asks for any, since its words alone mean another thing',
    async (params, left) => {
      const { ways } = await relaxed(params, something);
      expect(ways.map(([, state]) => state).toSorted()).toEqual(left);
      expect(ways.every(([kind]) => kind === 'parts' || kind === 'any-part')).toBe(true);
    },
  );
});

describe('the words to blame', () => {
  it('are those that stand nowhere; what else there is says what it brings without them', async () => {
    const { ways, blamed } = await relaxed('q=Oil+xyzzyq+price', {
      totalOf: ({ query }) => (printQuery(query) === 'oil price' ? 14 : 30),
      unknown: ['xyzzyq'],
    });
    expect(blamed).toEqual({ words: ['xyzzyq'], parts: ['xyzzyq'] });
    expect(ways).toEqual([
      ['any-word', 'q=Oil+OR+xyzzyq+OR+price', 30],
      ['parts', 'q=Oil+price', 14],
      ['parts', 'q=xyzzyq+price', 0],
      ['parts', 'q=Oil+xyzzyq', 0],
    ]);
  });

  it('are looked for in one step, and what keeps one of them is not searched for', async () => {
    const { looked, asked } = await relaxed('q=oil+xyzzyq+price&country=UZ', {
      totalOf: () => 3,
      unknown: ['xyzzyq'],
    });
    expect(looked).toEqual([['oil', 'xyzzyq', 'price', 'oil', 'xyzzyq', 'price']]);
    expect(asked.map(({ query }) => printQuery(query)).toSorted()).toEqual([
      '',
      'oil OR xyzzyq OR price',
      'oil price',
      'oil price',
    ]);
  });

  it('go together where there are several', async () => {
    const { ways } = await relaxed('q=oil+xyzzyq+plughq', {
      totalOf: () => 7,
      unknown: ['xyzzyq', 'plughq'],
    });
    expect(ways).toContainEqual(['parts', 'q=oil', 7]);
    expect(ways).toContainEqual(['parts', 'q=oil+plughq', 0]);
  });

  it('are not those that the query leaves out, or has as one of several', async () => {
    const { blamed } = await relaxed('q=oil+-xyzzyq+(price+OR+plughq)', {
      totalOf: () => 0,
      unknown: ['xyzzyq', 'price'],
    });
    expect(blamed).toEqual({ words: ['price'], parts: ['price OR plughq'] });
  });

  it('are given up with all filters, where both may be in the way', async () => {
    const { ways } = await relaxed('q=oil+xyzzyq+price&country=UZ', {
      totalOf: (request) => (hasNoFilter(request) ? 14 : 0),
      unknown: ['xyzzyq'],
    });
    expect(ways).toContainEqual(['parts', 'q=oil+price', 14]);
    expect(ways).toContainEqual(['parts', 'q=oil+price&country=UZ', 0]);
  });
});
