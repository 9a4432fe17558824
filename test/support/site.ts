import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseHTML } from 'linkedom';
import type { LineFile } from '../../src/platform/line-file.ts';
import { openLog } from '../../src/platform/log.ts';
import type { IndexedArticle, SearchEngine } from '../../src/search/port.ts';
import { createApp } from '../../src/web/app.ts';
import type { SiteOptions } from '../../src/web/server/site-options.ts';
import { wireServices } from '../../src/wire.ts';
import { fillIndex } from './fill-index.ts';
import { openSqliteArchive } from './sqlite-archive.ts';

/** A running site over an archive of its own. */
export type TestSite = {
  /** `http://127.0.0.1:41234` */
  readonly address: string;
  get(path: string, init?: RequestInit): Promise<Response>;
  /** What the API answers at this address, whatever its status. */
  json<T>(path: string): Promise<T>;
  /** The page at this address, parsed; fails where the answer is no page of status 200. */
  page(path: string): Promise<TestPage>;
} & AsyncDisposable;

type ParsedDocument = ReturnType<typeof parseHTML>['document'];
type ParsedElement = NonNullable<ReturnType<ParsedDocument['querySelector']>>;

/** A parsed page, with what tests ask of one. */
export type TestPage = {
  readonly document: ParsedDocument;
  /** Text of the first element that matches, white space made single; `undefined` where there is none. */
  text(selector: string): string | undefined;
  texts(selector: string): string[];
  href(selector: string): string | undefined;
  all(selector: string): readonly ParsedElement[];
};

/** A site without limits. */
export const SITE_OPTIONS: SiteOptions = {
  siteName: 'Dateline',
  trustProxy: false,
  rateLimits: { searches: 0, suggestions: 0, exports: 0 },
  hasMetricsApart: false,
};

/** A site over the embedded engine that holds these articles. */
export async function openSite(
  articles: readonly IndexedArticle[],
  options: Partial<SiteOptions> = {},
): Promise<TestSite> {
  const archive = await openSqliteArchive();
  await fillIndex(archive.engine, articles);
  const site = await serveEngine(archive.engine, options);
  return {
    ...site,
    async [Symbol.asyncDispose]() {
      await site[Symbol.asyncDispose]();
      await archive[Symbol.asyncDispose]();
    },
  };
}

/** A site over any engine; `rejects` is what a run has left. */
export async function serveEngine(
  engine: SearchEngine,
  options: Partial<SiteOptions> = {},
  rejects?: LineFile,
): Promise<TestSite> {
  const index = await engine.openIndex();
  const app = createApp(
    wireServices(index, rejects),
    { ...SITE_OPTIONS, ...options },
    openLog('silent'),
  );
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`${address}${path}`, { redirect: 'manual', ...init });
  return {
    address,
    get,
    json: async (path) => (await get(path)).json() as Promise<never>,
    async page(path) {
      const response = await get(path);
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
      return readPage(await response.text());
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await index[Symbol.asyncDispose]();
    },
  };
}

export function readPage(html: string): TestPage {
  const { document } = parseHTML(html);
  const all = (selector: string) =>
    Array.from(document.querySelectorAll(selector)) as ParsedElement[];
  const textOf = (element: ParsedElement) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    document,
    text: (selector) => {
      const element = document.querySelector(selector);
      return element ? textOf(element) : undefined;
    },
    texts: (selector) => all(selector).map(textOf),
    all,
    href: (selector) => document.querySelector(selector)?.getAttribute('href') ?? undefined,
  };
}
