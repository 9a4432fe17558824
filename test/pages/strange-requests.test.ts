import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../../src/platform/log.ts';
import { createApp } from '../../src/web/app.ts';
import { wireServices } from '../../src/wire.ts';
import { fillIndex } from '../support/fill-index.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { routesOf } from '../support/routes.ts';
import { SITE_OPTIONS } from '../support/site.ts';
import { openSqliteArchive } from '../support/sqlite-archive.ts';

const opened = new AsyncDisposableStack();
let routes: readonly string[];
let port: number;

beforeAll(async () => {
  const archive = opened.use(await openSqliteArchive());
  await fillIndex(archive.engine, RIVER_ARCHIVE);
  const index = opened.use(await archive.engine.openIndex());
  const app = createApp(wireServices(index), SITE_OPTIONS, openLog('silent'));
  routes = routesOf(app);
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.defer(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => opened.disposeAsync());

/** The whole answer to bytes that are sent as they stand. */
async function answerTo(request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  socket.on('error', () => {});
  socket.write(request);
  return (await socket.toArray()).join('');
}

const get = (path: string, headers: readonly string[] = []) =>
  answerTo(
    [`GET ${path} HTTP/1.1`, 'Host: dateline', 'Connection: close', ...headers, '', ''].join(
      '\r\n',
    ),
  );
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const INNARDS = /node_modules|\bat .*:\d+:\d+|\.ts\b|SQLITE|DATA_DIR/;

describe('a header that means harm', () => {
  it.each([
    ['a field named __proto__', ['__proto__: x', 'constructor: y']],
    ['a hundred fields', Array.from({ length: 100 }, (_, at) => `X-Field-${at}: ${at}`)],
    ['a garbled Accept', ['Accept: ;;;q=/,*,,\u007f'.replace('\u007f', '')]],
    ['a garbled Accept-Encoding', ['Accept-Encoding: gzip;q=-1, , br;q=a']],
    ['a range', ['Range: bytes=0-1']],
    ['a garbled If-None-Match', ['If-None-Match: W/""", *']],
    ['a cookie of 8 kB', [`Cookie: a=${'x'.repeat(8_000)}`]],
    ['an origin', ['Origin: null']],
  ])('costs its sender nothing but itself: %s', async (_, headers) => {
    const answer = await get('/?q=river', headers);
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain('</html>');
    expect(answer).not.toMatch(/^access-control-/im);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it.each([
    ['two lengths of body', ['Content-Length: 4', 'Transfer-Encoding: chunked']],
    ['two different lengths', ['Content-Length: 4', 'Content-Length: 5']],
    ['a line that is no field', ['no field']],
  ])('that could smuggle a second request in is refused: %s', async (_, headers) => {
    expect(statusOf(await get('/?q=river', headers))).toBe(400);
  });

  it('is not needed by HTTP/1.0, and missed by HTTP/1.1 without a host', async () => {
    expect(statusOf(await answerTo('GET /help HTTP/1.0\r\n\r\n'))).toBe(200);
    expect(statusOf(await answerTo('GET /help HTTP/1.1\r\nConnection: close\r\n\r\n'))).toBe(400);
  });

  it('brings no body that anybody reads', async () => {
    const body = 'x'.repeat(1_000_000);
    const headers = ['Content-Type: application/json', `Content-Length: ${body.length}`];
    const answer = await answerTo(
      ['POST /api/v1/search HTTP/1.1', 'Host: d', 'Connection: close', ...headers, '', body].join(
        '\r\n',
      ),
    );
    expect(statusOf(answer)).toBe(405);
    expect(answer).toMatch(/^Allow: GET, HEAD\r$/im);
  });

  it('names no host that an answer leads to', async () => {
    for (const header of ['X-Forwarded-Host: evil.example', 'Forwarded: host=evil.example']) {
      for (const path of ['/', '/feed.atom', '/opensearch.xml', '/articles/talks']) {
        expect(await get(path, [header])).not.toContain('evil.example');
      }
    }
  });
});

describe('no address leads to another host', () => {
  const PAYLOADS = [
    '//evil.example',
    '/%2fevil.example',
    '/\\evil.example',
    '/%5cevil.example',
    '/%5c%5cevil.example/',
    '/.evil.example',
    '/@evil.example',
    '/https:evil.example',
    '/%09/evil.example',
    '/?next=//evil.example',
    '/?url=https://evil.example&return=//evil.example',
    '/%0d%0aLocation:%20//evil.example',
  ];

  it('by a redirect, from no route with any of a dozen tricks', async () => {
    const paths = routes.map((route) => route.replace(/:\w+/g, 'x'));
    expect(paths.length).toBeGreaterThan(20);
    for (const path of ['', ...paths]) {
      for (const payload of PAYLOADS) {
        const answer = await get(`${path.replace(/\/$/, '')}${payload}`);
        const [, location] = /^Location: (.*)\r$/im.exec(answer) ?? [];
        expect(location ?? '/', `${path} ${payload}`).toMatch(/^\/(?![/\\])/);
      }
    }
  });

  it('by the redirect of a speaker whose id was given up', async () => {
    const answer = await get('//evil.example/?speaker=nadira-yusupova');
    expect(answer).not.toMatch(/^Location: \/\//im);
  });
});

describe('what lies on the machine', () => {
  const WELL_KNOWN = [
    ...['.env', '.git/config', '.git/HEAD', '.npmrc', 'package.json', 'package-lock.json'],
    ...[
      'src/main.ts',
      'src/settings.ts',
      'views/pages/search.ejs',
      'node_modules/ejs/package.json',
    ],
    ...['data/current', 'data/rejects.jsonl', 'archives.txt', 'field-maps.json', 'index.db'],
    ...['docker-compose.yml', 'Dockerfile', 'deploy/nginx.conf', 'soak.json', 'bench.json'],
    ...['admin', 'login', 'wp-login.php', 'phpmyadmin/', 'server-status', 'actuator/env'],
    ...['debug', 'console', '_search', '_cluster/health', '_cat/indices', '_msearch'],
    ...['dateline-articles/_search', 'es/_search', 'etc/passwd', 'proc/self/environ'],
    ...['.well-known/security.txt', 'id_rsa', 'backup.db', 'dump.sql'],
  ];

  it('is at no address that people try', async () => {
    expect(WELL_KNOWN.length).toBeGreaterThanOrEqual(40);
    for (const name of WELL_KNOWN) {
      for (const path of [`/${name}`, `/assets/../${name}`, `/assets/%2e%2e/${name}`]) {
        const answer = await get(path);
        expect([path, statusOf(answer)]).toEqual([path, 404]);
        expect(answer).not.toMatch(INNARDS);
      }
    }
  });
});
