import type { OutgoingHttpHeaders } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import { isExport } from './rate-limit.ts';
import { beforeDeadline, requestSignal } from './request-signal.ts';

/** What was sent to whoever asked first. */
type Sent = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: unknown;
  readonly route: unknown;
};

/** `gone`: nothing was sent, since nobody was there; `apart`: what was sent cannot be handed on. */
type Outcome = Sent | 'gone' | 'apart';

// Said of one request or one connection, or made anew from what is sent.
const OWN_HEADERS = /^(?:x-request-id|ratelimit.*|etag|content-length|connection|date)$/;

/**
 * The same page asked by many at once is made once: whoever asks while it is made gets the same answer. A page
 * depends on its address alone, and on the name that the site was asked at. Where the first client goes away, the
 * next one's request makes it.
 */
export function shareAnswers(): RequestHandler {
  const underWay = new Map<string, Promise<Outcome>>();
  return async (req, res, next) => {
    // Streams are never held as a whole.
    if (isExport(req.path)) return next();
    const key = `${req.method} ${req.protocol} ${req.get('host')} ${req.originalUrl}`;
    for (;;) {
      const made = underWay.get(key);
      if (made === undefined) {
        underWay.set(
          key,
          sentBy(req, res, () => underWay.delete(key)),
        );
        return next();
      }
      const sent = await beforeDeadline(made, requestSignal(req));
      if (sent === 'apart') return next();
      if (sent !== 'gone') return sendAgain(req, res, sent);
    }
  };
}

/** What the answer to a request will be; `atEnd` is called when it is known. */
function sentBy(req: Request, res: Response, atEnd: () => void): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const end = (outcome: Outcome): void => {
    atEnd();
    resolve(outcome);
  };
  const send = res.send;
  res.send = (body) => {
    res.send = send;
    // `json` puts what it makes through here a second time, as text.
    if (typeof body === 'string') {
      end({ status: res.statusCode, headers: handedOn(res), body, route: req.route });
    }
    return res.send(body);
  };
  res.once('finish', () => end('apart'));
  res.once('close', () => end('gone'));
  return promise;
}

function handedOn(res: Response): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(res.getHeaders()).filter(([name]) => !OWN_HEADERS.test(name)),
  );
}

function sendAgain(req: Request, res: Response, { status, headers, body, route }: Sent): void {
  req.route = route;
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) res.setHeader(name, value);
  }
  res.status(status).send(body);
}
