import { describe, expect, it } from 'vitest';
import type { RateLimits } from '../../src/web/server/rate-limit.ts';
import { openSite, readPage, type TestSite } from '../support/site.ts';

const NONE: RateLimits = { searches: 0, suggestions: 0, exports: 0 };

/** A site that a proxy of the same machine passes requests on to, and that believes it. */
function behindProxy(limits: Partial<RateLimits>) {
  return openSite([], { rateLimits: { ...NONE, ...limits }, trustProxy: true });
}

/** Statuses of requests that a client sends one after another. */
async function statuses(
  site: TestSite,
  paths: readonly string[],
  headers: Readonly<Record<string, string>> = { 'X-Forwarded-For': '203.0.113.7' },
): Promise<number[]> {
  const found: number[] = [];
  for (const path of paths) found.push((await site.get(path, { headers })).status);
  return found;
}

describe('the limit on requests', () => {
  it('holds for each client behind a trusted proxy, and says when to come back', async () => {
    await using site = await behindProxy({ searches: 2 });
    const from = (client: string) => site.get('/help', { headers: { 'X-Forwarded-For': client } });
    await from('203.0.113.7');
    await from('203.0.113.7');
    const third = await from('203.0.113.7');
    expect(third.status).toBe(429);
    expect(third.headers.get('retry-after')).toBe('60');
    expect(readPage(await third.text()).text('h1')).toBe('Too many requests');
    expect((await from('203.0.113.8')).status).toBe(200);
  });

  it('is a problem for programs', async () => {
    await using site = await behindProxy({ searches: 1 });
    await statuses(site, ['/help']);
    const headers = { 'X-Forwarded-For': '203.0.113.7' };
    const answer = await site.get('/api/v1/search?q=river', { headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      429,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await answer.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });

  it('takes the addresses of one household for one client', async () => {
    await using site = await behindProxy({ searches: 1 });
    const from = (client: string) => statuses(site, ['/help'], { 'X-Forwarded-For': client });
    expect(await from('2001:db8:1:1::1')).toEqual([200]);
    expect(await from('2001:db8:1:1:ffff::2')).toEqual([429]);
    expect(await from('2001:db8:2:1::1')).toEqual([200]);
  });
});

describe('the limits on searches, suggestions and exports', () => {
  const [SEARCH, SUGGESTION, EXPORT] = ['/help', '/api/v1/suggest?q=', '/export.csv'] as const;

  it.each([
    [SEARCH, { searches: 1 }, [SUGGESTION, EXPORT]],
    [SUGGESTION, { suggestions: 1 }, [SEARCH, EXPORT]],
    [EXPORT, { exports: 1 }, [SEARCH, SUGGESTION]],
  ] as const)('are counted apart: %s alone is refused', async (path, limits, others) => {
    await using site = await behindProxy(limits);
    expect((await statuses(site, [path, path])).at(-1)).toBe(429);
    expect(await statuses(site, [...others, ...others])).not.toContain(429);
  });

  it('know a file however its address is written', async () => {
    for (const path of ['/EXPORT.csv', '/export.jsonl/', '/export-quotes.csv?q=a']) {
      await using site = await behindProxy({ exports: 1 });
      expect((await statuses(site, ['/export.csv', path])).at(-1)).toBe(429);
    }
  });

  it('leave styles, scripts and probes free', async () => {
    await using site = await behindProxy({ searches: 1, suggestions: 1, exports: 1 });
    await statuses(site, ['/help', '/help']);
    const styles = ['/assets/style.css', '/assets/search-box.js'];
    const free = [...styles, '/healthz', '/metrics', '/robots.txt'];
    expect(await statuses(site, [...free, ...free])).toEqual(Array(10).fill(200));
    // Red until the archive has been looked at.
    expect(await statuses(site, ['/readyz', '/readyz'])).not.toContain(429);
  });
});

describe('what is asked on the machine itself', () => {
  it('is free', async () => {
    await using site = await openSite([], { rateLimits: { ...NONE, searches: 1 } });
    expect(await statuses(site, ['/help', '/help'], {})).toEqual([200, 200]);
  });

  it.each([
    ['X-Forwarded-For', '127.0.0.1'],
    ['X-Forwarded-For', '::1'],
    ['X-Forwarded-For', '127.0.0.1, 127.0.0.1'],
    ['X-Forwarded-For', ''],
    ['X-Real-IP', '127.0.0.1'],
    ['Forwarded', 'for=127.0.0.1'],
    ['Via', '1.1 proxy'],
  ])('is not free once a proxy has passed it on, whatever it says: %s: %s', async (name, value) => {
    for (const trustProxy of [true, false]) {
      await using site = await openSite([], {
        rateLimits: { ...NONE, searches: 1 },
        trustProxy,
      });
      expect(await statuses(site, ['/help', '/help'], { [name]: value })).toEqual([200, 429]);
    }
  });

  it('cannot be claimed by the part of a header that a client wrote before its proxy', async () => {
    await using site = await behindProxy({ searches: 1 });
    const asked = (claimed: string) =>
      statuses(site, ['/help'], { 'X-Forwarded-For': `${claimed}, 203.0.113.9` });
    expect(await asked('127.0.0.1')).toEqual([200]);
    expect(await asked('198.51.100.1')).toEqual([429]);
  });

  it('counts as the proxy where nobody vouches for it', async () => {
    await using site = await openSite([], { rateLimits: { ...NONE, searches: 1 } });
    const from = (client: string) => statuses(site, ['/help'], { 'X-Forwarded-For': client });
    expect(await from('203.0.113.7')).toEqual([200]);
    expect(await from('203.0.113.8')).toEqual([429]);
  });
});
