import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rejectsPath } from './cli/rejects-file.ts';
import { AppError } from './errors.ts';
import { openCorrections } from './follow-corrections.ts';
import { lineFile } from './platform/line-file.ts';
import { type Logger, openLog } from './platform/log.ts';
import type { SearchEngine } from './search/port.ts';
import { readSettings, type Settings } from './settings.ts';
import { createApp } from './web/app.ts';
import { openEngine, type Services, wireServices } from './wire.ts';

// Contract: what is running finishes within ten seconds of SIGTERM.
const DRAIN_MS = 10_000;
// A reader on a slow line sends its headers in less; a proxy keeps its connections for a minute.
const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 30_000;
const WARM_UP_DEADLINE_MS = 30_000;
const KEEP_ALIVE_MS = 65_000;
// Node's own 16 KiB would answer a long query with a bare error: here it is cut, and the page says so.
const MAX_HEADER_BYTES = 128 * 1024;

/** Starts the server and serves until a signal. Ends the process itself: this is the program. */
async function main(): Promise<void> {
  const settings = readSettings(process.env, process.cwd());
  const log = openLog(settings.LOG_LEVEL);
  const engine = await openEngine(settings);
  const index = await engine.openIndex();
  const followed = await openCorrections(settings, log);
  const services = wireServices(index, lineFile(rejectsPath(settings.DATA_DIR)), followed.names);
  const app = createApp(services, siteOptions(settings), log);
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    app,
  );
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await listen(server, settings);
  process.stderr.write(`${settings.SITE_NAME} is ready: ${addressOf(server, settings)}\n`);
  startWarming(services, engine, log);
  followed.start();
  stopOnSignals(server, log, async () => {
    followed.stop();
    await index[Symbol.asyncDispose]();
  });
}

/** In the background: whoever comes before it is done waits for no more than without it. */
function startWarming({ warmUp }: Services, engine: SearchEngine, log: Logger): void {
  warmUp(AbortSignal.timeout(WARM_UP_DEADLINE_MS))
    .then((failure) =>
      // An archive that an older version has made may not be noted yet.
      failure ? log.warn({ code: failure.code }, sentenceOf(failure)) : engine.mark(),
    )
    .catch((error: unknown) =>
      log.error({ err: error }, 'The index was not read ahead of its readers.'),
    );
}

/** Nobody has searched: what took too long is told as what it was. */
function sentenceOf({ code, message }: AppError): string {
  if (code !== 'DEADLINE_EXCEEDED') return message;
  return 'The index was not read ahead of its readers in time: the first of them wait for it.';
}

function siteOptions(settings: Settings) {
  return {
    siteName: settings.SITE_NAME,
    ...(settings.PUBLIC_URL === undefined ? {} : { publicUrl: settings.PUBLIC_URL }),
    ...(settings.CORRECTIONS_MAIL === undefined
      ? {}
      : { correctionsMail: settings.CORRECTIONS_MAIL }),
    trustProxy: settings.TRUST_PROXY,
    rateLimitPerMinute: settings.RATE_LIMIT_PER_MINUTE,
  };
}

function listen(server: Server, { PORT, HOST }: Settings): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (cause: NodeJS.ErrnoException) => {
    reject(cause.code === 'EADDRINUSE' ? portTaken(PORT, cause) : cause);
  });
  server.listen(PORT, HOST, resolve);
  return promise;
}

function portTaken(port: number, cause: Error): AppError {
  const message = `Port ${port} is taken by another program. Stop that one, or set PORT to another number.`;
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
      log.fatal(
        { err: error },
        'A fault that nobody foresaw: finishing what is running, then ending.',
      );
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
