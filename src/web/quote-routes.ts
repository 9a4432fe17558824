import { Router } from 'express';
import { asSaid, saidSomewhere } from '../query/as-said.ts';
import { inTime } from './in-time.ts';
import { onLastPage } from './last-page.ts';
import { type Asked, loosenSearch } from './loosen-search.ts';
import { requestSignal } from './middleware/request-signal.ts';
import { PAGE_FACET_SIZE } from './present/facet-ballot.ts';
import type { Site } from './present/frame.ts';
import { quotesJson } from './present/quotes-json.ts';
import { presentQuotesPage, type QuotesAnswer } from './present/quotes-page.ts';
import { parseQuotesUrl } from './quotes-url.ts';
import { type ParsedSearchUrl, searchRequest } from './search-url.ts';
import type { WebServices } from './site-options.ts';
import { urlParams } from './url-params.ts';
import { noteValuesNotHeld } from './values-not-held.ts';
import { withYearsAround } from './years-around.ts';

// Programs read further down the list than readers do.
const API_FACET_SIZE = 100;

/** What anybody said, for readers and as JSON. `now` is a clock in milliseconds. */
export function quoteRoutes(site: Site, services: WebServices, now: () => number): Router {
  return Router()
    .get('/quotes', async (req, res) => {
      const signal = requestSignal(req);
      const answer = await answerQuotes(site, services, parseQuotesUrl(urlParams(req)), signal);
      res.set('Cache-Control', 'no-cache');
      res.render('pages/quotes', { page: presentQuotesPage(answer) });
    })
    .get('/api/v1/quotes', async (req, res) => {
      const url = parseQuotesUrl(urlParams(req));
      const startedAt = now();
      const request = searchRequest(url.state, url.query, API_FACET_SIZE);
      const result = await services.searchQuotes(request, requestSignal(req));
      res.set('Cache-Control', 'no-cache');
      res.json(quotesJson({ url, result, engine: services.engine, tookMs: now() - startedAt }));
    });
}

async function answerQuotes(
  site: Site,
  { searchArchive, searchQuotes, findAny, summarizeArchive }: WebServices,
  typed: ParsedSearchUrl,
  signal: AbortSignal,
): Promise<QuotesAnswer> {
  const search = ({ state, query }: ParsedSearchUrl) =>
    searchQuotes(searchRequest(state, query, PAGE_FACET_SIZE), signal);
  const [first, summary] = await Promise.all([search(typed), summarizeArchive(signal)]);
  const url = onLastPage(typed, first.total);
  const found = url === typed ? first : await search(url);
  const result = await withYearsAround(
    found,
    searchRequest(url.state, url.query, PAGE_FACET_SIZE),
    (request) => searchQuotes(request, signal),
  );
  const asked: Asked = {
    count: (request) => searchQuotes({ ...request, query: asSaid(request.query) }, signal),
    findAny: (queries) => findAny(queries.map(saidSomewhere), signal),
  };
  const isEmpty = result.total === 0;
  const loosened = isEmpty
    ? await inTime((soon) => loosenSearch(url, asked, soon), signal)
    : undefined;
  const notHeld = await noteValuesNotHeld(url.state, result.facets, searchArchive, signal);
  return {
    site,
    url: { ...url, notices: [...url.notices, ...notHeld] },
    result,
    summary,
    ...(loosened ? { loosened } : {}),
  };
}
