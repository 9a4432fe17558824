/**
 * Time and size of the pages that a server gives, in milliseconds over HTTP and bytes without compression:
 * each of the mixed queries of `bench` asked once of a server just started, then again with the first
 * country of its filters ticked, which is a reader's next click.
 *
 *     DATA_DIR=… node test/load/measure-pages.ts
 *     ELASTICSEARCH_URL=… ELASTICSEARCH_INDEX=… node test/load/measure-pages.ts
 *
 * Not among the tests: its figures count on a machine that does nothing else.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { SERVER_FLAGS } from '../../scripts/open-site.ts';
import { MIXED_QUERIES, median } from '../../src/services/maintenance/measure-searches.ts';

type Page = { readonly ms: number; readonly bytes: number; readonly html: string };

const server = startServer();
try {
  const base = await addressOf(server);
  // The first page of a process compiles the templates; no query of the list is helped by it.
  await pageAt(`${base}/help`);
  await pageAt(`${base}/?q=zzyzx`);
  const first: Page[] = [];
  const next: Page[] = [];
  for (const query of MIXED_QUERIES) {
    const asked = `${base}/?q=${encodeURIComponent(query)}`;
    const page = await pageAt(asked);
    const country = /name="country" value="([A-Z]{2})"/.exec(page.html)?.[1];
    first.push(page);
    next.push(await pageAt(country ? `${asked}&country=${country}` : asked));
  }
  report({ first, next });
} finally {
  server.kill();
}

function report(pages: Readonly<Record<string, readonly Page[]>>): void {
  const figures = Object.entries(pages).map(([name, list]) => {
    const ms = list.map((page) => page.ms);
    const bytes = list.map((page) => page.bytes);
    const largest = Math.max(...bytes);
    return [
      name,
      { medianMs: Math.round(median(ms)), slowestMs: Math.round(Math.max(...ms)), largest },
    ];
  });
  const found = { ...Object.fromEntries(figures), pages: MIXED_QUERIES.length, load: loadavg()[0] };
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
}

async function pageAt(url: string): Promise<Page> {
  const startedAt = performance.now();
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const html = await response.text();
  const ms = performance.now() - startedAt;
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return { ms, bytes: Buffer.byteLength(html), html };
}

function startServer(): ChildProcess {
  const script = fileURLToPath(new URL('../../scripts/serve.ts', import.meta.url));
  const environment = { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error' };
  return spawn(process.execPath, [...SERVER_FLAGS, script], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  let said = '';
  stderr?.on('data', (piece) => {
    said += piece;
  });
  while (!/http:\S+/.test(said)) {
    if (stderr?.readableEnded) throw new Error(`the server did not start: ${said}`);
    await Promise.race([once(stderr ?? server, 'data'), once(server, 'exit')]);
  }
  return /http:\S+/.exec(said)?.[0] ?? '';
}
