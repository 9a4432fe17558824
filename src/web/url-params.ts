import type { Request } from 'express';

/**
 * The query string as it came in. Express's own parser is off: with it a repeated name is a list and a
 * single one a text, here every name has all of its values.
 */
export function urlParams(req: Request): URLSearchParams {
  const at = req.originalUrl.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : req.originalUrl.slice(at + 1));
}
