import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { AppError } from '../../errors.ts';

const WINDOW_MS = 60_000;
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * So many requests a minute for each client; the machine itself is free. Behind a proxy that is not
 * trusted every reader seems to be the proxy: TRUST_PROXY tells them apart.
 */
export function limitRate(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: (req: Request) => perMinute === 0 || LOOPBACK.test(req.ip ?? ''),
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
