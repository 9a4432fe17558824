import express from 'express';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../../src/web/frame/frame.ts';
import { publicOrigin } from '../../../../src/web/server/public-origin.ts';

const SITE: Site = { name: 'Dateline', assetHref: (file) => `/assets/${file}` };

/** The origin for a request with this Host header. */
function originFor(host: string | undefined, site: Site = SITE): string {
  const app = express();
  const req = Object.assign(Object.create(app.request), {
    headers: host === undefined ? {} : { host },
    socket: {},
    app,
  });
  return publicOrigin(site, req);
}

describe('the address before every path', () => {
  it.each(['127.0.0.1:3000', 'news.example', 'localhost', '[::1]:3000', 'News.Example:80'])(
    'is the one that the client asked at: %s',
    (host) => {
      expect(originFor(host)).toBe(`http://${host}`);
    },
  );

  it('is the public one where that is set, whatever the client says', () => {
    const site = { ...SITE, publicUrl: 'https://news.example/archive' };
    expect(originFor('evil.example', site)).toBe('https://news.example/archive');
  });

  it.each([
    undefined,
    '',
    'a b',
    'evil.example/path',
    'user@evil.example',
    'x"><script>',
    'evil.example:99999999',
    '-',
    'a'.repeat(300),
  ])('is empty where the header is no address: %j', (host) => {
    expect(originFor(host)).toBe('');
  });
});
