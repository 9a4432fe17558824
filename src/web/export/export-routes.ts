import { once } from 'node:events';
import { type Request, type Response, Router } from 'express';
import type { StreamedQuote } from '../../domain/quote-search.ts';
import type { KeptArticle } from '../../services/search/export-results.ts';
import { storedArticleJson } from '../article/article-json.ts';
import type { Site } from '../frame/frame.ts';
import { addressOfSite } from '../server/address-of-site.ts';
import { clientSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { parseQuotesUrl } from '../url/quotes-url.ts';
import { type ParsedSearchUrl, parseSearchUrl, searchRequest } from '../url/search-url.ts';
import { urlParams } from '../url/url-params.ts';
import { ARTICLES_HEAD, articleRow, QUOTES_HEAD, quoteRow } from './export-csv.ts';
import { exportFileName } from './export-file-name.ts';

/** What is exported and how it is written down. */
type Export<Row> = {
  /** What the name of the file begins with. */
  readonly what: string;
  readonly ending: string;
  readonly type: string;
  readonly head: string;
  parse(params: URLSearchParams): ParsedSearchUrl;
  read(url: ParsedSearchUrl, signal: AbortSignal): AsyncIterable<Row>;
  /** `site` is the address before every path. */
  write(row: Row, site: string): string;
};

const TABLE = { ending: 'csv', type: 'text/csv; charset=utf-8; header=present' };

// Whoever takes nothing of an export for so long is gone, whatever the connection says.
const IDLE_MS = 5 * 60_000;

/** Everything that a list shows as a table or as JSON Lines, in the order of its pages, without their limits. */
export function exportRoutes(site: Site, services: WebServices): Router {
  const articles = articlesOf(services);
  return Router()
    .get(
      '/export.csv',
      sending(site, { ...TABLE, ...articles, head: ARTICLES_HEAD, write: tableRow }),
    )
    .get('/export.jsonl', sending(site, { ...articles, ...LINES }))
    .get('/export-quotes.csv', sending(site, quotesTable(services)));
}

function articlesOf({ exportResults }: WebServices) {
  return {
    what: 'articles',
    parse: parseSearchUrl,
    read: ({ state, query }: ParsedSearchUrl, signal: AbortSignal) =>
      exportResults(searchRequest(state, query, 1), signal),
  };
}

const LINES = {
  ending: 'jsonl',
  type: 'application/jsonl; charset=utf-8',
  head: '',
  write: (kept: KeptArticle) => `${JSON.stringify(storedArticleJson(kept))}\n`,
};

function tableRow(kept: KeptArticle, site: string): string {
  return articleRow(kept, pageOf(kept.article, site));
}

/** What `/quotes` lists for the same parameters. */
function quotesTable({ exportQuotes }: WebServices): Export<StreamedQuote> {
  return {
    ...TABLE,
    what: 'quotes',
    head: QUOTES_HEAD,
    parse: parseQuotesUrl,
    read: ({ state, query }, signal) => exportQuotes(searchRequest(state, query, 1), signal),
    write: (found, site) => quoteRow(found, pageOf(found.article, site)),
  };
}

function pageOf({ id }: { readonly id: string }, site: string): string {
  return `${site}/articles/${encodeURIComponent(id)}`;
}

function sending<Row>(site: Site, what: Export<Row>) {
  return (req: Request, res: Response) => sendExport(site, what, req, res);
}

async function sendExport<Row>(
  site: Site,
  { parse, read, ...format }: Export<Row>,
  req: Request,
  res: Response,
): Promise<void> {
  const url = parse(urlParams(req));
  const signal = clientSignal(req);
  const rows = read(url, signal)[Symbol.asyncIterator]();
  try {
    // Before the first byte: an engine that cannot answer is still a plain error.
    const first = await rows.next();
    const file = exportFileName(format.what, url.state, format.ending);
    const notices = url.notices.map(({ code }) => code).join(', ');
    res.set({
      'Content-Type': format.type,
      'Content-Disposition': `attachment; filename="${file}"`,
      'X-Robots-Tag': 'noindex',
      ...(notices === '' ? {} : { 'X-Notices': notices }),
    });
    const address = addressOfSite(site, req, res);
    if (req.method === 'HEAD') return void res.end();
    res.setTimeout(IDLE_MS, () => res.destroy());
    res.write(format.head);
    for await (const row of from(first, rows)) {
      if (!res.write(format.write(row, address))) await once(res, 'drain', { signal });
    }
    res.end();
  } catch (error) {
    if (!res.headersSent) throw error;
    // A fault in the middle breaks the connection: a cut file must not look like a whole one.
    if (!signal.aborted) res.log.error({ err: error }, 'An export broke off.');
    res.destroy();
  } finally {
    await rows.return?.();
  }
}

/** All rows, the first of which has been read already. */
async function* from<Row>(
  first: IteratorResult<Row>,
  rest: AsyncIterator<Row>,
): AsyncGenerator<Row> {
  for (let next = first; !next.done; next = await rest.next()) yield next.value;
}
