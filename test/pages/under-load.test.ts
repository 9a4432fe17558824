import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openLog } from '../../src/platform/log.ts';
import { createApp } from '../../src/web/app.ts';
import type { WebServices } from '../../src/web/server/site-options.ts';
import { wireServices } from '../../src/wire.ts';
import { anIndexedArticle } from '../support/builders.ts';
import { fillIndex } from '../support/fill-index.ts';
import { openSqliteArchive } from '../support/sqlite-archive.ts';

const opened: AsyncDisposableStack[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.disposeAsync();
});

/** A site of which searches wait until they are let go. */
async function openHeldSite(pagesAtOnce: number) {
  const open = new AsyncDisposableStack();
  opened.push(open);
  const archive = open.use(await openSqliteArchive());
  await fillIndex(archive.engine, [anIndexedArticle({ id: 'a1', body: 'The river rose.' })]);
  const index = open.use(await archive.engine.openIndex());
  const services = wireServices(index);
  const held: { readonly signal: AbortSignal; readonly go: () => void }[] = [];
  const searchArchive: WebServices['searchArchive'] = async (request, signal) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    held.push({ signal, go: resolve });
    await promise;
    return services.searchArchive(request, signal);
  };
  const options = {
    siteName: 'Dateline',
    trustProxy: false,
    rateLimits: { searches: 0, suggestions: 0, exports: 0 },
    hasMetricsApart: false,
    pagesAtOnce,
    // Pages that take no time: how long the line may be is then the same on every machine.
    now: () => 0,
  };
  const app = createApp({ ...services, searchArchive }, options, openLog('silent'));
  const server = createServer(app).listen(0, '127.0.0.1');
  open.defer(() => server.closeAllConnections());
  open.defer(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, init);
  const letGo = async (answers: readonly Promise<Response>[]) => {
    let isDone = false;
    const all = Promise.all(answers).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      for (const { go } of held.splice(0)) go();
      await new Promise(setImmediate);
    }
    return all;
  };
  return { get, held, letGo };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}

describe('a site under load', () => {
  it('makes so many pages at once, and the others in turn', async () => {
    const { get, held, letGo } = await openHeldSite(2);
    const answers = ['a', 'b', 'c', 'd'].map((word) => get(`/?q=${word}`));
    await until(() => held.length === 2);
    expect((await get('/healthz')).status).toBe(200);
    expect(held).toHaveLength(2);
    expect((await letGo(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  it('makes a page once that is asked for by many at once', async () => {
    const { get, held } = await openHeldSite(2);
    const answers = Array.from({ length: 20 }, () => get('/?q=river'));
    await until(() => held.length === 1);
    // The last of them has come by the time that a later request is answered.
    await get('/healthz');
    held[0]?.go();
    const pages = await Promise.all((await Promise.all(answers)).map((answer) => answer.text()));
    expect(held).toHaveLength(1);
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('id="results"');
  });

  it('lets the next one make a page whose first asker has gone', async () => {
    const { get, held, letGo } = await openHeldSite(2);
    const gone = new AbortController();
    const left = get('/?q=river', { signal: gone.signal }).catch(() => 'left');
    await until(() => held.length === 1);
    const stays = get('/?q=river');
    await get('/healthz');
    gone.abort();
    expect(await left).toBe('left');
    const [answer] = await letGo([stays]);
    expect(answer?.status).toBe(200);
  });

  it('stops all parts of a page whose client has gone', async () => {
    const { get, held } = await openHeldSite(2);
    const gone = new AbortController();
    const left = get('/?q=river&country=UZ', { signal: gone.signal }).catch(() => 'left');
    await until(() => held.length > 0);
    gone.abort();
    await left;
    await until(() => held.every(({ signal }) => signal.aborted));
    expect(held.every(({ signal }) => signal.aborted)).toBe(true);
  });

  it('refuses at once what would wait too long, with a time to come back, and answers probes', async () => {
    const { get, held } = await openHeldSite(1);
    // One at once, 50 ms each: 30 wait, and all others are refused while the first is made.
    const refusals: Response[] = [];
    for (let n = 0; n < 40; n += 1) {
      // Whoever waits is left when the site closes.
      get(`/?q=w${n}`).then(
        (answer) => refusals.push(answer),
        () => undefined,
      );
    }
    await until(() => refusals.length === 9);
    const [refused = Response.error()] = refusals;
    expect(held).toHaveLength(1);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('Retry-After')).toBe('5');
    expect(refused.headers.get('Cache-Control')).toBe('no-store');
    expect(refused.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(await refused.text()).toContain('Too many searches are waiting already');
    const program = await get('/api/v1/search?q=many');
    expect(program.status).toBe(503);
    expect(await program.json()).toMatchObject({ code: 'OVERLOADED', status: 503 });
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/metrics')).status).toBe(200);
    expect(refusals.map(({ status }) => status)).toEqual(Array(9).fill(503));
    expect(held).toHaveLength(1);
  });
});
