import { once } from 'node:events';
import { type Request, type Response, Router } from 'express';
import type { KeptArticle } from '../services/export-results.ts';
import { clientSignal } from './middleware/request-signal.ts';
import { storedArticleJson } from './present/article-json.ts';
import { CSV_HEAD, csvRow } from './present/export-csv.ts';
import { exportFileName } from './present/export-file-name.ts';
import type { Site } from './present/frame.ts';
import { parseSearchUrl, searchRequest } from './search-url.ts';
import type { WebServices } from './site-options.ts';
import { urlParams } from './url-params.ts';

/** How articles are written down. */
type Format = {
  readonly ending: string;
  readonly type: string;
  readonly head: string;
  write(kept: KeptArticle): string;
};

// Whoever takes nothing of an export for so long is gone, whatever the connection says.
const IDLE_MS = 5 * 60_000;

/** All articles of a search as a table or as JSON Lines, in the order of the page, without its limits. */
export function exportRoutes(site: Site, services: WebServices): Router {
  const csv: Format = {
    ending: 'csv',
    type: 'text/csv; charset=utf-8; header=present',
    head: CSV_HEAD,
    write: (kept) =>
      csvRow(kept, `${site.publicUrl ?? ''}/articles/${encodeURIComponent(kept.article.id)}`),
  };
  const jsonLines: Format = {
    ending: 'jsonl',
    type: 'application/jsonl; charset=utf-8',
    head: '',
    write: (kept) => `${JSON.stringify(storedArticleJson(kept))}\n`,
  };
  return Router()
    .get('/export.csv', (req, res) => sendExport(services, csv, req, res))
    .get('/export.jsonl', (req, res) => sendExport(services, jsonLines, req, res));
}

async function sendExport(
  { exportResults }: WebServices,
  format: Format,
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
      'Content-Disposition': `attachment; filename="${exportFileName(state, format.ending)}"`,
      'Cache-Control': 'no-cache',
      'X-Robots-Tag': 'noindex',
      ...(notices.length === 0 ? {} : { 'X-Notices': notices.map(({ code }) => code).join(', ') }),
    });
    if (req.method === 'HEAD') return void res.end();
    res.setTimeout(IDLE_MS, () => res.destroy());
    for await (const text of written(format, first, articles)) {
      if (!res.write(text)) await once(res, 'drain', { signal });
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

async function* written(
  format: Format,
  first: IteratorResult<KeptArticle>,
  rest: AsyncIterator<KeptArticle>,
): AsyncGenerator<string> {
  yield format.head;
  for (let next = first; !next.done; next = await rest.next()) yield format.write(next.value);
}
