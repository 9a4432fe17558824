import { Router } from 'express';
import { AppError } from '../../errors.ts';
import { requestSignal } from './request-signal.ts';
import type { SiteMetrics } from './site-metrics.ts';
import type { WebServices } from './site-options.ts';

// A scrape that waits longer than its asker says nothing.
const DEADLINE_MS = 2_000;

/** Figures for Prometheus. They are there while the engine is away: that is one of them. */
export function metricsRoutes(
  { summarizeArchive }: Pick<WebServices, 'summarizeArchive'>,
  metrics: SiteMetrics,
): Router {
  return Router().get('/metrics', async (req, res) => {
    const archive = await summarizeArchive(requestSignal(req, DEADLINE_MS)).catch(isAway);
    res.set('Cache-Control', 'no-store').type('text/plain; version=0.0.4; charset=utf-8');
    res.send(metrics.text(archive));
  });
}

function isAway(error: unknown): undefined {
  if (error instanceof AppError) return undefined;
  throw error;
}
