import type { RequestHandler } from 'express';
import { hrefUnder, withinPath } from '../url/site-path.ts';

/**
 * Serves the site under a path of its host. A proxy may pass addresses on with that path or without: both are
 * answered. What is answered leads back under the path.
 */
export function underPath(path: string): RequestHandler {
  return (req, res, next) => {
    if (path !== '') {
      req.url = withinPath(path, req.url);
      req.originalUrl = req.url;
      const location = res.location.bind(res);
      res.location = (url) => location(hrefUnder(path, url));
    }
    next();
  };
}
