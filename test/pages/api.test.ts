import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { storedArticleJson } from '../../src/web/article/article-json.ts';
import type { searchJson } from '../../src/web/search/search-json.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE);
});
afterAll(() => site[Symbol.asyncDispose]());

type SearchAnswer = ReturnType<typeof searchJson>;
type IndexedArticle = ReturnType<typeof storedArticleJson>;

const search = (params: string) => site.json<SearchAnswer>(`/api/v1/search?${params}`);

describe('GET /api/v1/search', () => {
  it('answers in the shape of the contract', async () => {
    const answer = await search('q=%22river+treaty%22+delegations&country=UZ');
    expect(answer).toEqual({
      query: {
        text: '"river treaty" delegations',
        parsed: '"river treaty" delegations',
        notices: [],
      },
      total: 1,
      stories: 1,
      page: 1,
      size: 10,
      engine: 'sqlite',
      tookMs: expect.any(Number),
      hits: [
        {
          id: 'talks',
          title: 'Upstream states reopen talks on the river treaty',
          date: { value: '2021-10-21T09:51', precision: 'minute' },
          url: 'https://meridian.example/talks',
          source: 'Meridian Wire',
          score: expect.any(Number),
          story: expect.stringMatching(/^[0-9a-f]{13}$/),
          copies: 0,
          countries: [
            { code: 'UZ', name: 'Uzbekistan' },
            { code: 'KG', name: 'Kyrgyzstan' },
          ],
          speakers: [
            { id: 'nadira-yusupova', name: 'Nadira Yusupova' },
            { id: 'bakyt-sadyrbaev', name: 'Bakyt Sadyrbaev' },
          ],
          snippets: expect.arrayContaining([
            {
              field: 'body',
              parts: expect.arrayContaining([{ text: 'river treaty', matched: true }]),
            },
          ]),
        },
      ],
      mostWords: [],
      facets: {
        about: { values: [], missing: 1, notRead: 0, distinct: 0 },
        author: { values: [], missing: 1, notRead: 0, distinct: 0 },
        country: {
          values: [
            { value: 'KG', label: 'Kyrgyzstan', count: 1, selected: false, excluded: false },
            { value: 'UZ', label: 'Uzbekistan', count: 1, selected: true, excluded: false },
          ],
          missing: 0,
          notRead: 0,
          distinct: 2,
        },
        speaker: {
          values: [
            {
              value: 'bakyt-sadyrbaev',
              label: 'Bakyt Sadyrbaev',
              count: 1,
              selected: false,
              excluded: false,
            },
            {
              value: 'nadira-yusupova',
              label: 'Nadira Yusupova',
              count: 1,
              selected: false,
              excluded: false,
            },
          ],
          missing: 0,
          notRead: 0,
          distinct: 2,
        },
        source: {
          values: [
            {
              value: 'Meridian Wire',
              label: 'Meridian Wire',
              count: 1,
              selected: false,
              excluded: false,
            },
          ],
          missing: 0,
          notRead: 0,
          distinct: 1,
        },
        section: expect.objectContaining({ distinct: 1 }),
        language: expect.objectContaining({ distinct: 1 }),
        date: expect.objectContaining({
          values: [{ value: expect.any(String), count: 1 }],
          missing: 0,
        }),
      },
    });
  });

  it('gives null for what an article has not', async () => {
    const { hits } = await search('q=law');
    expect(hits).toMatchObject([{ id: 'undated', date: null, url: null, source: null }]);
  });

  it('says of a chosen value that no article of the archive carries it', async () => {
    const { query, total } = await search('q=river&country=Antarctica');
    expect(total).toBe(0);
    expect(query.notices).toEqual([
      { code: 'country-not-held', text: 'No article of the archive mentions Antarctica.' },
    ]);
  });

  it('puts notices beside the answer, status 200', async () => {
    const response = await site.get('/api/v1/search?q=%22river&sort=best&page=0');
    const { query } = (await response.json()) as SearchAnswer;
    expect(response.status).toBe(200);
    expect(query.notices.map(({ code }) => code)).toEqual([
      'phrase-not-closed',
      'sort-unknown',
      'page-unknown',
    ]);
  });

  it('answers a page beyond the end with no hits, so that programs can stop there', async () => {
    expect(await search('q=river&page=99')).toMatchObject({ page: 99, hits: [] });
  });
});

describe('GET /api/v1/articles/:id', () => {
  it('gives the article with its tags, offsets and what came with it', async () => {
    const article = await site.json<IndexedArticle>('/api/v1/articles/talks');
    expect(article).toMatchObject({
      id: 'talks',
      url: 'https://meridian.example/talks',
      date: { value: '2021-10-21T09:51', precision: 'minute' },
      firstIndexedAt: '2026-11-24T09:00:00.000Z',
    });
    for (const { start, end, text } of article.quotes) {
      expect(article.body.slice(start, end)).toBe(text);
    }
    expect(article.quotes).toHaveLength(2);
  });

  it('answers an unknown id as a problem, not as a page', async () => {
    const response = await site.get('/api/v1/articles/nope');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({
      type: 'about:blank',
      status: 404,
      code: 'ARTICLE_NOT_FOUND',
      title: 'No such article',
    });
  });

  it('answers an unknown address below /api as a problem too', async () => {
    const response = await site.get('/api/v2/search');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'PAGE_NOT_FOUND' });
  });
});
