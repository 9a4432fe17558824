import { Router } from 'express';
import { requestSignal } from './middleware/request-signal.ts';
import { PAGE_FACET_SIZE } from './present/facet-ballot.ts';
import type { Site } from './present/frame.ts';
import { lastPage } from './present/pager.ts';
import { quotesJson } from './present/quotes-json.ts';
import { presentQuotesPage } from './present/quotes-page.ts';
import { parseQuotesUrl } from './quotes-url.ts';
import { searchRequest } from './search-url.ts';
import type { WebServices } from './site-options.ts';
import { urlParams } from './url-params.ts';

// Programs read further down the list than readers do.
const API_FACET_SIZE = 100;

/** What anybody said, for readers and as JSON. `now` is a clock in milliseconds. */
export function quoteRoutes(site: Site, services: WebServices, now: () => number): Router {
  const { searchQuotes, summarizeArchive } = services;
  return Router()
    .get('/quotes', async (req, res) => {
      const signal = requestSignal(req);
      const asked = parseQuotesUrl(urlParams(req));
      const search = (state: typeof asked.state) =>
        searchQuotes(searchRequest(state, asked.query, PAGE_FACET_SIZE), signal);
      const [first, summary] = await Promise.all([search(asked.state), summarizeArchive(signal)]);
      const page = Math.min(asked.state.page, lastPage(first.total, asked.state.size));
      const state = { ...asked.state, page };
      const result = page === asked.state.page ? first : await search(state);
      res.set('Cache-Control', 'no-cache');
      res.render('pages/quotes', {
        page: presentQuotesPage({ site, url: { ...asked, state }, result, summary }),
      });
    })
    .get('/api/v1/quotes', async (req, res) => {
      const url = parseQuotesUrl(urlParams(req));
      const startedAt = now();
      const request = searchRequest(url.state, url.query, API_FACET_SIZE);
      const result = await searchQuotes(request, requestSignal(req));
      res.set('Cache-Control', 'no-cache');
      res.json(quotesJson({ url, result, engine: services.engine, tookMs: now() - startedAt }));
    });
}
