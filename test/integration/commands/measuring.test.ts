import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../support/run-command.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

describe('npm run bench', () => {
  it('measures the archive that is indexed, in a table and in a file', async () => {
    await using folder = await openTempFolder();
    const environment = { DATA_DIR: folder.path };
    await runCommand(['prepare'], { environment });
    const { exitCode, stdout, stderr } = await runCommand(['bench'], {
      environment,
      cwd: folder.path,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^sqlite +94 +\d+\.\d ms/m);
    expect(stderr).toContain('set ELASTICSEARCH_URL');
    const [measure] = JSON.parse(await readFile(join(folder.path, 'bench.json'), 'utf8'));
    expect(measure).toMatchObject({ engine: 'sqlite', articles: 94 });
    expect(measure.firstMs).toHaveLength(50);
    expect(measure.nextMs).toHaveLength(50);
    expect(measure.floorMs).toHaveLength(50);
    for (const figure of ['timesFloor', 'writtenASecond', 'diskBytes', 'memoryBytes']) {
      expect(measure[figure], figure).toBeGreaterThan(0);
    }
    for (const kind of ['cold', 'click', 'article', 'speaker', 'quotes', 'lists', 'export']) {
      expect(stdout).toContain(kind);
      expect(measure.pages[kind].pages, kind).toBeGreaterThan(0);
    }
    expect(measure.pages.cold.pages).toBe(50);
  });

  it('says that there is nothing to measure', async () => {
    await using folder = await openTempFolder();
    const { exitCode, stderr } = await runCommand(['bench'], {
      environment: { DATA_DIR: folder.path },
    });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/Nothing has been indexed yet/);
  });
});

describe('npm run rules', () => {
  it('writes one line a rule', async () => {
    const { exitCode, stdout } = await runCommand(['rules']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^country\tcapital\t0\.\d\d\tA capital or a seat of government\.\t/m);
  });
});

describe('npm run evaluate', () => {
  it('says where labelled data is to be named', async () => {
    const { exitCode, stderr } = await runCommand(['evaluate', '--data', 'no-such-folder']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('no-such-folder');
  });

  it('scores the project’s own sets where no folder is named and none is there, and says where it goes', async () => {
    await using folder = await openTempFolder();
    const { exitCode, stdout, stderr } = await runCommand(['evaluate'], { cwd: folder.path });
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/Put it there, or name its folder with --data; docs\/operations\.md/);
    expect(stdout).toMatch(/^sample-countries +\d+\.\d % /m);
    expect(stdout).not.toContain('ggt');
  });

  it('says where it goes where a set is wanted that is kept there', async () => {
    await using folder = await openTempFolder();
    const run = (...sets: string[]) => runCommand(['evaluate', ...sets], { cwd: folder.path });
    expect(await run('ggt-quotes')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Put it there, or name its folder with --data'),
    });
    expect((await run('paired-names')).exitCode).toBe(0);
  });

  it('names the sets that there are', async () => {
    await using folder = await openTempFolder();
    const { exitCode, stderr } = await runCommand(['evaluate', 'moods', '--data', folder.path]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('ggt-speakers');
  });
});
