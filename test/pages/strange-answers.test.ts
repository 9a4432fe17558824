import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import {
  type FakeCluster,
  generationAnswer,
  json,
  onlyGenerationOf,
  openFakeCluster,
} from '../support/elasticsearch/fake-cluster.ts';
import { STRANGE_ANSWERS } from '../support/elasticsearch/strange-answers.ts';
import { serveEngine, type TestSite } from '../support/site.ts';

const PAGES = [
  '/',
  '/?q=river&country=KE&sort=newest',
  '/?q=said%3Ariver',
  '/articles/a',
  '/facets/country',
  '/speakers',
  '/speakers/omid-rahmatov',
  '/quotes?q=river',
  '/countries',
  '/countries/KE',
  '/compare?a=river&b=lake',
  '/archive',
  '/feed.atom',
  '/export.csv?q=river',
  '/export.jsonl',
  '/export-quotes.csv?q=river',
  '/api/v1/search?q=river',
  '/api/v1/quotes?q=river',
  '/api/v1/facets/speaker',
  '/api/v1/articles/a',
  '/api/v1/speakers/omid-rahmatov',
  '/api/v1/suggest?q=tre',
];
const SENTENCE = "Elasticsearch sent an answer Dateline can't read";

/** Where in the talk with the cluster the answer is of another shape. */
const PLACES: readonly (readonly [string, (path: string) => boolean])[] = [
  ['to the first question', () => true],
  ['to the question for the index', (path) => path !== '/'],
  ['to a search', (path) => path !== '/' && path !== '/archive-articles'],
];

describe('an answer of Elasticsearch of the wrong shape', () => {
  let cluster: FakeCluster;
  let site: TestSite;

  beforeAll(async () => {
    cluster = await openFakeCluster('archive');
  });

  afterAll(() => cluster[Symbol.asyncDispose]());

  async function openFreshSite(): Promise<TestSite> {
    const options = { url: cluster.url, index: 'archive', shards: 1, replicas: 0 };
    return await serveEngine(openElasticsearchEngine(options));
  }

  /** What each page answers that does not say the sentence with a 502. */
  async function otherAnswers(): Promise<string[]> {
    site = await openFreshSite();
    await using _ = site;
    const answers = PAGES.map(async (page) => {
      const response = await site.get(page);
      const text = (await response.text()).replaceAll('&#39;', "'");
      const isSaid = response.status === 502 && text.includes(SENTENCE);
      return isSaid ? [] : [`${page} ${response.status} ${text.slice(0, 300)}`];
    });
    return (await Promise.all(answers)).flat();
  }

  describe.each(PLACES)('%s', (_place, isThere) => {
    it.each(STRANGE_ANSWERS)('is a 502 on every page and in the API: %s', async (_what, answer) => {
      cluster.plan((_method, path) => (isThere(path) ? answer : undefined));
      expect(await otherAnswers()).toEqual([]);
    });
  });

  it.each([
    [
      'that the alias leads to two indices',
      generationAnswer(onlyGenerationOf('archive'), 'archive-articles-20260202t030405-000'),
    ],
    [
      'that the alias leads to an index of ours and another one',
      generationAnswer(onlyGenerationOf('archive'), 'logs'),
    ],
    ['that the alias is there and leads nowhere', generationAnswer()],
    ['an index without settings', json({ [onlyGenerationOf('archive')]: { mappings: {} } })],
    [
      'an index with settings of another shape',
      json({ [onlyGenerationOf('archive')]: { settings: [], mappings: {} } }),
    ],
    ['an error with status 200', json({ error: 'no', status: 500 })],
  ])('is a 502, and no name that is taken: %s', async (_what, answer) => {
    cluster.plan((_method, path) => (path === '/archive-articles' ? answer : undefined));
    expect(await otherAnswers()).toEqual([]);
  });

  it.each(STRANGE_ANSWERS)('is a red light with the sentence: %s', async (_what, answer) => {
    cluster.plan(() => answer);
    site = await openFreshSite();
    await using _ = site;
    const response = await site.get('/readyz');
    expect({ status: response.status, said: (await response.text()).includes(SENTENCE) }).toEqual({
      status: 503,
      said: true,
    });
  });

  it('is told from an index that is not there, and from a name that something else has', async () => {
    site = await openFreshSite();
    await using _ = site;
    cluster.plan((_method, path) =>
      path === '/archive-articles'
        ? json({ error: { type: 'index_not_found_exception' }, status: 404 }, 404)
        : undefined,
    );
    expect(await site.json('/api/v1/search')).toMatchObject({ code: 'INDEX_MISSING', status: 503 });
    cluster.plan((_method, path) =>
      path === '/archive-articles' ? generationAnswer('archive-articles') : undefined,
    );
    expect(await site.json('/api/v1/search')).toMatchObject({ code: 'INDEX_UNUSABLE' });
  });
});
