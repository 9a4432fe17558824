import { Router } from 'express';
import { optional } from '../../domain/optional-key.ts';
import { AppError } from '../../errors.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Site } from '../frame/frame.ts';
import { addressOfSite } from '../server/address-of-site.ts';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { parseArticleUrl } from '../url/article-url.ts';
import { searchRequest } from '../url/search-url.ts';
import { urlParams } from '../url/url-params.ts';
import { presentArticlePage } from './article-page.ts';

/** The page of one article. The search it was reached from travels in the address. */
export function articleRoutes(site: Site, services: WebServices, clock: Clock): Router {
  return Router().get('/articles/:id', async (req, res) => {
    const signal = requestSignal(req);
    const { url, at, isFromQuotes } = parseArticleUrl(urlParams(req));
    const { id } = req.params;
    const request = searchRequest(url.state, url.query, 1);
    const [found, summary, neighbours] = await Promise.all([
      services.readArticle(id, request, signal),
      services.summarizeArchive(signal),
      at === undefined ? undefined : services.findNeighbours(request, { id, at }, signal),
    ]);
    if (!found) throw noSuchArticle();
    const today = clock().toISOString().slice(0, 10);
    const address = addressOfSite(site, req, res);
    const asked = { found, url, isFromQuotes, summary, address };
    const answer = { ...asked, ...optional('neighbours', neighbours) };
    res.render('pages/article', { page: presentArticlePage(site, answer, today) });
  });
}

/** The answer of the page and of the API to an id that the archive does not hold. */
export function noSuchArticle(): AppError {
  return new AppError(
    'ARTICLE_NOT_FOUND',
    'The archive holds no article with this address. It may have been removed.',
  );
}
