import { type Response, Router } from 'express';
import { AppError } from '../../errors.ts';
import { type Health, unready } from '../../services/maintenance/check-health.ts';
import { ClientGone, requestSignal } from './request-signal.ts';
import type { WebServices } from './site-options.ts';

// A probe that waits longer than its asker says nothing.
const READY_DEADLINE_MS = 2_000;
const ROBOTS = [
  'User-agent: *',
  // Whatever holds a search: there are more of them than articles by far.
  'Disallow: /*?',
  'Disallow: /api/',
  'Disallow: /export',
  'Disallow: /feed.atom',
  'Disallow: /facets/',
  'Disallow: /metrics',
  // Style sheets carry a mark in their query; without them pages look broken to who reads them.
  'Allow: /assets/',
  'Allow: /',
  '',
].join('\n');

/** For machines that watch: the process lives; searches would be answered; what robots may read. */
export function healthRoutes({ checkHealth }: Pick<WebServices, 'checkHealth'>): Router {
  return Router()
    .get('/healthz', (_req, res) => {
      // Never asks the engine: a restart of the process would not bring the engine back.
      res.set('Cache-Control', 'no-store').json({ alive: true });
    })
    .get('/readyz', async (req, res) => {
      const signal = requestSignal(req, READY_DEADLINE_MS);
      const health = await checkHealth(signal).catch((error) => failed(error, res));
      res
        .status(health.ready ? 200 : 503)
        .set('Cache-Control', 'no-store')
        .json(health);
    })
    .get('/robots.txt', (_req, res) => {
      res.type('text/plain').send(ROBOTS);
    });
}

/** Whoever watches gets an answer in one shape, whatever happened; a fault of ours is logged beside it. */
function failed(error: unknown, res: Response): Health {
  if (error instanceof AppError) return unready(error.message);
  if (!(error instanceof ClientGone))
    res.log.error({ err: error }, 'The index could not be checked.');
  return unready('Something went wrong here: it has been written down in the log.');
}
