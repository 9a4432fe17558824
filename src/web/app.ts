import { join } from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { Logger } from '../platform/log.ts';
import { apiRoutes } from './api-routes.ts';
import { archiveRoutes } from './archive-routes.ts';
import { articleRoutes } from './article-routes.ts';
import { assetHrefs } from './assets.ts';
import { boundedServices } from './bounded-services.ts';
import { compareRoutes } from './compare-routes.ts';
import { countriesRoutes } from './countries-routes.ts';
import { exportRoutes } from './export-routes.ts';
import { facetRoutes } from './facet-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { helpRoutes } from './help-routes.ts';
import { measuredServices } from './measured-services.ts';
import { metricsRoutes } from './metrics-routes.ts';
import { answerErrors, notFound, onlyReading } from './middleware/errors.ts';
import { followSpeakers } from './middleware/follow-speakers.ts';
import { letGoOfGone } from './middleware/gone-clients.ts';
import { measureRequests } from './middleware/measure-requests.ts';
import { limitRate } from './middleware/rate-limit.ts';
import { requestLog } from './middleware/request-log.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { openApiRoutes } from './openapi-routes.ts';
import type { Site } from './present/frame.ts';
import { quoteRoutes } from './quote-routes.ts';
import { recentSummary } from './recent-summary.ts';
import { searchRoutes } from './search-routes.ts';
import { siteMetrics } from './site-metrics.ts';
import type { SiteOptions, WebServices } from './site-options.ts';
import { speakerRoutes } from './speaker-routes.ts';
import { suggestRoutes } from './suggest-routes.ts';
import { useViews } from './view-engine.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const PUBLIC = join(PROJECT, 'public');

/**
 * The whole web side, middleware in order. Health comes before the log's noise and the rate limit:
 * who watches must always get an answer.
 */
export function createApp(
  unbounded: WebServices,
  options: SiteOptions,
  log: Logger,
  clock: Clock = systemClock,
): Express {
  const metrics = siteMetrics();
  const services = measuredServices(boundedServices(unbounded), metrics);
  const summarizeArchive = recentSummary(services.summarizeArchive, () => performance.now());
  const pages: WebServices = { ...services, summarizeArchive };
  const site = siteOf(options);
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', false);
  // One hop: the nearest proxy. `true` would believe whatever a client writes into the header.
  app.set('trust proxy', options.trustProxy ? 1 : false);
  useViews(app, join(PROJECT, 'views'));

  app.use(requestLog(log));
  app.use(measureRequests(metrics));
  app.use(letGoOfGone);
  app.use(securityHeaders(options.publicUrl));
  app.use(onlyReading);
  app.use(healthRoutes(services));
  app.use(metricsRoutes(pages, metrics));
  app.use(limitRate(options.rateLimitPerMinute));
  app.use(compression());
  app.use(
    '/assets',
    express.static(PUBLIC, { index: false, immutable: true, maxAge: '1y', fallthrough: true }),
  );
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
  app.use(helpRoutes(site));
  app.use(openApiRoutes(site));
  app.use(suggestRoutes(services));
  app.use(apiRoutes(services, () => performance.now()));
  app.use(notFound);
  app.use(answerErrors(site));
  return app;
}

function siteOf({ siteName, publicUrl }: SiteOptions): Site {
  return {
    name: siteName,
    ...(publicUrl === undefined ? {} : { publicUrl: publicUrl.replace(/\/+$/, '') }),
    assetHref: assetHrefs(PUBLIC),
  };
}
