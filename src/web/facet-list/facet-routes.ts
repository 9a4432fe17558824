import { type Request, Router } from 'express';
import { VALUE_FACETS } from '../../domain/facets/table.ts';
import { AppError } from '../../errors.ts';
import type { CountedRegion } from '../../services/search/count-regions.ts';
import type { Site } from '../frame/frame.ts';
import { facetListJson } from '../search/search-json.ts';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { facetName, type ParsedFacetUrl, parseFacetUrl } from '../url/facet-url.ts';
import { searchRequest } from '../url/search-url.ts';
import { urlParams } from '../url/url-params.ts';
import { presentFacetPage } from './facet-page.ts';

/** The full list of a facet within a search, for readers and as JSON. */
export function facetRoutes(site: Site, services: WebServices): Router {
  return Router()
    .get('/facets/:facet', async (req, res) => {
      const [answer, summary] = await Promise.all([
        answerList(req, req.params.facet, services),
        services.summarizeArchive(requestSignal(req)),
      ]);
      const regions = await regionsFor(req, answer, services);
      res.set('Cache-Control', 'no-cache');
      res.render('pages/facet', { page: presentFacetPage(site, answer, summary, regions) });
    })
    .get('/api/v1/facets/:facet', async (req, res) => {
      const answer = await answerList(req, req.params.facet, services);
      res.set('Cache-Control', 'no-cache');
      res.json(facetListJson(answer));
    });
}

async function answerList(req: Request, name: string, { listFacet }: WebServices) {
  const facet = facetName(name);
  if (facet === undefined) throw noSuchFacet();
  const asked = parseFacetUrl(facet, urlParams(req));
  const request = searchRequest(asked.url.state, asked.url.query, 1);
  const list = await listFacet(request, asked.listing, requestSignal(req));
  return { ...asked, list };
}

/** The regions above the list of countries; not above names that were looked for. */
async function regionsFor(
  req: Request,
  { url, listing }: ParsedFacetUrl,
  { countRegions }: WebServices,
): Promise<readonly CountedRegion[]> {
  const isWhole = listing.find === '' && listing.letter === undefined && listing.page === 1;
  if (listing.facet !== 'country' || !isWhole) return [];
  return countRegions(searchRequest(url.state, url.query, 1), requestSignal(req));
}

function noSuchFacet(): AppError {
  return new AppError(
    'PAGE_NOT_FOUND',
    `There are lists of ${VALUE_FACETS.map((facet) => `“${facet}”`).join(', ')} only.`,
  );
}
