import { get as httpGet, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import type { IndexedArticle, SearchEngine, SearchIndex } from '../../src/search/port.ts';
import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import { anIndexedArticle } from '../support/builders.ts';
import { fillIndex } from '../support/fill-index.ts';
import { serveEngine, type TestSite } from '../support/site.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';

let folder: TempFolder;
beforeAll(async () => {
  folder = await openTempFolder();
  const engine = openSqliteEngine({ dataDir: folder.path });
  await fillIndex(engine, [anIndexedArticle({ id: 'one', body: 'river' })]);
});
afterAll(() => folder[Symbol.asyncDispose]());

/** A site over an engine that reads searches whole in its own way: a double at the port. */
async function siteStreaming(stream: SearchIndex['stream']): Promise<TestSite> {
  const engine: SearchEngine = openSqliteEngine({ dataDir: folder.path });
  return serveEngine({
    ...engine,
    openIndex: async () => ({ ...(await engine.openIndex()), stream }),
  });
}

const failure = new AppError('INDEX_UNREACHABLE', 'Search is not available right now.');
const article: IndexedArticle = anIndexedArticle({ id: 'one', body: 'river '.repeat(20_000) });

describe('an export that fails', () => {
  it('before its first article is a plain error', async () => {
    // biome-ignore lint/correctness/useYield: it fails before it has anything to give.
    await using site = await siteStreaming(async function* () {
      throw failure;
    });
    const response = await site.get('/export.jsonl');
    expect(response.status).toBe(503);
    expect(response.headers.get('content-disposition')).toBeNull();
  });

  it.each(['identity', 'gzip'])(
    'in the middle breaks the connection, so that nobody takes a part for the whole (%s)',
    async (encoding) => {
      await using site = await siteStreaming(async function* () {
        for (let count = 0; count < 50; count += 1) yield article;
        throw failure;
      });
      const response = await site.get('/export.jsonl', {
        headers: { 'accept-encoding': encoding },
      });
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
    },
  );
});

describe('an export that nobody reads', () => {
  it('is read from the engine no faster than it is taken, and let go when the reader leaves', async () => {
    let given = 0;
    const { promise: letGo, resolve } = Promise.withResolvers<void>();
    await using site = await siteStreaming(async function* () {
      try {
        for (;;) {
          given += 1;
          yield article;
        }
      } finally {
        resolve();
      }
    });
    const { promise, resolve: answered } = Promise.withResolvers<IncomingMessage>();
    httpGet(`${site.address}/export.jsonl`, answered).on('error', () => {});
    const response = await promise;
    for await (const _ of response) break;
    response.destroy();
    await letGo;
    // 120 kB each: what the buffers of both ends hold, far from everything.
    expect(given).toBeLessThan(500);
  });
});
