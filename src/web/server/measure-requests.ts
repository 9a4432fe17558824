import type { Request, RequestHandler } from 'express';
import type { SiteMetrics } from './site-metrics.ts';

/** Counts every answer under the pattern of its route: addresses would be labels without end. */
export function measureRequests(metrics: SiteMetrics): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now();
    res.once('close', () => {
      const seconds = (performance.now() - startedAt) / 1000;
      metrics.answered(routeOf(req), res.statusCode, seconds);
    });
    next();
  };
}

function routeOf(req: Request): string {
  const path: unknown = req.route?.path;
  if (typeof path === 'string') return path;
  return req.originalUrl.startsWith('/assets/') ? '/assets' : 'none';
}
