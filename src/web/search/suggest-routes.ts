import { Router } from 'express';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { urlParams } from '../url/url-params.ts';
import { suggestionJson } from './suggestions.ts';

// As long as a query may be: query/limits.ts.
const MOST_CHARS = 512;

/** `GET /api/v1/suggest?q=…`: what may be meant by a query that is still being typed. */
export function suggestRoutes({ suggest }: WebServices): Router {
  return Router().get('/api/v1/suggest', async (req, res) => {
    // Not trimmed at its end: a space there says that the last word is whole.
    const typed = urlParams(req).get('q')?.toWellFormed().trimStart() ?? '';
    const text = typed.slice(0, MOST_CHARS).toWellFormed();
    const suggestions = await suggest(text, requestSignal(req));
    res.set('Cache-Control', 'no-cache');
    res.json({ query: text, suggestions: suggestions.map(suggestionJson) });
  });
}
