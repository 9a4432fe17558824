import { Router } from 'express';
import { storedArticleJson } from '../article/article-json.ts';
import { noSuchArticle } from '../article/article-routes.ts';
import { noteJoined } from '../search/note-joined.ts';
import { searchJson } from '../search/search-json.ts';
import { noteValuesNotHeld } from '../search/values-not-held.ts';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { parseSearchUrl, searchRequest } from '../url/search-url.ts';
import { urlParams } from '../url/url-params.ts';

// Programs read further down the list than readers do.
const API_FACET_SIZE = 100;

/**
 * The same searches and articles as JSON: docs/contract.md. A page beyond the end answers with no hits, so
 * that a program that counts up knows where to stop. `now` is a clock in milliseconds.
 */
export function apiRoutes(services: WebServices, now: () => number): Router {
  return Router()
    .get('/api/v1/search', async (req, res) => {
      const url = parseSearchUrl(urlParams(req));
      const startedAt = now();
      const request = searchRequest(url.state, url.query, API_FACET_SIZE);
      const signal = requestSignal(req);
      const result = await services.searchArchive(request, signal);
      const mostWords = await services.findMostWords(request, result.total, signal);
      const tookMs = now() - startedAt;
      const { state, notices } = url;
      const notHeld = await noteValuesNotHeld(state, result.facets, services.searchArchive, signal);
      const joined = await noteJoined(url.query.query, services.expandQuery);
      const noted = { ...url, notices: [...notices, ...joined, ...notHeld] };
      res.set('Cache-Control', 'no-cache');
      res.json(searchJson({ url: noted, result, mostWords, engine: services.engine, tookMs }));
    })
    .get('/api/v1/articles/:id', async (req, res) => {
      const found = await services.readArticle(
        req.params.id,
        { query: { kind: 'everything' } },
        requestSignal(req),
      );
      if (!found) throw noSuchArticle();
      res.set('Cache-Control', 'no-cache');
      res.json(storedArticleJson(found));
    });
}
