import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite([]);
});
afterAll(() => site[Symbol.asyncDispose]());

describe.each([
  ['the sheet of all pages', '/assets/style.css', 'text/css; charset=utf-8'],
  ['the sheet of one page', '/assets/article.css', 'text/css; charset=utf-8'],
  ['a script', '/assets/search-box.js', 'text/javascript; charset=utf-8'],
])('%s', (_what, path, type) => {
  it('is kept for a year, for its address changes when it does', async () => {
    const { headers } = await site.get(path);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toBe(type);
  });

  it('is compressed where the client can read that', async () => {
    const { headers } = await site.get(path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('can be asked for again cheaply', async () => {
    const etag = (await site.get(path)).headers.get('etag') ?? '';
    const again = await site.get(path, {
      // Without this `fetch` itself asks for a fresh answer.
      headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });
});
