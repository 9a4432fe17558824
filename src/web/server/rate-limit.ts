import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { AppError } from '../../errors.ts';

/** What a client may ask in a minute, each counted by itself; 0 is no limit. */
export type RateLimits = {
  /** Pages and the API: whatever is neither of the other two. */
  readonly searches: number;
  /** What a search box asks while somebody types. */
  readonly suggestions: number;
  /** Files of a whole search: the engine reads all of its articles for one. */
  readonly exports: number;
};

const WINDOW_MS = 60_000;
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;
// As routes are found: in any case, with or without a slash at the end.
const SUGGESTIONS = /^\/api\/v1\/suggest\/?$/i;
const EXPORTS = /^\/export(?:-quotes)?\.(?:csv|jsonl)\/?$/i;
// Whatever a proxy adds to a request that it passes on.
const PROXY_HEADERS = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'forwarded',
  'via',
] as const;

/**
 * So many requests a minute for each client, counted apart by what they cost. A client is an address: of IPv6, the
 * network that a household gets. What is asked on this machine itself, with no proxy between, is free: a header
 * that names this machine makes nobody free. Behind a proxy that is not trusted every reader seems to be the proxy;
 * `onProxy` is told of the first such request.
 */
export function limitRate(limits: RateLimits, onProxy: () => void): RequestHandler {
  const byKind = {
    searches: limitOf(limits.searches),
    suggestions: limitOf(limits.suggestions),
    exports: limitOf(limits.exports),
  };
  let isTold = false;
  return (req, res, next) => {
    if (isOwnMachine(req)) return next();
    if (!isTold && isPassedOn(req) && !trustsProxies(req)) {
      isTold = true;
      onProxy();
    }
    return byKind[kindOf(req.path)](req, res, next);
  };
}

function limitOf(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: () => perMinute === 0,
    // Without TRUST_PROXY the header is ignored on purpose, which the library would call a mistake.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_req, res, next) => {
      res.set('Retry-After', String(WINDOW_MS / 1000));
      next(
        new AppError(
          'TOO_MANY_REQUESTS',
          'Too many requests came from your address. Wait a minute and try again.',
        ),
      );
    },
  });
}

function kindOf(path: string): keyof RateLimits {
  if (SUGGESTIONS.test(path)) return 'suggestions';
  return isExport(path) ? 'exports' : 'searches';
}

/** Whether a path is that of a file of a whole search. */
export function isExport(path: string): boolean {
  return EXPORTS.test(path);
}

/** By the connection alone: an address in a header is anybody's word. */
function isOwnMachine(req: Request): boolean {
  return LOOPBACK.test(req.socket.remoteAddress ?? '') && !isPassedOn(req);
}

function isPassedOn({ headers }: Request): boolean {
  return PROXY_HEADERS.some((name) => headers[name] !== undefined);
}

function trustsProxies(req: Request): boolean {
  return req.app.get('trust proxy') !== false;
}
