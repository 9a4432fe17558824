import { Router } from 'express';
import { optional } from '../../domain/optional-key.ts';
import { REGION_GROUPS } from '../../services/search/count-regions.ts';
import type { SearchPage } from '../../services/search/search-archive.ts';
import type { Site } from '../frame/frame.ts';
import { keptByState } from '../server/kept-by-state.ts';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { withDeadline } from '../server/with-deadline.ts';
import {
  isEmptySearch,
  type ParsedSearchUrl,
  parseSearchUrl,
  searchRequest,
} from '../url/search-url.ts';
import { urlParams } from '../url/url-params.ts';
import { explainList, findList, type ListSource } from './answer-list.ts';
import { COPIES_SHOWN, rowCount } from './copies.ts';
import { totalOf } from './count-search.ts';
import { noteJoined } from './note-joined.ts';
import { countWider, derivedOffers, type WiderSearch } from './question/derived-offer.ts';
import { mayBeQuestion } from './question/offers.ts';
import type { SearchAnswer } from './search-answer.ts';
import { presentSearchPage } from './search-page.ts';
import { presentStartPage } from './start-page.ts';
import { type SuggestedSearch, suggestSearches } from './suggest-searches.ts';
import { suggestSpelling } from './suggest-spelling.ts';

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

function findWider(
  { state, query }: ParsedSearchUrl,
  { findDerived, searchArchive }: WebServices,
  signal: AbortSignal,
): Promise<readonly WiderSearch[] | undefined> {
  const searched = { state, query: query.query };
  return withDeadline(
    (soon) => countWider(searched, findDerived, (wider) => totalOf(wider, searchArchive, soon)),
    signal,
  );
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
  // Asked beside the search itself; where that fails nobody waits for it.
  const widening = findWider(typed, services, signal);
  widening.catch(() => undefined);
  const found = await findList(typed, source, services, signal);
  const { url, result } = found;
  const request = searchRequest(url.state, url.query, 1);
  // None of them needs another: a reader waits for the slowest.
  const [answer, mostWords, spelling, names, wider, joined] = await Promise.all([
    explainList(found, source, services, signal),
    withDeadline((soon) => services.findMostWords(request, result.total, soon), signal),
    withDeadline((soon) => suggestSpelling(url, result, services, soon), signal),
    mayBeQuestion(url.state) ? services.findNames(url.state.text) : [],
    widening,
    noteJoined(url.query.query, services.expandQuery),
  ]);
  return {
    site,
    ...answer,
    url: { ...answer.url, notices: [...answer.url.notices, ...joined] },
    ...optional('spelling', spelling),
    mostWords: mostWords ?? [],
    names,
    derived: derivedOffers(wider ?? [], result.total),
  };
}
