import { type Response, Router } from 'express';
import { AppError } from '../../errors.ts';
import { unready } from '../../services/maintenance/check-health.ts';
import { ClientGone, requestSignal } from './request-signal.ts';
import type { SiteMetrics } from './site-metrics.ts';
import type { WebServices } from './site-options.ts';

// A scrape that waits longer than its asker says nothing.
const DEADLINE_MS = 2_000;

/** Figures for Prometheus. They are there while the engine is away: that is one of them. */
export function metricsRoutes(
  { checkHealth, summarizeArchive }: Pick<WebServices, 'checkHealth' | 'summarizeArchive'>,
  metrics: SiteMetrics,
): Router {
  return Router().get('/metrics', async (req, res) => {
    const signal = requestSignal(req, DEADLINE_MS);
    const [health, archive] = await Promise.all([
      checkHealth(signal).catch((error) => away(error, res)),
      summarizeArchive(signal).catch((error) => away(error, res)),
    ]);
    res.set('Cache-Control', 'no-store').type('text/plain; version=0.0.4; charset=utf-8');
    res.send(await metrics.text(health ?? unready(''), archive));
  });
}

/** What the engine does not tell is left out; a fault of ours is logged beside it. */
function away(error: unknown, res: Response): undefined {
  const isForeseen = error instanceof AppError || error instanceof ClientGone;
  if (!isForeseen) res.log.error({ err: error }, 'The archive could not be checked.');
  return undefined;
}
