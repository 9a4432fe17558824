import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { optional } from '../../domain/optional-key.ts';
import { AppError, ERROR_CODES, type ErrorCode } from '../../errors.ts';
import type { Site } from '../frame/frame.ts';
import { parseSearchUrl } from '../url/search-url.ts';
import { urlParams } from '../url/url-params.ts';
import { presentErrorPage } from './error-page.ts';
import { isGone } from './gone-clients.ts';
import { readerSentence, wayOut } from './reader-sentence.ts';
import { ClientGone } from './request-signal.ts';

/** When a client that was refused may come again. */
export const RETRY_AFTER_SECONDS = 5;
/** Addresses that answer programs. */
export const API_PREFIX = '/api/';

/** Pages and the API only answer to reading; everything else is told so, with the methods that work. */
export const onlyReading: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') {
    next();
    return;
  }
  res.set('Allow', 'GET, HEAD');
  next(new AppError('METHOD_NOT_ALLOWED', 'This site is read-only: use GET.'));
};

/** An address that leads nowhere. It is not repeated: what stands in a link is not our word. */
export const notFound: RequestHandler = (_req, _res, next) => {
  next(new AppError('PAGE_NOT_FOUND', 'There is no page at this address.'));
};

/**
 * Every failure as a plain page, or as `application/problem+json` for programs. What was not foreseen
 * is logged whole and shown as nothing but a number to ask about.
 */
export function answerErrors(site: Site): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const failure = foreseen(error);
    if (error instanceof ClientGone || isGone(req, res)) {
      if (failure === undefined && !(error instanceof ClientGone)) {
        req.log.warn({ err: error }, 'A fault in a request whose client has gone.');
      }
      res.destroy();
      return;
    }
    if (failure === undefined || failure.status >= 500) res.err = asError(error);
    answer(site, failure, req, res);
  };
}

/** The failure in our own words; `undefined` for a bug. */
function foreseen(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  // Express throws these at addresses that do not decode (%E0%A4%A): they lead nowhere.
  if (error instanceof URIError || statusOf(error) === 400) {
    return new AppError('PAGE_NOT_FOUND', 'There is no page at this address.');
  }
  return undefined;
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

function answer(site: Site, failure: AppError | undefined, req: Request, res: Response): void {
  const command = failure && wayOut(failure);
  const problem = {
    code: failure?.code ?? ('INTERNAL' as const),
    status: failure?.status ?? 500,
    title: failure === undefined ? 'Something went wrong here' : ERROR_CODES[failure.code].title,
    detail:
      failure === undefined
        ? 'This is our fault. The error has been logged.'
        : readerSentence(failure),
    ...optional('command', command),
    requestId: String(req.id),
  };
  res.status(problem.status).set('Cache-Control', 'no-store');
  if (problem.status === 503) res.set('Retry-After', String(RETRY_AFTER_SECONDS));
  if (req.path.startsWith(API_PREFIX)) {
    res.type('application/problem+json').send(JSON.stringify(asProblem(problem)));
    return;
  }
  const { state } = parseSearchUrl(urlParams(req));
  res.render('pages/error', { page: presentErrorPage(site, problem, state) });
}

/** RFC 9457, with the code of `docs/errors.md` and the id of the line in the log. */
export function asProblem({
  command,
  ...problem
}: {
  readonly code: ErrorCode | 'INTERNAL';
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly command?: string;
  readonly requestId: string;
}) {
  const detail = command === undefined ? problem.detail : `${problem.detail} ${command}`;
  return { type: 'about:blank', ...problem, detail };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
