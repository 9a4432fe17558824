import { createServer, type RequestListener, type Server } from 'node:http';

/** What a client may take of the server, whatever it asks. */
export type ServerLimits = {
  /** From the first moment of a connection, and of each request on it, to the end of its headers. */
  readonly headersMs: number;
  /** To the end of a whole request. */
  readonly requestMs: number;
  /** How often the two are looked at: a client may have so much more time. */
  readonly checkEveryMs: number;
  /** How long a connection that is not used is kept. */
  readonly keepAliveMs: number;
  readonly maxHeaderBytes: number;
  /** Connections at a time; one more is closed unheard. */
  readonly maxConnections: number;
};

/** Those of the program. `maxConnections` is a setting. */
export const SERVER_LIMITS = {
  // A reader on a slow line sends its headers in less; a proxy keeps its connections for a minute.
  headersMs: 15_000,
  requestMs: 30_000,
  // Node looks every 30 s unless told otherwise, so that 15 s would be up to 45.
  checkEveryMs: 1_000,
  keepAliveMs: 65_000,
  // Node's own 16 KiB would answer a long query with a bare error: here it is cut, and the page says so.
  maxHeaderBytes: 128 * 1024,
} as const satisfies Omit<ServerLimits, 'maxConnections'>;

/**
 * A server of HTTP that no slow or greedy client can keep for itself. A client that is too slow gets 408 where it
 * began to ask. `onFull` is told of each connection that is closed for want of room.
 */
export function siteServer(
  app: RequestListener,
  limits: ServerLimits,
  onFull: () => void = () => {},
): Server {
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkEveryMs,
      keepAliveTimeout: limits.keepAliveMs,
      maxHeaderSize: limits.maxHeaderBytes,
    },
    app,
  );
  server.maxConnections = limits.maxConnections;
  server.on('drop', onFull);
  return server;
}
