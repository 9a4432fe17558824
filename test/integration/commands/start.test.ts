import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  describeOnBothEngines,
  openTempArchive,
  type TempArchive,
} from '../../support/temp-archive.ts';

const SERVE = fileURLToPath(new URL('../../../scripts/serve.ts', import.meta.url));

/** The second half of `npm start`, on a free port; resolves when it says that it is ready. */
async function startServer({ environment, folder }: TempArchive) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SERVE], {
    cwd: folder.path,
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error', ...environment },
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
  return {
    stderr: () => stderr,
    async total(): Promise<number> {
      const response = await fetch(`${address}/api/v1/search?q=`);
      return JSON.parse(await response.text()).total;
    },
    async stop(): Promise<number | null> {
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
      return (await once(child, 'close'))[0];
    },
  };
}

describe('npm start with arguments', () => {
  it.each([
    ['--help', 0, 'stdout', /^Usage: npm start [\s\S]*Examples:\n/],
    ['--port', 2, 'stderr', /unknown option '--port'/],
    ['news', 2, 'stderr', /too many arguments/],
  ] as const)('answers %s and does not serve', (arg, exitCode, stream, said) => {
    const run = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', SERVE, arg], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(exitCode);
    expect(run[stream]).toMatch(said);
  });
});

describeOnBothEngines('npm start', (engine) => {
  it('shows the sample at first, and notices soon what another process indexes', async () => {
    await using archive = await openTempArchive(engine);
    const server = await startServer(archive);
    try {
      expect(server.stderr()).toMatch(/\d+ articles of the bundled sample/);
      expect(await server.total()).toBeGreaterThanOrEqual(60);
      await archive.folder.write('news/a.txt', 'Of one’s own\n\nA story.\n');
      expect((await archive.run('index', 'news')).exitCode).toBe(0);
      await expect.poll(() => server.total()).toBe(1);
    } finally {
      expect(await server.stop()).toBe(0);
    }
  });

  it('does not bring the sample back when there are articles of one’s own', async () => {
    await using archive = await openTempArchive(engine);
    await archive.folder.write('news/a.txt', 'Of one’s own\n\nA story.\n');
    await archive.run('index', 'news');
    const server = await startServer(archive);
    try {
      expect(await server.total()).toBe(1);
    } finally {
      await server.stop();
    }
  });
});
