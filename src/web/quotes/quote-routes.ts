import { Router } from 'express';
import { asSaid, saidSomewhere } from '../../query/as-said.ts';
import { type QuotePage, SAME_SHOWN } from '../../services/search/search-quotes.ts';
import type { Site } from '../frame/frame.ts';
import { answerList, type ListSource } from '../search/answer-list.ts';
import { mayBeQuestion } from '../search/question/offers.ts';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { parseQuotesUrl } from '../url/quotes-url.ts';
import { type ParsedSearchUrl, searchRequest } from '../url/search-url.ts';
import { urlParams } from '../url/url-params.ts';
import { quotesJson } from './quotes-json.ts';
import { presentQuotesPage, type QuotesAnswer } from './quotes-page.ts';
import { rowCount } from './same-quotes.ts';

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
      const request = {
        ...searchRequest(url.state, url.query, API_FACET_SIZE),
        copiesShown: SAME_SHOWN,
      };
      const result = await services.searchQuotes(request, requestSignal(req));
      res.set('Cache-Control', 'no-cache');
      res.json(quotesJson({ url, result, engine: services.engine, tookMs: now() - startedAt }));
    });
}

async function answerQuotes(
  site: Site,
  services: WebServices,
  typed: ParsedSearchUrl,
  signal: AbortSignal,
): Promise<QuotesAnswer> {
  const { searchQuotes, findAny } = services;
  const source: ListSource<QuotePage> = {
    search: searchQuotes,
    beside: { copiesShown: SAME_SHOWN },
    rowsOf: rowCount,
    asked: {
      count: (request) => searchQuotes({ ...request, query: asSaid(request.query) }, signal),
      findAny: (queries) => findAny(queries.map(saidSomewhere), signal),
    },
  };
  const answer = await answerList(typed, source, services, signal);
  const { state } = answer.url;
  const names = mayBeQuestion(state) ? await services.findNames(state.text) : [];
  return { site, ...answer, names };
}
