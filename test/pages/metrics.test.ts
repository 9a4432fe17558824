import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { samplesOf } from '../support/samples.ts';
import { openSite, serveEngine, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE);
});
afterAll(() => site[Symbol.asyncDispose]());

/** Values by name and labels, as a scrape has them. */
async function scrape(of: TestSite): Promise<ReadonlyMap<string, number>> {
  const response = await of.get('/metrics');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const text = await response.text();
  for (const line of text.split('\n').filter((one) => one !== '')) {
    expect(line).toMatch(/^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[^}]*\})? [0-9.e+-]+)$/);
  }
  return samplesOf(text);
}

describe('/metrics', () => {
  it('counts answers by route and status', async () => {
    const before = await scrape(site);
    await (await site.get('/articles/talks?q=river')).text();
    await (await site.get('/articles/nope')).text();
    await (await site.get('/no/such/page')).text();
    const after = await scrape(site);
    const grown = (labels: string) =>
      (after.get(`dateline_http_requests_total{${labels}}`) ?? 0) -
      (before.get(`dateline_http_requests_total{${labels}}`) ?? 0);
    expect(grown('route="/articles/:id",status="200"')).toBe(1);
    expect(grown('route="/articles/:id",status="404"')).toBe(1);
    expect(grown('route="none",status="404"')).toBe(1);
  });

  it('puts durations into classes that add up', async () => {
    await (await site.get('/?q=river')).text();
    const now = await scrape(site);
    const series = 'dateline_http_request_duration_seconds';
    const count = now.get(`${series}_count{route="/"}`) ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(now.get(`${series}_bucket{route="/",le="+Inf"}`)).toBe(count);
    expect(now.get(`${series}_bucket{route="/",le="0.005"}`)).toBeLessThanOrEqual(count);
    expect(now.get('dateline_engine_call_duration_seconds_count{call="search"}')).toBeGreaterThan(
      0,
    );
  });

  it('has no label that a client could make up', async () => {
    const names = async () => [...(await scrape(site)).keys()];
    await (await site.get('/articles/one')).text();
    await (await site.get('/nope/one')).text();
    const before = await names();
    for (const path of [
      '/articles/two',
      '/nope/two?x=1',
      '/speakers/three',
      '/export.csv?q=four',
    ]) {
      await (await site.get(path)).text();
    }
    const added = (await names()).filter((name) => !before.includes(name));
    expect(added.filter((name) => /one|two|three|four/.test(name))).toEqual([]);
  });

  it('tells of the archive and of the process', async () => {
    const now = await scrape(site);
    expect(now.get('dateline_archive_up')).toBe(1);
    expect(now.get('dateline_articles')).toBe(RIVER_ARCHIVE.length);
    expect(now.get('dateline_indexed_timestamp_seconds')).toBeGreaterThan(1.7e9);
    expect(now.get('process_resident_memory_bytes')).toBeGreaterThan(1e7);
    expect(now.get('process_cpu_seconds_total')).toBeGreaterThan(0);
  });

  it('is there while the engine is away, and says so', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as { port: number };
    closed.close();
    await once(closed, 'close');
    const url = `http://127.0.0.1:${port}`;
    const engine = openElasticsearchEngine({ url, index: 'away', shards: 1, replicas: 0 });
    await using away = await serveEngine(engine);
    await (await away.get('/?q=river')).text();
    const now = await scrape(away);
    expect(now.get('dateline_archive_up')).toBe(0);
    expect(now.get('dateline_engine_failures_total{call="search",code="INDEX_UNREACHABLE"}')).toBe(
      1,
    );
  });
});
