import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { AppError, ERROR_CODES } from '../../errors.ts';
import type { Logger } from '../../platform/log.ts';
import { type WaitingLine, waitingLine } from '../../platform/waiting-line.ts';
import { API_PREFIX, asProblem, RETRY_AFTER_SECONDS } from './errors.ts';
import { isGone } from './gone-clients.ts';
import { isExport } from './rate-limit.ts';
import { requestSignal } from './request-signal.ts';

// A page has five seconds: what waits for a part of them has the rest for itself.
const WAIT_MS = 1_500;
// Measured on newswire106k with as many at once as threads search: what a page takes until the first have told.
const USUAL_MS = 50;
const TOO_MANY = 'Too many searches are waiting already. Try again in a moment.';

/** The line of pages before an engine: `atOnce` are made at the same time. */
export function pageLine(atOnce: number, now: () => number): WaitingLine {
  return waitingLine({ atOnce, waitMs: WAIT_MS, usualMs: USUAL_MS, now });
}

/**
 * Admits pages, not calls of the engine: what is let in has all its parts made, what waits takes nothing. One that
 * would wait too long is refused at once; one whose client has gone gives its place up.
 */
export function admitPages(line: WaitingLine): RequestHandler {
  return async (req, res, next) => {
    if (isApart(req)) return next();
    const leave = await line.enter(requestSignal(req));
    if (leave === undefined) throw new AppError('OVERLOADED', TOO_MANY);
    if (isGone(req, res)) return leave();
    res.once('close', leave);
    next();
  };
}

/**
 * The same refusal before anything is done for a request: where a flood comes, a refusal must cost next to nothing.
 * `page` is the page that says so, `tell` hears of each.
 */
export function refuseEarly(
  line: WaitingLine,
  page: () => Promise<string>,
  tell: () => void,
): RequestHandler {
  return async (req, res, next) => {
    if (!line.isFull() || isApart(req) || isFree(req)) return next();
    tell();
    res
      .status(503)
      .set({ 'Retry-After': String(RETRY_AFTER_SECONDS), 'Cache-Control': 'no-store' });
    const requestId = randomUUID();
    res.set('X-Request-Id', requestId);
    if (req.path.startsWith(API_PREFIX)) return refuseProgram(res, requestId);
    res.set('Content-Type', 'text/html; charset=utf-8').end(await page());
  };
}

const TOLD_EVERY_MS = 10_000;

/** One line in ten seconds says how many were refused: a line each would be a second flood. */
export function refusalLog(log: Pick<Logger, 'warn'>, now: () => number): () => void {
  let refused = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  return () => {
    refused += 1;
    if (now() - toldAt < TOLD_EVERY_MS) return;
    log.warn(
      { code: 'OVERLOADED', refused },
      'Requests were refused: too many pages are waiting already.',
    );
    toldAt = now();
    refused = 0;
  };
}

/** What is shown of a page that is refused. */
export const OVERLOADED_PROBLEM = {
  code: 'OVERLOADED',
  status: ERROR_CODES.OVERLOADED.status,
  title: ERROR_CODES.OVERLOADED.title,
  detail: TOO_MANY,
} as const;

function refuseProgram(res: Response, requestId: string): void {
  const problem = asProblem({ ...OVERLOADED_PROBLEM, requestId });
  res.set('Content-Type', 'application/problem+json; charset=utf-8').end(JSON.stringify(problem));
}

/** Exports take as long as they are long, and are limited by themselves. */
function isApart({ path }: Request): boolean {
  return isExport(path);
}

/** Probes and what lies on the disk ask no engine for much. */
function isFree({ path }: Request): boolean {
  return FREE.has(path) || path.startsWith('/assets/');
}

const FREE: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics', '/robots.txt']);
