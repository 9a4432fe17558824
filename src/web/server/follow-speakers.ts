import type { RequestHandler } from 'express';
import { urlParams } from '../url/url-params.ts';
import { requestSignal } from './request-signal.ts';
import type { WebServices } from './site-options.ts';

const PARAMETERS = ['speaker', 'speaker.not'] as const;

/**
 * Sends an address that names a speaker by an id of old to the same address with the id of now, for
 * good: an id once shown stays, or redirects. Pages, exports, feeds and the API alike.
 */
export function followSpeakers({
  speakerRedirects,
}: Pick<WebServices, 'speakerRedirects'>): RequestHandler {
  return async (req, res, next) => {
    const params = urlParams(req);
    const ids = PARAMETERS.flatMap((name) => params.getAll(name));
    if (ids.length === 0) return next();
    const redirects = await speakerRedirects(ids, requestSignal(req)).catch(() => undefined);
    // An engine that cannot answer says so in the answer of the page itself.
    if (!redirects || redirects.size === 0) return next();
    const renamed = [...params].map(([name, value]) =>
      isSpeakerParameter(name) ? [name, redirects.get(value) ?? value] : [name, value],
    );
    res.set('Cache-Control', 'no-cache');
    res.redirect(308, `${req.path}?${new URLSearchParams(renamed)}`);
  };
}

function isSpeakerParameter(name: string): boolean {
  return PARAMETERS.some((known) => known === name);
}
