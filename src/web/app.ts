import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import express, { type Express } from 'express';
import { optional } from '../domain/optional-key.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { Logger } from '../platform/log.ts';
import { archiveRoutes } from './about/archive-routes.ts';
import { helpRoutes } from './about/help-routes.ts';
import { qualityRoutes } from './about/quality-routes.ts';
import { apiRoutes } from './api/api-routes.ts';
import { openApiRoutes } from './api/openapi-routes.ts';
import { articleRoutes } from './article/article-routes.ts';
import { compareRoutes } from './compare/compare-routes.ts';
import { countriesRoutes } from './countries/countries-routes.ts';
import { exportRoutes } from './export/export-routes.ts';
import { feedRoutes } from './export/feed-routes.ts';
import { facetRoutes } from './facet-list/facet-routes.ts';
import { type AssetHref, readAssets } from './frame/assets.ts';
import type { Site } from './frame/frame.ts';
import { quoteRoutes } from './quotes/quote-routes.ts';
import { searchRoutes } from './search/search-routes.ts';
import { suggestRoutes } from './search/suggest-routes.ts';
import {
  admitPages,
  OVERLOADED_PROBLEM,
  pageLine,
  refusalLog,
  refuseEarly,
} from './server/admission.ts';
import { assetRoutes } from './server/asset-routes.ts';
import { boundedServices } from './server/bounded-services.ts';
import { presentErrorPage } from './server/error-page.ts';
import { answerErrors, notFound, onlyReading } from './server/errors.ts';
import { followSpeakers } from './server/follow-speakers.ts';
import { letGoOfGone } from './server/gone-clients.ts';
import { healthRoutes } from './server/health-routes.ts';
import { measureRequests } from './server/measure-requests.ts';
import { measuredServices } from './server/measured-services.ts';
import { metricsRoutes } from './server/metrics-routes.ts';
import { limitRate } from './server/rate-limit.ts';
import { recentSummary } from './server/recent-summary.ts';
import { requestLog } from './server/request-log.ts';
import { securityHeaders } from './server/security-headers.ts';
import { shareAnswers } from './server/share-answers.ts';
import { type SiteMetrics, siteMetrics } from './server/site-metrics.ts';
import type { SiteOptions, WebServices } from './server/site-options.ts';
import { underPath } from './server/under-path.ts';
import { useViews } from './server/view-engine.ts';
import { speakerRoutes } from './speakers/speaker-routes.ts';
import { EMPTY_STATE } from './url/search-state.ts';
import { siteAddress, sitePath } from './url/site-path.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const PUBLIC = join(PROJECT, 'public');
const ALL_READERS_ARE_ONE =
  'Requests come through a proxy but TRUST_PROXY is not set, so the limits count all its readers as one.';

// Pages change with each question: half the processor time of the usual levels, and a twentieth more bytes.
const COMPRESSION = {
  level: 3,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
};

/**
 * The whole web side, middleware in order. Health and assets come before the limits: who watches must always get
 * an answer, and a page without its style helps nobody.
 */
export function createApp(
  unbounded: WebServices,
  options: SiteOptions,
  log: Logger,
  clock: Clock = systemClock,
  metrics: SiteMetrics = siteMetrics(),
): Express {
  const services = measuredServices(boundedServices(unbounded), metrics);
  const summarizeArchive = recentSummary(services.summarizeArchive, () => performance.now());
  const pages: WebServices = { ...services, summarizeArchive };
  const assets = readAssets(PUBLIC);
  const site = siteOf(options, assets.href);
  const path = sitePath(site.publicUrl);
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', false);
  // One hop: the nearest proxy. `true` would believe whatever a client writes into the header.
  app.set('trust proxy', options.trustProxy ? 1 : false);
  useViews(app, join(PROJECT, 'views'), path);

  const now = options.now ?? (() => performance.now());
  const line = pageLine(options.pagesAtOnce ?? pagesAtOnce(services.engine), now);

  app.use(underPath(path));
  app.use(measureRequests(metrics));
  app.use(securityHeaders(options.publicUrl));
  app.use(refuseEarly(line, overloadedPage(app, site), refusalLog(log, now)));
  app.use(requestLog(log));
  app.use(letGoOfGone);
  app.use(onlyReading);
  app.use(healthRoutes(services));
  if (!options.hasMetricsApart) app.use(metricsRoutes(pages, metrics));
  app.use(compression(COMPRESSION));
  app.use('/assets', assetRoutes(PUBLIC, assets.styleSheet));
  app.use(limitRate(options.rateLimits, () => log.warn(ALL_READERS_ARE_ONE)));
  app.use(shareAnswers());
  app.use(admitPages(line));
  app.use(followSpeakers(services));
  app.use(searchRoutes(site, pages));
  app.use(articleRoutes(site, pages, clock));
  app.use(facetRoutes(site, pages));
  app.use(exportRoutes(site, services));
  app.use(feedRoutes(site, pages));
  app.use(quoteRoutes(site, pages, () => performance.now()));
  app.use(speakerRoutes(site, pages));
  app.use(countriesRoutes(site, pages));
  app.use(compareRoutes(site, pages));
  app.use(archiveRoutes(site, pages));
  app.use(qualityRoutes(site, pages));
  app.use(helpRoutes(site));
  app.use(openApiRoutes(site));
  app.use(suggestRoutes(site, services));
  app.use(apiRoutes(services, () => performance.now()));
  app.use(notFound);
  app.use(answerErrors(site));
  return app;
}

// Of the embedded engine's threads none is idle while another page is drawn. Elasticsearch is waited for.
const DRAWN_BESIDE_THREADS = 2;
const AT_ELASTICSEARCH = 32;

function pagesAtOnce(engine: WebServices['engine']): number {
  return engine === 'sqlite' ? availableParallelism() + DRAWN_BESIDE_THREADS : AT_ELASTICSEARCH;
}

/** Made once, at its first use. */
function overloadedPage(app: Express, site: Site): () => Promise<string> {
  let page: Promise<string> | undefined;
  const view = presentErrorPage(site, { ...OVERLOADED_PROBLEM, requestId: '' }, EMPTY_STATE);
  return () => {
    page ??= new Promise((resolve, reject) => {
      app.render('pages/error', { page: view }, (error, html) =>
        error ? reject(error) : resolve(html),
      );
    });
    return page;
  };
}

/** `/metrics` alone, for an address of its own: what `metrics` counted of the site. */
export function createMetricsApp(
  services: WebServices,
  metrics: SiteMetrics,
  log: Logger,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(log));
  app.use(metricsRoutes(boundedServices(services), metrics));
  return app;
}

function siteOf({ siteName, publicUrl, correctionsMail }: SiteOptions, assetHref: AssetHref): Site {
  return {
    name: siteName,
    ...(publicUrl === undefined ? {} : { publicUrl: siteAddress(publicUrl) }),
    ...optional('correctionsMail', correctionsMail),
    assetHref,
  };
}
