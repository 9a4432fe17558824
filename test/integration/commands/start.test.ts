import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATIENCE_MS } from '../../support/patience.ts';
import { type Program, programPath, startServed } from '../../support/served.ts';
import { describeOnBothEngines, openTempArchive } from '../../support/temp-archive.ts';

describe.each<[string, Program]>([
  ['npm start', 'start.ts'],
  ['npm run serve', 'serve.ts'],
])('%s with arguments', (typed, program) => {
  it.each([
    ['--help', 0, 'stdout', new RegExp(`^Usage: ${typed} [\\s\\S]*Examples:\\n`)],
    ['--port', 2, 'stderr', /unknown option '--port'/],
    ['news', 2, 'stderr', /too many arguments/],
  ] as const)('answers %s and does not serve', (arg, exitCode, stream, said) => {
    const args = ['--disable-warning=ExperimentalWarning', programPath(program), arg];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: PATIENCE_MS });
    expect(run.status).toBe(exitCode);
    expect(run[stream]).toMatch(said);
  });
});

describeOnBothEngines('npm start', (engine) => {
  it('shows the sample at first, and notices soon what another process indexes', async () => {
    await using archive = await openTempArchive(engine);
    await using server = await startServed(archive, 'start.ts');
    expect(server.stderr()).toMatch(/\d+ articles of the bundled sample/);
    expect(await server.total()).toBeGreaterThanOrEqual(60);
    await archive.folder.write('news/a.txt', 'Of one’s own\n\nA story.\n');
    expect((await archive.run('index', 'news')).exitCode).toBe(0);
    await expect.poll(() => server.total(), { timeout: PATIENCE_MS }).toBe(1);
    expect(await server.stop()).toBe(0);
  });

  it('does not bring the sample back when there are articles of one’s own', async () => {
    await using archive = await openTempArchive(engine);
    await archive.folder.write('news/a.txt', 'Of one’s own\n\nA story.\n');
    await archive.run('index', 'news');
    await using server = await startServed(archive, 'start.ts');
    expect(await server.total()).toBe(1);
  });

  // Issue #11: only where there has never been an archive.
  it('does not bring the sample back to an archive that has been emptied', async () => {
    await using archive = await openTempArchive(engine);
    await archive.run('prepare');
    await archive.run('index', '--remove-sample');
    await using server = await startServed(archive, 'start.ts');
    expect(await server.total()).toBe(0);
  });
});

// Issue #11: the process of a service never indexes.
describeOnBothEngines('the server of a service, where nothing was ever indexed', (engine) => {
  it('makes nothing and says “No archive yet” with the command, with 503', async () => {
    await using archive = await openTempArchive(engine);
    await using server = await startServed(archive, 'serve.ts');
    const page = await server.get('/?q=river');
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5']);
    const html = await page.text();
    expect(html).toContain('<h1>No archive yet</h1>');
    expect(html).toContain('<code>npm run index -- PATH…</code>');
    expect((await server.get('/readyz')).status).toBe(503);
    expect(server.stderr()).not.toContain('sample');
    expect(existsSync(join(archive.environment.DATA_DIR ?? '', 'archives.txt'))).toBe(false);
    expect((await archive.run('doctor')).stdout).toMatch(/WARNING +index +Nothing has been/);
  });

  it('answers as soon as something is indexed', async () => {
    await using archive = await openTempArchive(engine);
    await using server = await startServed(archive, 'serve.ts');
    await archive.folder.write('news/a.txt', 'Of one’s own\n\nA story.\n');
    expect((await archive.run('index', 'news')).exitCode).toBe(0);
    await expect
      .poll(async () => (await server.get('/readyz')).status, { timeout: PATIENCE_MS })
      .toBe(200);
    expect(await server.total()).toBe(1);
  });
});
