import { Router } from 'express';
import { perFacet } from '../../domain/facets/table.ts';
import type { OneOrMore, QueryNode } from '../../domain/query.ts';
import { facetLabels } from '../facets/facet-labels.ts';
import type { Site } from '../frame/frame.ts';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { type ParsedCompareUrl, parseCompareUrl } from '../url/compare-url.ts';
import { filterCount } from '../url/search-links.ts';
import { queryOf, searchRequest } from '../url/search-url.ts';
import { urlParams } from '../url/url-params.ts';
import { presentComparePage } from './compare-page.ts';

/** Two to four searches side by side over time. */
export function compareRoutes(site: Site, services: WebServices): Router {
  return Router().get('/compare', async (req, res) => {
    const signal = requestSignal(req);
    const asked = parseCompareUrl(urlParams(req));
    const [comparison, summary, labels] = await Promise.all([
      compare(services, asked, signal),
      services.summarizeArchive(signal),
      labelsOf(services, asked, signal),
    ]);
    res.set('Cache-Control', 'no-cache');
    res.render('pages/compare', {
      page: presentComparePage(site, asked, comparison, summary, labels),
    });
  });
}

async function compare(
  { compareSearches }: WebServices,
  { common, searches }: ParsedCompareUrl,
  signal: AbortSignal,
) {
  const [first, ...others] = searches.map(({ query }) => query.query);
  if (first === undefined) return undefined;
  const queries: OneOrMore<QueryNode> = [first, ...others];
  return compareSearches(searchRequest(common, queryOf(common), 1), queries, signal);
}

/** What the chips call the values of the filters: only a search knows the names of speakers. */
async function labelsOf(
  { searchArchive }: WebServices,
  { common }: ParsedCompareUrl,
  signal: AbortSignal,
) {
  if (filterCount(common) === 0) return facetLabels(perFacet(() => ({ values: [] })));
  const { facets } = await searchArchive(
    { ...searchRequest(common, queryOf(common), 1), size: 1 },
    signal,
  );
  return facetLabels(facets);
}
