import { once } from 'node:events';
import { type Request, type Response, Router } from 'express';
import { NONE } from '../../domain/search.ts';
import type { KeptArticle } from '../../services/search/export-results.ts';
import { storedArticleJson } from '../article/article-json.ts';
import type { Site } from '../frame/frame.ts';
import { publicOrigin } from '../server/public-origin.ts';
import { clientSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import type { SearchState } from '../url/search-state.ts';
import { parseSearchUrl, searchRequest } from '../url/search-url.ts';
import { urlParams } from '../url/url-params.ts';
import { ARTICLES_HEAD, articleRow, QUOTES_HEAD, quoteRows } from './export-csv.ts';
import { exportFileName } from './export-file-name.ts';

/** How articles are written down. */
type Format = {
  /** What the name of the file begins with. */
  readonly what: string;
  readonly ending: string;
  readonly type: string;
  readonly head: string;
  /** `page` is the address of the article's page. */
  write(kept: KeptArticle, page: string, state: SearchState): string;
};

const TABLE = { ending: 'csv', type: 'text/csv; charset=utf-8; header=present' };
const ARTICLES_TABLE: Format = {
  ...TABLE,
  what: 'articles',
  head: ARTICLES_HEAD,
  write: articleRow,
};
const QUOTES_TABLE: Format = {
  ...TABLE,
  what: 'quotes',
  head: QUOTES_HEAD,
  write: (kept, page, { speaker }) => quoteRows(kept, page, speaker.include.filter(isSpeaker)),
};
const ARTICLE_LINES: Format = {
  what: 'articles',
  ending: 'jsonl',
  type: 'application/jsonl; charset=utf-8',
  head: '',
  write: (kept) => `${JSON.stringify(storedArticleJson(kept))}\n`,
};

// Whoever takes nothing of an export for so long is gone, whatever the connection says.
const IDLE_MS = 5 * 60_000;

/** All articles of a search as a table or as JSON Lines, in the order of the page, without its limits. */
export function exportRoutes(site: Site, { exportResults }: WebServices): Router {
  const sending = (format: Format) => (req: Request, res: Response) =>
    sendExport({ site, exportResults, format }, req, res);
  return Router()
    .get('/export.csv', sending(ARTICLES_TABLE))
    .get('/export.jsonl', sending(ARTICLE_LINES))
    .get('/export-quotes.csv', sending(QUOTES_TABLE));
}

type Export = Pick<WebServices, 'exportResults'> & {
  readonly site: Site;
  readonly format: Format;
};

async function sendExport(
  { site, exportResults, format }: Export,
  req: Request,
  res: Response,
): Promise<void> {
  const { state, query, notices } = parseSearchUrl(urlParams(req));
  const signal = clientSignal(req);
  const articles = exportResults(searchRequest(state, query, 1), signal)[Symbol.asyncIterator]();
  try {
    // Before the first byte: an engine that cannot answer is still a plain error.
    const first = await articles.next();
    res.set({
      'Content-Type': format.type,
      'Content-Disposition': `attachment; filename="${exportFileName(format.what, state, format.ending)}"`,
      'Cache-Control': 'no-cache',
      'X-Robots-Tag': 'noindex',
      ...(notices.length === 0 ? {} : { 'X-Notices': notices.map(({ code }) => code).join(', ') }),
    });
    if (req.method === 'HEAD') return void res.end();
    res.setTimeout(IDLE_MS, () => res.destroy());
    const origin = publicOrigin(site, req);
    res.write(format.head);
    for await (const kept of from(first, articles)) {
      const page = `${origin}/articles/${encodeURIComponent(kept.article.id)}`;
      if (!res.write(format.write(kept, page, state))) await once(res, 'drain', { signal });
    }
    res.end();
  } catch (error) {
    if (!res.headersSent) throw error;
    // A fault in the middle breaks the connection: a cut file must not look like a whole one.
    if (!signal.aborted) res.log.error({ err: error }, 'An export broke off.');
    res.destroy();
  } finally {
    await articles.return?.();
  }
}

/** All articles, the first of which has been read already. */
async function* from(
  first: IteratorResult<KeptArticle>,
  rest: AsyncIterator<KeptArticle>,
): AsyncGenerator<KeptArticle> {
  for (let next = first; !next.done; next = await rest.next()) yield next.value;
}

function isSpeaker(value: string): boolean {
  return value !== NONE;
}
