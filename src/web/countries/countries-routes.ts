import { Router } from 'express';
import { AppError } from '../../errors.ts';
import type { Site } from '../frame/frame.ts';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { parseCountriesUrl } from '../url/countries-url.ts';
import { searchRequest } from '../url/search-url.ts';
import { urlParams } from '../url/url-params.ts';
import { presentCountriesPage } from './countries-page.ts';
import { presentCountryPage } from './country-page.ts';

/** The countries of a search on a map, and the page of each of them. */
export function countriesRoutes(site: Site, services: WebServices): Router {
  return Router()
    .get('/countries', async (req, res) => {
      const signal = requestSignal(req);
      const asked = parseCountriesUrl(urlParams(req));
      const [map, summary] = await Promise.all([
        services.mapCountries(searchRequest(asked.url.state, asked.url.query, 1), signal),
        services.summarizeArchive(signal),
      ]);
      res.set('Cache-Control', 'no-cache');
      res.render('pages/countries', { page: presentCountriesPage(site, asked, map, summary) });
    })
    .get('/countries/:code', async (req, res) => {
      const signal = requestSignal(req);
      const asked = parseCountriesUrl(urlParams(req));
      const request = searchRequest(asked.url.state, asked.url.query, 1);
      const [record, summary] = await Promise.all([
        services.readCountry(req.params.code, request, signal),
        services.summarizeArchive(signal),
      ]);
      if (!record) throw noSuchCountry();
      res.set('Cache-Control', 'no-cache');
      res.render('pages/country', { page: presentCountryPage(site, asked, record, summary) });
    });
}

function noSuchCountry(): AppError {
  return new AppError(
    'PAGE_NOT_FOUND',
    'No country has this code. Codes are those of ISO 3166-1, such as UZ.',
  );
}
