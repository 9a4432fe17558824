import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, readPage, serveEngine, type TestSite } from '../support/site.ts';
import { openSqliteArchive } from '../support/sqlite-archive.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE);
});
afterAll(() => site[Symbol.asyncDispose]());

const INNARDS = /node_modules|\bat .*:\d+:\d+|\.ts\b|SQLITE|select |127\.0\.0\.1:\d+/i;

describe('every answer', () => {
  it.each([
    '/',
    '/?q=river',
    '/articles/talks',
    '/help',
    '/nope',
    '/api/v1/search?q=river',
    '/assets/style.css',
  ])('of %s forbids whatever does not come from here', async (path) => {
    const { headers } = await site.get(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none';connect-src 'self'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('promises secure transport only where readers use it', async () => {
    await using secure = await openSite([], { publicUrl: 'https://archive.example/' });
    const { headers } = await secure.get('/help');
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });

  it('names the address that readers use, never one from a header', async () => {
    await using named = await openSite([], { publicUrl: 'https://archive.example/' });
    const html = await (
      await named.get('/help', { headers: { 'X-Forwarded-Host': 'evil.example' } })
    ).text();
    expect(readPage(html).href('link[rel=canonical]')).toBe('https://archive.example/help');
    expect(html).not.toContain('evil.example');
  });

  it('can be asked for again cheaply', async () => {
    const first = await site.get('/?q=river');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await site.get('/?q=river', {
      // Without this `fetch` itself asks for a fresh answer.
      headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });

  it('is compressed where the client can read that', async () => {
    const { headers } = await site.get('/?q=river', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('weighs under 60 kB for a page', async () => {
    expect((await (await site.get('/')).text()).length).toBeLessThan(60_000);
  });
});

describe('what is not a page', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    '%s is told that only reading works',
    async (method) => {
      const response = await site.get('/?q=river', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    },
  );

  it('answers HEAD like GET, without the page', async () => {
    const response = await site.get('/?q=river', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each([
    '/nope',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../src/main.ts',
    '/assets/..%2f..%2fpackage.json',
    '/views/pages/search.ejs',
    '/.env',
    '/.git/config',
    '/%E0%A4%A',
    '//evil.example/',
    '/%5cevil',
  ])('%s is not found, and not echoed', async (path) => {
    const response = await rawGet(site.address, path);
    expect(response.status).toBe(404);
    expect(response.body).not.toMatch(/nope|passwd|evil|DATA_DIR/);
    expect(response.body).not.toMatch(INNARDS);
    expect(response.location).toBeUndefined();
  });

  it('tells robots to read the start page and articles, not every combination of filters', async () => {
    expect(await (await site.get('/robots.txt')).text()).toContain('Disallow: /*?');
    expect(await (await site.get('/?q=river')).text()).toContain(
      '<meta name="robots" content="noindex">',
    );
    expect(await (await site.get('/articles/talks?q=river')).text()).not.toContain('noindex');
  });
});

describe('whatever stands in an address', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      'AND',
      'OR',
      'NOT',
      '-',
      '(',
      ')',
      '*',
      'a-b',
      'C++',
      'title:',
      'NEAR(',
      '/.*/',
      '\\',
      '^',
      '~5',
      '{{7*7}}',
      '<%= 7*7 %>',
      '\u0000',
      '\u202e',
      'İ',
      'e\u0301',
      '😀',
      '٢',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const name = fc.constantFrom(
    'q',
    'country',
    'country.not',
    'country[]',
    'country[$gt]',
    'country.mode',
    'speaker',
    'speaker.not',
    'from',
    'to',
    'date',
    'sort',
    'page',
    'size',
    '__proto__',
    'constructor',
    'settings[view options]',
    'include',
    'escapeFn',
  );
  const params = fc.array(
    fc.tuple(
      name,
      fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' ').toWellFormed()),
    ),
    { maxLength: 8 },
  );

  it('is answered with a page, never with an error', async () => {
    await fc.assert(
      fc.asyncProperty(params, async (pairs) => {
        const response = await site.get(`/?${new URLSearchParams(pairs)}`);
        const html = await response.text();
        expect(response.status).toBe(200);
        expect(html).not.toContain('[object Object]');
        expect(html).not.toMatch(/49(?=<)|node_modules/);
      }),
      { numRuns: 150 },
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([
    '?q=%E0%A4%A',
    '?%',
    '?&&&=',
    '?q=%00',
    '?q=%ED%A0%80',
    `?${'country=UZ&'.repeat(1000)}`,
    `?q=${'a+'.repeat(3000)}`,
  ])('however it is broken: %.30s', async (query) => {
    expect((await rawGet(site.address, `/${query}`)).status).toBe(200);
  });

  it('finds the same with combined and with separate accents', async () => {
    const one = await site.json<{ total: number }>('/api/v1/search?q=r%C3%ADver');
    const two = await site.json<{ total: number }>('/api/v1/search?q=ri%CC%81ver');
    expect(one.total).toBe(two.total);
    expect(one.total).toBeGreaterThan(0);
  });
});

describe('an archive that does not answer', () => {
  it('gives a plain page that says when to come back, while help still works', async () => {
    const engine = openElasticsearchEngine({
      url: 'http://127.0.0.1:1',
      index: 'dateline',
      shards: 1,
      replicas: 0,
    });
    await using away = await serveEngine(engine);
    const response = await away.get('/?q=river&country=UZ');
    const html = await response.text();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(html).not.toMatch(INNARDS);
    const page = readPage(html);
    expect(page.text('h1')).toBe('Search is not available right now');
    expect(page.document.querySelector('#q')?.getAttribute('value')).toBe('river');
    expect((await away.get('/help')).status).toBe(200);
    expect((await away.get('/healthz')).status).toBe(200);
  });

  it('is said to programs as a problem, and to who watches by /readyz', async () => {
    await using archive = await openSqliteArchive();
    await using empty = await serveEngine(archive.engine);
    const api = await empty.get('/api/v1/search?q=river');
    expect(api.status).toBe(503);
    expect(await api.json()).toMatchObject({ code: 'INDEX_MISSING' });
    const page = readPage(await (await empty.get('/?q=river')).text());
    expect(page.text('h1')).toBe('No archive yet');
    expect(page.text('.notice code')).toBe('npm run index -- PATH…');
    expect(await (await empty.get('/api/v1/search?q=river')).json()).toMatchObject({
      title: 'No archive yet',
      detail: expect.stringContaining('npm run index -- PATH…'),
    });
    const ready = await empty.get('/readyz');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ ready: false });
  });

  it('is said by /readyz in the same shape when the engine takes the question and is silent', async () => {
    await using silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    await using hung = await serveEngine(
      openElasticsearchEngine({ url, index: 'dateline', shards: 1, replicas: 0 }),
    );
    const ready = await hung.get('/readyz');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ ready: false });
    silent.closeAllConnections();
  });

  it('is no reason to be called dead', async () => {
    expect((await site.get('/readyz')).status).toBe(200);
    expect(await (await site.get('/healthz')).json()).toEqual({ alive: true });
  });
});

/** A request whose path is sent as it stands; `fetch` would tidy it up. */
async function rawGet(address: string, path: string) {
  const { hostname, port } = new URL(address);
  const outgoing = httpRequest({ hostname, port, path }).end();
  const [response] = await once(outgoing, 'response');
  let body = '';
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, location: response.headers.location, body };
}
