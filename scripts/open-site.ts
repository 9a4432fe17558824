import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CommandContext } from '../src/cli/context.ts';
import { addressIn, siteEnvironment } from '../src/cli/site-process.ts';
import { AppError } from '../src/errors.ts';

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));
/** What Node is told where a server is started, as `npm run serve` has it. */
export const SERVER_FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8'];

/** The server as `npm run serve` starts it, in a process of its own. @throws AppError INDEX_UNREACHABLE */
export const openSite: CommandContext['openSite'] = async (settings) => {
  const server = spawn(process.execPath, [...SERVER_FLAGS, SERVE], {
    env: { PATH: process.env.PATH ?? '', ...siteEnvironment(settings) },
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
};
