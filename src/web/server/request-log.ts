import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HttpLogger, pinoHttp } from 'pino-http';
import type { Logger } from '../../platform/log.ts';
import { ClientGone } from './request-signal.ts';

/**
 * One line a request: id, path, status, time. Not what was searched for: the query string stays out, so
 * that a log does not tell who looked for whom. The id goes back to the reader in `X-Request-Id`.
 */
export function requestLog(log: Logger): HttpLogger {
  return pinoHttp<IncomingMessage, ServerResponse>({
    logger: log,
    genReqId: (_req, res) => {
      const id = randomUUID();
      res.setHeader('X-Request-Id', id);
      return id;
    },
    autoLogging: { ignore: ({ url }) => url === '/healthz' || url === '/readyz' },
    customLogLevel: (_req, res, error) => levelOf(res.statusCode, error),
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url?: string }) => ({
        id,
        method,
        path: url?.split('?', 1)[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  });
}

function levelOf(status: number, error: Error | undefined): 'info' | 'warn' | 'error' {
  if (error instanceof ClientGone) return 'info';
  if (status === 503) return 'warn';
  return status >= 500 ? 'error' : 'info';
}
