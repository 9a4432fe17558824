import { Router } from 'express';
import { facetLabels } from '../facets/facet-labels.ts';
import type { Site } from '../frame/frame.ts';
import { addressOfSite } from '../server/address-of-site.ts';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { parseSearchUrl, searchRequest } from '../url/search-url.ts';
import { urlParams } from '../url/url-params.ts';
import { presentFeed } from './feed.ts';
import { presentOpenSearch } from './open-search.ts';

// As many as a reader that asks once a day can miss; a run may add thousands.
export const MOST_ENTRIES = 50;

/** Any search to be followed as an Atom feed, and the archive to be searched from a browser's address line. */
export function feedRoutes(site: Site, services: WebServices): Router {
  return Router()
    .get('/feed.atom', async (req, res) => {
      const signal = requestSignal(req);
      const { state, query } = parseSearchUrl(urlParams(req));
      const request = { ...searchRequest(state, query, 1), page: 1, size: 10 };
      const [articles, { facets }, summary] = await Promise.all([
        services.followSearch({ ...request, most: MOST_ENTRIES }, signal),
        // Names for the title: chosen values are always among those of a facet.
        services.searchArchive(request, signal),
        services.summarizeArchive(signal),
      ]);
      const origin = addressOfSite(site, req, res);
      const labels = facetLabels(facets);
      res.set('X-Robots-Tag', 'noindex');
      res.type('application/atom+xml');
      res.render('feeds/atom', {
        feed: presentFeed({ site, origin, state, labels, articles, summary }),
      });
    })
    .get('/opensearch.xml', (req, res) => {
      const origin = addressOfSite(site, req, res);
      res.type('application/opensearchdescription+xml');
      res.render('feeds/opensearch', { site: presentOpenSearch(site, origin) });
    });
}
