import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { AppError } from '../src/errors.ts';
import type { MeasuredSite } from '../src/services/maintenance/measure-site.ts';
import type { Settings } from '../src/settings.ts';

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));

/** The server as `npm run serve` starts it, with these settings, on a free port of this machine. */
export async function openSite(settings: Settings): Promise<MeasuredSite & AsyncDisposable> {
  const given = {
    ...settings,
    HOST: '127.0.0.1',
    PORT: 0,
    LOG_LEVEL: 'error',
    RATE_LIMIT_PER_MINUTE: 0,
  };
  const environment = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SERVE], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await addressIn(createInterface({ input: server.stderr }));
  if (address === undefined) {
    throw new AppError('INDEX_UNREACHABLE', 'The server of the measurement did not start.');
  }
  return {
    get: async (path) => {
      const response = await fetch(`${address}${path}`, { redirect: 'manual' });
      return { status: response.status, text: await response.text() };
    },
    [Symbol.asyncDispose]: async () => {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

/** Reads on to its end, so that what the server says has somewhere to go. */
function addressIn(
  lines: AsyncIterable<string> & NodeJS.EventEmitter,
): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  lines.on('line', (line: string) => {
    const address = /is ready: (http:\S+)/.exec(line)?.[1];
    if (address !== undefined) resolve(address);
  });
  lines.on('close', () => resolve(undefined));
  return promise;
}
