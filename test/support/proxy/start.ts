import { type ChildProcess, spawn } from 'node:child_process';
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
  let end = async () => {};
  return {
    address: `${host}${path}`,
    async sendTo(server, way) {
      const handle = way === 'stripped' ? 'handle_path' : 'handle';
      const text = caddyfile(host, `${handle} ${path}/*`, server);
      end = await runCaddy(program, folder.path, text, host, ANSWERED_ELSEWHERE);
    },
    async [Symbol.asyncDispose]() {
      await end();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/**
 * A real Caddy or nginx as the project's own example sets it up, without certificates, on a port of its own;
 * `listen` is that port's address, as the example is to have it in place of its host.
 */
export async function openExampleProxy(
  program: string,
  example: (listen: string) => string,
): Promise<{ readonly address: string } & AsyncDisposable> {
  const folder = await openTempFolder();
  const address = `http://127.0.0.1:${await freePort()}`;
  const isCaddy = /caddy[^/\\]*$/.test(program);
  const run = isCaddy ? runCaddy : runNginx;
  const end = await run(program, folder.path, example(address), `${address}/metrics`, 404);
  return {
    address,
    async [Symbol.asyncDispose]() {
      await end();
      await folder[Symbol.asyncDispose]();
    },
  };
}

type Run = (
  program: string,
  folder: string,
  text: string,
  asked: string,
  status: number,
) => Promise<() => Promise<void>>;

/** Runs until what comes back is called; resolves once `asked` is answered with `status`. */
const runCaddy: Run = async (program, folder, text, asked, status) => {
  const file = join(folder, 'Caddyfile');
  await writeFile(file, text);
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const args = ['run', '--config', file, '--adapter', 'caddyfile'];
  return untilCalled(spawn(program, args, { stdio: 'ignore', env: home }), asked, status);
};

/** `text` is what stands in the file of one site. */
const runNginx: Run = async (program, folder, text, asked, status) => {
  const file = join(folder, 'nginx.conf');
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  const head = `daemon off;\nmaster_process off;\npid ${folder}/pid;\nerror_log ${folder}/errors.log;\n`;
  await writeFile(file, `${head}events {}\nhttp {\naccess_log off;\n${temps}\n${text}\n}\n`);
  return untilCalled(
    spawn(program, ['-p', folder, '-c', file], { stdio: 'ignore' }),
    asked,
    status,
  );
};

async function untilCalled(
  proxy: ChildProcess,
  asked: string,
  status: number,
): Promise<() => Promise<void>> {
  const ended = once(proxy, 'close');
  await answering(asked, status, ended);
  return async () => {
    proxy.kill();
    await ended;
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

async function answering(asked: string, wanted: number, ended: Promise<unknown>): Promise<void> {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  for (;;) {
    const status = await fetch(asked).then(
      (answer) => answer.status,
      () => undefined,
    );
    if (status === wanted) return;
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
