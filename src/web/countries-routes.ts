import { Router } from 'express';
import { AppError } from '../errors.ts';
import { parseCountriesUrl } from './countries-url.ts';
import { requestSignal } from './middleware/request-signal.ts';
import { presentCountriesPage } from './present/countries-page.ts';
import { presentCountryPage } from './present/country-page.ts';
import type { Site } from './present/frame.ts';
import { searchRequest } from './search-url.ts';
import type { WebServices } from './site-options.ts';
import { urlParams } from './url-params.ts';

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
