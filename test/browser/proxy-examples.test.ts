import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provideProxy } from '../support/proxy/provide.ts';
import { openExampleProxy } from '../support/proxy/start.ts';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../deploy', name), 'utf8');
const ARTICLES = [...RIVER_ARCHIVE, ...manyArticles(200)];
const SEARCHES = 5;

const proxy = provideProxy();
const caddy = 'path' in proxy ? proxy.path : '';
// Nothing brings nginx along for whoever is not root: it is tried where the machine has it, as that of the workflow.
const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync);

type Example = (listen: string, site: string) => string;

/** The example with another host and another port of Dateline, and without certificates. */
const ofCaddy: Example = (listen, site) =>
  example('Caddyfile')
    .replace(/^\{\n/m, '{\n\tadmin off\n\tauto_https off\n\tpersist_config off\n')
    .replace('\nnews.example.org {', `\n${listen} {\n\tbind 127.0.0.1`)
    .replace('127.0.0.1:3000', site.replace('http://', ''));

const ofNginx: Example = (listen, site) =>
  example('nginx.conf')
    .replace(/^server \{\n {2}listen 80;[\s\S]*?^\}\n/m, '')
    .replace(/^ {2}(?:listen \[::\]|ssl_).*\n/gm, '')
    .replace('listen 443 ssl http2;', `listen ${listen.replace('http://', '')};`)
    .replace('127.0.0.1:3000', site.replace('http://', ''));

const EXAMPLES = [
  ['Caddy', caddy, ofCaddy],
  ...(nginx === undefined ? [] : [['nginx', nginx, ofNginx] as const]),
] as const;

describe.skipIf(caddy === '').each(EXAMPLES)(
  'Dateline behind %s, as deploy/ has it',
  (_, program, exampleFor) => {
    const opened = new AsyncDisposableStack();
    let site: TestSite;
    let address: string;

    beforeAll(async () => {
      const rateLimits = { searches: SEARCHES, suggestions: 0, exports: 0 };
      site = opened.use(await openSite(ARTICLES, { trustProxy: true, rateLimits }));
      const text = (listen: string) => exampleFor(listen, site.address);
      ({ address } = opened.use(await openExampleProxy(program, text)));
    });
    afterAll(() => opened.disposeAsync());

    it.each(['/metrics', '/healthz', '/readyz'])('keeps %s to who runs it', async (path) => {
      expect((await fetch(`${address}${path}`)).status).toBe(404);
      expect((await site.get(path)).status).toBe(200);
    });

    it('gives an export whole, as it is read', async () => {
      const lines = (await (await fetch(`${address}/export.jsonl`)).text()).trim().split('\n');
      expect(lines).toHaveLength(ARTICLES.length);
    });

    it('takes a query that is cut, with the page that says so', async () => {
      const answer = await fetch(`${address}/?q=${encodeURIComponent('é'.repeat(1_500))}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('The query was cut after 512 characters.');
    });

    it('counts a reader by the address that it has, whatever it claims', async () => {
      const claims = ['127.0.0.1', '198.51.100.1', '::1', '203.0.113.9', '10.0.0.1', 'nonsense'];
      const statuses: number[] = [];
      for (const claim of claims) {
        const headers = { 'X-Forwarded-For': claim, 'X-Real-IP': claim };
        statuses.push((await fetch(`${address}/help`, { headers })).status);
      }
      expect(statuses.at(-1)).toBe(429);
      // The machine itself, past the proxy, is free.
      expect((await site.get('/help')).status).toBe(200);
    });
  },
);
