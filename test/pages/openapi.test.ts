import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openLog } from '../../src/platform/log.ts';
import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import {
  facetAnswer,
  quotesAnswer,
  searchAnswer,
  suggestAnswer,
} from '../../src/web/api/answer-lists.ts';
import { articleAnswer, speakerAnswer } from '../../src/web/api/answer-records.ts';
import { problem } from '../../src/web/api/problem-schema.ts';
import { createApp } from '../../src/web/app.ts';
import { wireServices } from '../../src/wire.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { routesOf } from '../support/routes.ts';
import { openSite, SITE_OPTIONS, type TestSite } from '../support/site.ts';
import { openTempFolder } from '../support/temp-folder.ts';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0] & object;
type OpenApi = {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly operationId: string;
          readonly parameters: readonly { readonly name: string; readonly in: string }[];
          readonly responses: Readonly<
            Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>
          >;
        };
      }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};

let site: TestSite;
let api: OpenApi;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE, { publicUrl: 'https://news.example' });
  api = await site.json<OpenApi>('/api/openapi.json');
});
afterAll(() => site[Symbol.asyncDispose]());

// Every kind of answer at least once: everything there, nothing found, notices, all filters.
const ANSWERS = [
  ['/api/v1/search', '/api/v1/search?q=%22river+treaty%22', searchAnswer],
  ['/api/v1/quotes', '/api/v1/quotes?q=river', quotesAnswer],
  ['/api/v1/quotes', '/api/v1/quotes?q=nowhere', quotesAnswer],
  ['/api/v1/search', '/api/v1/search?q=nowhere&sort=best', searchAnswer],
  ['/api/v1/search', '/api/v1/search?country=UZ&country.not=KG&speaker.not=none', searchAnswer],
  ['/api/v1/search', '/api/v1/search?from=2021-09&to=2021-10&page=99', searchAnswer],
  ['/api/v1/facets/{facet}', '/api/v1/facets/country?q=river', facetAnswer],
  ['/api/v1/facets/{facet}', '/api/v1/facets/speaker?find=nobody', facetAnswer],
  ['/api/v1/suggest', '/api/v1/suggest?q=riv', suggestAnswer],
  ['/api/v1/suggest', '/api/v1/suggest?q=yusu', suggestAnswer],
  ['/api/v1/articles/{id}', '/api/v1/articles/talks', articleAnswer],
  ['/api/v1/articles/{id}', '/api/v1/articles/undated', articleAnswer],
  ['/api/v1/speakers/{id}', '/api/v1/speakers/bakyt-sadyrbaev', speakerAnswer],
] as const;

/** The schema of an answer out of the served document, with the parts that it refers to. */
function servedSchema(path: string, status: string, type: string): z.ZodType {
  const schema = api.paths[path]?.get.responses[status]?.content?.[type]?.schema;
  expect(schema, `${path} documents ${status} as ${type}`).toBeDefined();
  const inside = JSON.stringify({ ...schema, $defs: api.components.schemas });
  return z.fromJSONSchema(
    JSON.parse(inside.replaceAll('#/components/schemas/', '#/$defs/')) as JsonSchema,
  );
}

describe('/api/openapi.json', () => {
  it('is an OpenAPI 3.1 document of this site', () => {
    expect(api.openapi).toMatch(/^3\.1\.\d$/);
    expect(api.servers).toEqual([{ url: 'https://news.example' }]);
  });

  it.each(ANSWERS)('%s answers as it says: %s', async (path, address) => {
    const schema = servedSchema(path, '200', 'application/json');
    const answer = await site.json(address);
    expect(schema.safeParse(answer).error?.issues ?? []).toEqual([]);
  });

  it.each(ANSWERS)('%s documents every property of an answer: %s', async (_, address, schema) => {
    const answer = await site.json(address);
    // What the schema does not know is not in what it has parsed.
    expect(schema.parse(answer)).toEqual(answer);
  });

  it.each(['/api/v1/articles/nope', '/api/v1/speakers/nope'])(
    'documents the answer to an id that nobody has: %s',
    async (address) => {
      const path = address.replace('nope', '{id}');
      const answer = await site.json(address);
      const schema = servedSchema(path, '404', 'application/problem+json');
      expect(schema.safeParse(answer).error?.issues ?? []).toEqual([]);
      expect(problem.parse(answer)).toEqual(answer);
    },
  );

  it('documents lines of the export as articles', async () => {
    const text = await (await site.get('/export.jsonl')).text();
    for (const line of text.trim().split('\n')) {
      const article = JSON.parse(line);
      expect(articleAnswer.parse(article)).toEqual(article);
    }
  });

  it('names only parameters that mean something: none of them brings a notice', async () => {
    const { parameters } = api.paths['/api/v1/search']?.get ?? { parameters: [] };
    const params = new URLSearchParams(parameters.map(({ name }) => [name, '']));
    const { query } = await site.json<{ query: { notices: unknown[] } }>(
      `/api/v1/search?${params}`,
    );
    expect(parameters.length).toBeGreaterThan(10);
    expect(query.notices).toEqual([]);
  });

  it('names only addresses that answer, each operation once', async () => {
    const gets = Object.entries(api.paths).map(([path, item]) => ({ path, ...item.get }));
    expect(new Set(gets.map(({ operationId }) => operationId)).size).toBe(gets.length);
    for (const { path, responses } of gets) {
      const address = path
        .replace('{facet}', 'country')
        .replace('/articles/{id}', '/articles/talks')
        .replace('/speakers/{id}', '/speakers/nadira-yusupova');
      const response = await site.get(address);
      const type = Object.keys(responses['200']?.content ?? {})[0] ?? '';
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-type'), path).toContain(type);
      await response.body?.cancel();
    }
  });

  it('names every address of the API', async () => {
    await using folder = await openTempFolder();
    await using index = await openSqliteEngine({ dataDir: folder.path }).openIndex();
    const app = createApp(wireServices(index), SITE_OPTIONS, openLog('silent'));
    const answered = routesOf(app).filter((path) => path.startsWith('/api/v1/'));
    const documented = Object.keys(api.paths).map((path) => path.replace(/\{(\w+)\}/g, ':$1'));
    expect(answered.length).toBeGreaterThan(4);
    expect(answered.filter((path) => !documented.includes(path))).toEqual([]);
  });

  it('has every schema that it refers to', () => {
    const refs = JSON.stringify(api).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
    const named = new Set(Array.from(refs, ([, name]) => name ?? ''));
    expect([...named].filter((name) => !(name in api.components.schemas))).toEqual([]);
  });
});
