import { Router } from 'express';
import { REGION_GROUPS } from '../services/count-regions.ts';
import type { SearchPage } from '../services/search-archive.ts';
import { answerList, type ListSource } from './answer-list.ts';
import { inTime } from './in-time.ts';
import { keptByState } from './kept-by-state.ts';
import { requestSignal } from './middleware/request-signal.ts';
import { noteJoined } from './note-joined.ts';
import { COPIES_SHOWN, rowCount } from './present/copies.ts';
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
  const { searchArchive, findAny } = services;
  const source: ListSource<SearchPage> = {
    search: searchArchive,
    beside: { copiesShown: COPIES_SHOWN, countryGroups: REGION_GROUPS },
    rowsOf: rowCount,
    asked: { count: searchArchive, findAny },
  };
  const answer = await answerList(typed, source, services, signal);
  const { url, result } = answer;
  const request = searchRequest(url.state, url.query, 1);
  const mostWords = await inTime(
    (soon) => services.findMostWords(request, result.total, soon),
    signal,
  );
  const spelling = await inTime((soon) => suggestSpelling(url, result, services, soon), signal);
  const joined = await noteJoined(url.query.query, services.expandQuery);
  return {
    site,
    ...answer,
    url: { ...url, notices: [...url.notices, ...joined] },
    ...(spelling ? { spelling } : {}),
    mostWords: mostWords ?? [],
  };
}
