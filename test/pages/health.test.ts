import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../src/platform/log.ts';
import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import { createApp } from '../../src/web/app.ts';
import { wireServices } from '../../src/wire.ts';
import { overwriteBytes } from '../support/damage.ts';
import { fillIndex } from '../support/fill-index.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { SITE_OPTIONS, serveEngine, type TestSite } from '../support/site.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';

const PAGE = 4096;

// Issue #11: /readyz stayed 200 on a damaged file, under a server that had it in memory.
describe('/readyz of a warmed server whose index file comes to harm', () => {
  let folder: TempFolder;
  let site: TestSite;
  let file: string;

  beforeEach(async () => {
    folder = await openTempFolder();
    const engine = openSqliteEngine({ dataDir: folder.path });
    await fillIndex(engine, RIVER_ARCHIVE);
    const [name = ''] = (await readFile(join(folder.path, 'current'), 'utf8')).split('\n');
    file = join(folder.path, name);
    site = await serveEngine(engine);
    for (const path of ['/?q=river', '/quotes?q=river', '/?q=river']) await site.get(path);
    await expect.poll(ready, { timeout: 10_000 }).toMatchObject({ status: 200, ready: true });
  });

  afterEach(async () => {
    await site[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  async function ready() {
    const response = await site.get('/readyz');
    expect(response.headers.get('content-type')).toContain('application/json');
    return { status: response.status, ...JSON.parse(await response.text()) };
  }

  const pages = async () => Math.floor((await stat(file)).size / PAGE);

  it.each<[string, () => Promise<unknown>]>([
    ['its header is zeroed', () => overwriteBytes(file, 0, new Uint8Array(100))],
    [
      'pages in the middle are zeroed',
      async () => overwriteBytes(file, (await pages()) * (PAGE / 2), new Uint8Array(8 * PAGE)),
    ],
    [
      'its last pages are random bytes',
      async () => overwriteBytes(file, ((await pages()) - 4) * PAGE, randomBytes(4 * PAGE)),
    ],
    ['the end of it is cut off', async () => truncate(file, ((await pages()) - 3) * PAGE)],
    ['it is gone', () => rm(file)],
    ['the file that names it is damaged', () => writeFile(join(folder.path, 'current'), '?')],
  ])('is red where %s', async (_, damage) => {
    await damage();
    await expect.poll(ready, { timeout: 10_000 }).toMatchObject({
      status: 503,
      ready: false,
      reason: expect.stringContaining('npm run reindex'),
      parts: { articles: { works: false }, quotes: { works: false } },
    });
    const metrics = await (await site.get('/metrics')).text();
    expect(metrics).toContain('\ndateline_archive_up 0\n');
    expect(metrics).toContain('\ndateline_quotes_up 0\n');
  });

  it('is green again when the file is mended', async () => {
    const whole = await readFile(file);
    await overwriteBytes(file, 0, new Uint8Array(100));
    await expect.poll(ready, { timeout: 10_000 }).toMatchObject({ status: 503 });
    await writeFile(file, whole);
    await expect.poll(ready, { timeout: 10_000 }).toMatchObject({ status: 200, ready: true });
  });
});

describe('/readyz', () => {
  it('says of each part that it works', async () => {
    await using folder = await openTempFolder();
    const engine = openSqliteEngine({ dataDir: folder.path });
    await fillIndex(engine, RIVER_ARCHIVE);
    await using site = await serveEngine(engine);
    await expect
      .poll(() => site.json('/readyz'), { timeout: 10_000 })
      .toEqual({
        ready: true,
        parts: { articles: { works: true }, quotes: { works: true } },
      });
  });

  it.each(['/readyz', '/metrics'])(
    'is answered in its own shape after a fault of ours: %s',
    async (path) => {
      await using folder = await openTempFolder();
      await using index = await openSqliteEngine({ dataDir: folder.path }).openIndex();
      const broken = () => Promise.reject(new TypeError('a fault'));
      const services = wireServices({ ...index, check: broken, summary: broken });
      const server = createServer(createApp(services, SITE_OPTIONS, openLog('silent')));
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      const text = await response.text();
      server.closeAllConnections();
      server.close();
      if (path === '/metrics') expect(text).toContain('\ndateline_archive_up 0\n');
      else {
        expect(response.status).toBe(503);
        expect(JSON.parse(text)).toMatchObject({ ready: false, reason: expect.any(String) });
      }
    },
  );
});
