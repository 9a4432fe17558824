import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rejectsPath } from './cli/rejects-file.ts';
import { optional } from './domain/optional-key.ts';
import { AppError } from './errors.ts';
import { openCorrections } from './follow-corrections.ts';
import { systemClock } from './platform/clock.ts';
import { lineFile } from './platform/line-file.ts';
import { type Logger, openLog } from './platform/log.ts';
import type { SearchEngine } from './search/port.ts';
import { readSettings, type Settings } from './settings.ts';
import { siteMetrics } from './web/server/site-metrics.ts';
import type { SiteOptions } from './web/server/site-options.ts';
import { SERVER_LIMITS, siteServer } from './web/server/site-server.ts';
import { openEngine, type Services, wireServices } from './wire.ts';

// Contract: what is running finishes within ten seconds of SIGTERM.
const DRAIN_MS = 10_000;
const WARM_UP_DEADLINE_MS = 30_000;
// The log of a server that is full says so now and then, not for each client.
const SAY_FULL_EVERY_MS = 60_000;

/** Starts the server and serves until a signal. Ends the process itself: this is the program. */
async function main(): Promise<void> {
  const settings = readSettings(process.env, process.cwd());
  const log = openLog(settings.LOG_LEVEL);
  const engine = await openEngine(settings);
  const index = await engine.openIndex();
  const followed = await openCorrections(settings, log);
  const rejects = lineFile(rejectsPath(settings.DATA_DIR));
  const services = wireServices(index, rejects, followed.names, settings.LEAN_TO_NEWER);
  const warmed = warm(services);
  // Loaded while the threads of the search read the index.
  const { createApp, createMetricsApp } = await import('./web/app.ts');
  const metrics = siteMetrics();
  const app = createApp(services, siteOptions(settings), log, systemClock, metrics);
  const limits = { ...SERVER_LIMITS, maxConnections: settings.MAX_CONNECTIONS };
  const server = siteServer(app, limits, sayFull(log));
  const metricsServer =
    settings.METRICS_ADDRESS === undefined
      ? undefined
      : siteServer(createMetricsApp(services, metrics, log), limits);
  if (metricsServer && settings.METRICS_ADDRESS !== undefined) {
    await listen(metricsServer, placeOf(settings.METRICS_ADDRESS), 'METRICS_ADDRESS');
  }
  await listen(server, { host: settings.HOST, port: settings.PORT }, 'PORT');
  process.stderr.write(`${settings.SITE_NAME} is ready: ${addressOf(server, settings)}\n`);
  tellOfWarming(warmed, services, engine, log);
  followed.start();
  stopOnSignals(server, log, () => {
    followed.stop();
    metricsServer?.close();
    metricsServer?.closeAllConnections();
    return index[Symbol.asyncDispose]();
  });
}

function sayFull(log: Logger): () => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - saidAt < SAY_FULL_EVERY_MS) return;
    saidAt = performance.now();
    log.warn('All connections that MAX_CONNECTIONS allows are in use; further ones are closed.');
  };
}

/** In the background: whoever comes before it is done waits for no more than without it. */
function warm({ warmUp }: Services): Promise<AppError | undefined> {
  const warmed = warmUp(AbortSignal.timeout(WARM_UP_DEADLINE_MS));
  // What it throws is told once the server listens.
  warmed.catch(() => undefined);
  return warmed;
}

function tellOfWarming(
  warmed: Promise<AppError | undefined>,
  { checkHealth }: Services,
  engine: SearchEngine,
  log: Logger,
): void {
  warmed
    .then((failure) =>
      // An archive that an older version has made may not be noted yet.
      failure ? log.warn({ code: failure.code }, sentenceOf(failure)) : engine.mark(),
    )
    // Begins the look at the whole index, whose verdict /readyz then tells; whoever comes is answered meanwhile.
    .then(() => checkHealth(AbortSignal.timeout(WARM_UP_DEADLINE_MS)))
    .catch((error: unknown) =>
      log.error({ err: error }, 'The index was not read ahead of its readers.'),
    );
}

/** Nobody has searched: what took too long is told as what it was. */
function sentenceOf({ code, message }: AppError): string {
  if (code !== 'DEADLINE_EXCEEDED') return message;
  return 'The index was not read ahead of its readers in time: the first of them wait for it.';
}

function siteOptions(settings: Settings): SiteOptions {
  return {
    siteName: settings.SITE_NAME,
    ...optional('publicUrl', settings.PUBLIC_URL),
    ...(settings.CORRECTIONS_MAIL === undefined
      ? {}
      : { correctionsMail: settings.CORRECTIONS_MAIL }),
    trustProxy: settings.TRUST_PROXY,
    rateLimits: {
      searches: settings.RATE_LIMIT_PER_MINUTE,
      suggestions: settings.SUGGEST_LIMIT_PER_MINUTE,
      exports: settings.EXPORT_LIMIT_PER_MINUTE,
    },
    hasMetricsApart: settings.METRICS_ADDRESS !== undefined,
  };
}

type Place = { readonly host: string; readonly port: number };

/** `127.0.0.1:9464`, `[::1]:9464`: settings.ts has seen to its form. */
function placeOf(address: string): Place {
  const at = address.lastIndexOf(':');
  return {
    host: address.slice(0, at).replace(/^\[|\]$/g, ''),
    port: Number(address.slice(at + 1)),
  };
}

function listen(server: Server, { host, port }: Place, setting: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (cause: NodeJS.ErrnoException) => {
    reject(cause.code === 'EADDRINUSE' ? portTaken(port, setting, cause) : cause);
  });
  server.listen(port, host, resolve);
  return promise;
}

function portTaken(port: number, setting: string, cause: Error): AppError {
  const other = setting === 'PORT' ? 'another number' : 'another one';
  const message = `Port ${port} is taken by another program. Stop that one, or set ${setting} to ${other}.`;
  return new AppError('PORT_TAKEN', message, { cause });
}

function addressOf(server: Server, { HOST }: Settings): string {
  // A TCP server that listens has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const host = HOST.includes(':') ? `[${HOST}]` : HOST;
  return `http://${host}:${port}`;
}

/** The first signal lets running requests finish; a second one ends at once. */
function stopOnSignals(server: Server, log: Logger, close: () => PromiseLike<void>): void {
  let isStopping = false;
  const stop = (exitCode: number) => {
    if (isStopping) process.exit(exitCode);
    isStopping = true;
    drain(server)
      .then(close)
      .then(
        () => process.exit(exitCode > 1 ? 0 : exitCode),
        (error: unknown) => {
          log.error({ err: error }, 'The index did not close.');
          process.exit(1);
        },
      );
  };
  process.on('SIGTERM', () => stop(143));
  process.on('SIGINT', () => stop(130));
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(fault, (error: unknown) => {
      log.fatal({ err: error }, 'Unexpected fault: finishing what is running, then stopping.');
      stop(1);
    });
  }
}

/** Takes no new connection; resolves when the last request is answered, or when patience ends. */
function drain(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  server.close(() => {
    clearTimeout(timer);
    resolve();
  });
  // Connections kept alive would otherwise hold the door open after their last answer. Before the app:
  // some answers are sent at once, and a header cannot follow them.
  server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'));
  server.closeIdleConnections();
  return promise;
}

main().catch((error: unknown) => {
  const isForeseen = error instanceof AppError;
  const text = error instanceof Error ? (isForeseen ? error.message : error.stack) : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(isForeseen ? error.exitCode : 1);
});
