import { Router } from 'express';
import { REGION_GROUPS } from '../services/count-regions.ts';
import { inTime } from './in-time.ts';
import { keptByState } from './kept-by-state.ts';
import { onLastPage } from './last-page.ts';
import { loosenSearch } from './loosen-search.ts';
import { requestSignal } from './middleware/request-signal.ts';
import { COPIES_SHOWN, rowCount } from './present/copies.ts';
import { PAGE_FACET_SIZE } from './present/facet-ballot.ts';
import type { Site } from './present/frame.ts';
import type { SearchAnswer } from './present/search-answer.ts';
import { presentSearchPage } from './present/search-page.ts';
import { presentStartPage } from './present/start-page.ts';
import {
  isEmptySearch,
  type ParsedSearchUrl,
  parseSearchUrl,
  searchRequest,
} from './search-url.ts';
import type { WebServices } from './site-options.ts';
import { type SuggestedSearch, suggestSearches } from './suggest-searches.ts';
import { suggestSpelling } from './suggest-spelling.ts';
import { urlParams } from './url-params.ts';
import { noteValuesNotHeld } from './values-not-held.ts';
import { withYearsAround } from './years-around.ts';

/** The search page, and the start page where nothing was asked. */
export function searchRoutes(site: Site, services: WebServices): Router {
  const keptSuggestions = keptByState<readonly SuggestedSearch[]>();
  return Router().get('/', async (req, res) => {
    const signal = requestSignal(req);
    const url = parseSearchUrl(urlParams(req));
    const answer = await answerSearch(site, services, url, signal);
    res.set('Cache-Control', 'no-cache');
    if (!isEmptySearch(url.state) || answer.result.total === 0) {
      res.render('pages/search', { page: presentSearchPage(answer) });
      return;
    }
    const suggestions = await keptSuggestions(answer.summary, () =>
      suggestSearches(answer.result, services.searchArchive, signal),
    );
    res.render('pages/start', { page: presentStartPage(answer, suggestions) });
  });
}

async function answerSearch(
  site: Site,
  services: WebServices,
  typed: ParsedSearchUrl,
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const [first, summary] = await Promise.all([
    search(services, typed, signal),
    services.summarizeArchive(signal),
  ]);
  const url = onLastPage(typed, rowCount(typed.state, first));
  const found = url === typed ? first : await search(services, url, signal);
  const result = await withYearsAround(
    found,
    searchRequest(url.state, url.query, PAGE_FACET_SIZE),
    (request) => services.searchArchive(request, signal),
  );
  const asked = { count: services.searchArchive, findAny: services.findAny };
  const isEmpty = result.total === 0;
  const loosened = isEmpty
    ? await inTime((soon) => loosenSearch(url, asked, soon), signal)
    : undefined;
  const spelling = await inTime((soon) => suggestSpelling(url, result, services, soon), signal);
  const notHeld = await noteValuesNotHeld(url.state, result.facets, asked.count, signal);
  return {
    site,
    url: { ...url, notices: [...url.notices, ...notHeld] },
    result,
    summary,
    ...(loosened ? { loosened } : {}),
    ...(spelling ? { spelling } : {}),
  };
}

function search(
  { searchArchive }: WebServices,
  { state, query }: ParsedSearchUrl,
  signal: AbortSignal,
) {
  const request = searchRequest(state, query, PAGE_FACET_SIZE);
  return searchArchive(
    { ...request, copiesShown: COPIES_SHOWN, countryGroups: REGION_GROUPS },
    signal,
  );
}
