import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openTempFolder } from '../temp-folder.ts';

/** A running proxy; disposing of it ends it. */
export type TestProxy = {
  /** Under which the site is reached: `http://127.0.0.1:41234/news`. */
  readonly address: string;
  /** Sends everything under the path to the server at this address; the rest of the host is another's. */
  sendTo(server: string, path: 'stripped' | 'passed on'): Promise<void>;
} & AsyncDisposable;

const ANSWERED_ELSEWHERE = 418;

/** A real Caddy on a port of its own, before a site under a path of its host. */
export async function openProxy(program: string, path: string): Promise<TestProxy> {
  const folder = await openTempFolder();
  const port = await freePort();
  const host = `http://127.0.0.1:${port}`;
  const home = { HOME: folder.path, XDG_DATA_HOME: folder.path, XDG_CONFIG_HOME: folder.path };
  let end = async () => {};
  return {
    address: `${host}${path}`,
    async sendTo(server, way) {
      const file = join(folder.path, 'Caddyfile');
      const handle = way === 'stripped' ? 'handle_path' : 'handle';
      await writeFile(file, caddyfile(host, `${handle} ${path}/*`, server));
      const args = ['run', '--config', file, '--adapter', 'caddyfile'];
      const caddy = spawn(program, args, { stdio: 'ignore', env: home });
      const ended = once(caddy, 'close');
      end = async () => {
        caddy.kill();
        await ended;
      };
      await answering(host, ended);
    },
    async [Symbol.asyncDispose]() {
      await end();
      await folder[Symbol.asyncDispose]();
    },
  };
}

function caddyfile(host: string, handle: string, server: string): string {
  return `{
  admin off
  auto_https off
  persist_config off
}
${host} {
  bind 127.0.0.1
  ${handle} {
    reverse_proxy ${server}
  }
  handle {
    respond "another site" ${ANSWERED_ELSEWHERE}
  }
}
`;
}

async function answering(host: string, ended: Promise<unknown>): Promise<void> {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  for (;;) {
    const status = await fetch(host).then(
      (answer) => answer.status,
      () => undefined,
    );
    if (status === ANSWERED_ELSEWHERE) return;
    if (hasEnded) throw new Error('The proxy has ended before it answered.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

// The site must know its public address before the proxy is there, so no port is taken by asking for 0.
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
