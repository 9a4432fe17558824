import { Router } from 'express';
import { AppError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import { requestSignal } from './middleware/request-signal.ts';
import { presentArticlePage } from './present/article-page.ts';
import type { Site } from './present/frame.ts';
import { parseSearchUrl } from './search-url.ts';
import type { WebServices } from './site-options.ts';
import { urlParams } from './url-params.ts';

/** The page of one article. The search it was reached from travels in the address. */
export function articleRoutes(site: Site, services: WebServices, clock: Clock): Router {
  return Router().get('/articles/:id', async (req, res) => {
    const signal = requestSignal(req);
    const url = parseSearchUrl(urlParams(req));
    const [found, summary] = await Promise.all([
      services.readArticle(req.params.id, url.query.query, signal),
      services.summarizeArchive(signal),
    ]);
    if (!found) throw noSuchArticle();
    res.set('Cache-Control', 'no-cache');
    const today = clock().toISOString().slice(0, 10);
    res.render('pages/article', { page: presentArticlePage(site, found, url, summary, today) });
  });
}

/** The answer of the page and of the API to an id that the archive does not hold. */
export function noSuchArticle(): AppError {
  return new AppError(
    'ARTICLE_NOT_FOUND',
    'The archive holds no article with this address. It may have been taken out.',
  );
}
