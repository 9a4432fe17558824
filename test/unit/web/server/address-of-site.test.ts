import { ServerResponse } from 'node:http';
import express, { type Response } from 'express';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../../src/web/frame/frame.ts';
import { addressOfSite } from '../../../../src/web/server/address-of-site.ts';

const SITE: Site = { name: 'Dateline', assetHref: (file) => `/assets/${file}` };

/** What a request with this Host header is told. */
function asked(host: string | undefined, site: Site = SITE) {
  const app = express();
  const req = Object.assign(Object.create(app.request), {
    headers: host === undefined ? {} : { host },
    socket: {},
    app,
  });
  const res = Object.assign(Object.create(app.response), new ServerResponse(req), { req, app });
  return { address: addressOfSite(site, req, res), res: res as Response };
}

const originFor = (host: string | undefined, site?: Site) => asked(host, site).address;

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

  it.each(['news.example', 'a b'])(
    'lets no cache keep what a client says of itself: %j',
    (host) => {
      const { res } = asked(host);
      expect(res.get('Vary')).toBe('Host');
      expect(res.get('Cache-Control')).toBe('private, no-cache');
    },
  );

  it('is the same for all clients where the public one is set', () => {
    const { res } = asked('evil.example', { ...SITE, publicUrl: 'https://news.example' });
    expect(res.get('Vary')).toBeUndefined();
    expect(res.get('Cache-Control')).toBe('no-cache');
  });
});
