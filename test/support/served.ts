import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TempArchive } from './temp-archive.ts';

/** `start.ts` is what `npm start` ends in, `serve.ts` what a service runs. */
export type Program = 'start.ts' | 'serve.ts';

export function programPath(program: Program): string {
  return fileURLToPath(new URL(`../../scripts/${program}`, import.meta.url));
}

/** A server of its own process, with what it has said on standard error. */
export type Served = {
  readonly address: string;
  readonly stderr: () => string;
  get(path: string): Promise<Response>;
  /** Articles that a search for nothing finds. */
  total(): Promise<number>;
  /** Resolves to the exit code. */
  stop(): Promise<number | null>;
} & AsyncDisposable;

/** Starts a server over the archive on a free port; resolves when it says that it is ready. */
export async function startServed(
  { environment, folder }: TempArchive,
  program: Program,
  settings: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const args = ['--disable-warning=ExperimentalWarning', programPath(program)];
  const child = spawn(process.execPath, args, {
    cwd: folder.path,
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error', ...environment, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.stderr.on('data', (piece) => {
    stderr += piece;
    const address = /is ready: (http:\S+)/.exec(stderr)?.[1];
    if (address) resolve(address);
  });
  child.on('exit', () => reject(new Error(`the server ended: ${stderr}`)));
  const address = await promise;
  child.removeAllListeners('exit');
  const stop = async (): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    return (await closed)[0];
  };
  const get = (path: string) => fetch(`${address}${path}`);
  return {
    address,
    stderr: () => stderr,
    get,
    total: async () => JSON.parse(await (await get('/api/v1/search?q=')).text()).total,
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}
