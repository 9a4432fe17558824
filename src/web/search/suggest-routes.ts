import { Router } from 'express';
import type { Site } from '../frame/frame.ts';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { hrefUnder, sitePath } from '../url/site-path.ts';
import { urlParams } from '../url/url-params.ts';
import { suggestionJson } from './suggestions.ts';

// As long as a query may be: query/limits.ts.
const MOST_CHARS = 512;

/** `GET /api/v1/suggest?q=…`: what may be meant by a query that is still being typed. */
export function suggestRoutes({ publicUrl }: Site, { suggest }: WebServices): Router {
  const path = sitePath(publicUrl);
  return Router().get('/api/v1/suggest', async (req, res) => {
    // Not trimmed at its end: a space there says that the last word is whole.
    const typed = urlParams(req).get('q')?.toWellFormed().trimStart() ?? '';
    const text = typed.slice(0, MOST_CHARS).toWellFormed();
    const suggestions = await suggest(text, requestSignal(req));
    res.set('Cache-Control', 'no-cache');
    const found = suggestions.map(suggestionJson);
    res.json({
      query: text,
      suggestions: found.map((each) => ({ ...each, href: hrefUnder(path, each.href) })),
    });
  });
}
