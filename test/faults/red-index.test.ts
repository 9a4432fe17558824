import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchFor, storedArticle } from '../support/elasticsearch/articles.ts';
import { indicesOf, openCluster } from '../support/elasticsearch/cluster.ts';
import {
  HAS_ELASTICSEARCH,
  openTestArchive,
  type TestArchive,
  testConnection,
} from '../support/elasticsearch/open-engine.ts';
import { readPage, serveEngine, type TestSite } from '../support/site.ts';

const { signal } = new AbortController();

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('an index none of whose copies is on any node', () => {
  let archive: TestArchive;
  let site: TestSite;

  beforeAll(async () => {
    archive = openTestArchive();
    await using writer = await archive.engine.openWriter('rebuild');
    await writer.write([storedArticle('a', { quotes: ['We met.'] })]);
    await writer.finish(1);
    site = await serveEngine(archive.engine);
  });

  afterAll(async () => {
    await site[Symbol.asyncDispose]();
    await archive[Symbol.asyncDispose]();
  });

  const ready = async () => (await site.get('/readyz')).status;

  /** Closes the articles and opens them where no node may hold them, or wherever one may. */
  async function holdOn(node: string | null): Promise<void> {
    const cluster = openCluster(testConnection());
    const [index = ''] = await indicesOf(cluster, `${archive.options.index}-articles`);
    const settings = { 'index.routing.allocation.require._name': node };
    await cluster.request({ method: 'POST', path: `/${index}/_close` });
    await cluster.request({ method: 'PUT', path: `/${index}/_settings`, body: settings });
    const query = { wait_for_active_shards: node === null ? 1 : 0 };
    await cluster.request({ method: 'POST', path: `/${index}/_open`, query });
    await cluster.close();
  }

  it('is a failure and never “0 results”, a red light, and right again by itself', async () => {
    await expect.poll(ready).toBe(200);
    await holdOn('a-node-that-is-not-there');
    await expect.poll(ready).toBe(503);
    const answer = await site.get('/?q=council');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).not.toBeNull();
    expect(readPage(await answer.text()).text('h1')).toBe('Search is not available right now');
    await using index = await archive.engine.openIndex();
    await expect(index.search(searchFor('council'), signal)).rejects.toMatchObject({
      code: 'INDEX_UNREACHABLE',
    });
    expect((await site.get('/healthz')).status).toBe(200);
    await holdOn(null);
    await expect.poll(ready).toBe(200);
    expect((await site.json<{ total: number }>('/api/v1/search?q=council')).total).toBe(1);
  });
});
