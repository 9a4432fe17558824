import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import type { SearchEngine } from '../../src/search/port.ts';
import { findingsOn } from '../support/doctor-report.ts';
import { createDocumentedKey } from '../support/documented-keys.ts';
import { searchFor, storedArticle } from '../support/elasticsearch/articles.ts';
import { indicesOf, openCluster } from '../support/elasticsearch/cluster.ts';
import {
  CAN_START_NODES,
  type SecuredNode,
  startSecuredNode,
} from '../support/elasticsearch/own-nodes.ts';
import { runCommand } from '../support/run-command.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const { signal } = new AbortController();
const ONE_TRY = { tries: 1, pause: async () => {}, random: () => 0 };

// Left out where the run was given another Elasticsearch: this one changes its security.
describe.skipIf(!CAN_START_NODES)('the documented keys, on a node whose security is on', () => {
  let node: SecuredNode;
  let webKey: string;
  let writerKey: string;
  let web: SearchEngine;
  let writer: SearchEngine;

  beforeAll(async () => {
    node = await startSecuredNode();
    const connection = { url: node.url, ...node.user };
    webKey = await createDocumentedKey(connection, 'dateline-web');
    writerKey = await createDocumentedKey(connection, 'dateline-writer');
    web = engineWith({ apiKey: webKey });
    writer = engineWith({ apiKey: writerKey });
    await write(writer, 'rebuild', 'a');
  });

  afterAll(() => node[Symbol.asyncDispose]());

  function engineWith(credentials: { apiKey?: string; username?: string; password?: string }) {
    const names = { index: 'dateline', shards: 1, replicas: 0 };
    return openElasticsearchEngine({ url: node.url, ...names, retries: ONE_TRY, ...credentials });
  }

  async function write(engine: SearchEngine, mode: 'update' | 'rebuild', ...ids: string[]) {
    await using open = await engine.openWriter(mode);
    await open.write(ids.map((id) => storedArticle(id, { quotes: ['We met.'] })));
    await open.finish(mode === 'rebuild' ? ids.length : undefined);
  }

  async function messageOf(work: Promise<unknown>): Promise<string> {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof AppError)) throw new Error('no AppError', { cause: error });
    return `${error.code}: ${error.message}`;
  }

  /** Status of a bare request with a key. */
  async function statusOf(key: string, method: string, path: string, body?: object) {
    const response = await fetch(`${node.url}${path}`, {
      method,
      headers: { authorization: `ApiKey ${key}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response.status;
  }

  it('let the server search, read, stream and count', async () => {
    await using index = await web.openIndex();
    expect((await index.search(searchFor('council'), signal)).total).toBe(1);
    expect((await index.article('a', signal))?.article.id).toBe('a');
    expect(await index.summary(signal)).toMatchObject({ articles: 1, quotes: 1 });
    const { query, filters } = searchFor('council');
    const streamed = index.stream({ query, filters, sort: 'newest' }, signal);
    expect(await Array.fromAsync(streamed)).toHaveLength(1);
  });

  it.each<[string, string, object | undefined]>([
    ['PUT', '/dateline-articles/_doc/x', {}],
    ['DELETE', '/dateline-articles/_doc/a', undefined],
    ['POST', '/dateline-articles/_delete_by_query', { query: { match_all: {} } }],
    ['DELETE', '/dateline-articles-20200101t000000-000', undefined],
    ['PUT', '/dateline-articles/_settings', { index: { number_of_replicas: 1 } }],
    ['POST', '/_aliases', { actions: [{ add: { index: 'dateline-articles-*', alias: 'x' } }] }],
    ['PUT', '/dateline-articles-x', {}],
    ['GET', '/dateline-lock/_search', undefined],
    ['GET', '/_cluster/settings', undefined],
  ])('forbid the server %s %s', async (method, path, body) => {
    expect(await statusOf(webKey, method, path, body)).toBe(403);
    await using index = await web.openIndex();
    expect((await index.summary(signal)).articles).toBe(1);
  });

  it('say in a sentence that the server’s key may not write', async () => {
    expect(await messageOf(web.openWriter('update'))).toMatch(
      /^INDEX_UNUSABLE: .*do not allow this\. .*ELASTICSEARCH_API_KEY.*docs\/operations\.md/,
    );
  });

  // Issue #11: doctor said “may be written to”.
  it.each([
    ['reads alone', () => webKey, 'warning', /may read the indices and not write to them/],
    ['writes', () => writerKey, 'ok', /may read and write the indices/],
  ] as const)('are told apart by doctor: one that %s', async (_, key, level, text) => {
    await using folder = await openTempFolder();
    const result = await runCommand(['doctor', '--json'], {
      environment: {
        DATA_DIR: folder.path,
        ELASTICSEARCH_URL: node.url,
        ELASTICSEARCH_API_KEY: key(),
      },
    });
    expect(result.exitCode).toBe(0);
    expect(findingsOn(result, 'rights')).toMatchObject([
      { level, text: expect.stringMatching(text) },
    ]);
    expect(result.stdout).not.toContain('may be written to');
  });

  it('let the server see a lost index by the mark in the cluster alone', async () => {
    const names = ['dateline-articles', 'dateline-quotes'];
    await using index = await web.openIndex();
    const cluster = openCluster({ url: node.url, ...node.user });
    for (const name of names) {
      for (const found of await indicesOf(cluster, `${name}-`)) {
        await cluster.request({ method: 'DELETE', path: `/${found}` });
      }
    }
    await cluster.close();
    expect(await messageOf(index.summary(signal))).toMatch(/^INDEX_LOST: /);
    await write(writer, 'rebuild', 'a');
  });

  it('let the commands index, replace, remove and build anew', async () => {
    await write(writer, 'update', 'b');
    {
      await using open = await writer.openWriter('update');
      expect(await open.remove(['a'])).toBe(1);
      await open.finish();
    }
    await write(writer, 'rebuild', 'a', 'c');
    await write(writer, 'rebuild', 'a');
    await using index = await web.openIndex();
    expect((await index.summary(signal)).articles).toBe(1);
  });

  it('let the commands go back to the generation before, and forward', async () => {
    await write(writer, 'rebuild', 'a', 'b');
    await write(writer, 'rebuild', 'a');
    expect((await writer.rollBack()).to.articles).toBe(2);
    expect((await writer.rollBack()).to.articles).toBe(1);
  });

  it.each<[string, string, object | undefined]>([
    ['GET', '/other/_search', undefined],
    ['PUT', '/other-new', {}],
    ['DELETE', '/other', undefined],
    ['PUT', '/_cluster/settings', { persistent: { 'action.auto_create_index': 'true' } }],
    ['POST', '/_security/api_key', { name: 'more' }],
    ['PUT', '/_security/user/x', { password: 'abcdefgh', roles: ['superuser'] }],
    ['GET', '/_nodes/stats', undefined],
  ])('forbid the commands %s %s', async (method, path, body) => {
    const cluster = openCluster({ url: node.url, ...node.user });
    await cluster.request({ method: 'PUT', path: '/other', fineStatuses: [400] });
    await cluster.close();
    expect(await statusOf(writerKey, method, path, body)).toBe(403);
  });

  it.each<[string, { apiKey?: string; username?: string; password?: string }]>([
    ['a key that is not known', { apiKey: Buffer.from('id:secret').toString('base64') }],
    ['a wrong password', { username: 'tester', password: 'wrong' }],
    ['no credentials', {}],
  ])('name the settings for %s', async (_, credentials) => {
    await using index = await engineWith(credentials).openIndex();
    expect(await messageOf(index.summary(signal))).toMatch(
      /^INDEX_UNUSABLE: .*does not know these credentials.*ELASTICSEARCH_API_KEY.*ELASTICSEARCH_PASSWORD/,
    );
  });

  it('serve the commands as they are typed, doctor among them', async () => {
    await using folder = await openTempFolder();
    await folder.write('news/a.txt', 'The council met in Nairobi.');
    const environment = {
      ELASTICSEARCH_URL: node.url,
      ELASTICSEARCH_API_KEY: writerKey,
      DATA_DIR: folder.path,
    };
    const options = { environment, cwd: folder.path };
    expect(await runCommand(['reindex', '--allow-shrink', 'news'], options)).toMatchObject({
      exitCode: 0,
    });
    const doctor = await runCommand(['doctor'], options);
    expect(doctor.exitCode).toBe(0);
    expect(doctor.stdout).toMatch(/WARNING +disk +The credentials may not ask for this/);
  });
});
