import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../../src/search/port.ts';
import { parseSettings } from '../../../src/settings.ts';
import { openEngine } from '../../../src/wire.ts';
import { anIndexedArticle } from '../../support/builders.ts';
import { makeOlderFile, makeOlderIndex, overwriteBytes } from '../../support/damage.ts';
import { doctorReport, findingsOn } from '../../support/doctor-report.ts';
import { openCluster } from '../../support/elasticsearch/cluster.ts';
import { HAS_ELASTICSEARCH, testConnection } from '../../support/elasticsearch/open-engine.ts';
import { runCommand } from '../../support/run-command.ts';
import {
  describeOnBothEngines,
  openTempArchive,
  type TempArchive,
} from '../../support/temp-archive.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

function engineOf({ environment }: TempArchive): Promise<SearchEngine> {
  return openEngine(parseSettings(environment));
}

async function writeArticle(archive: TempArchive, rulesVersion: string): Promise<void> {
  const engine = await engineOf(archive);
  await using writer = await engine.openWriter('update');
  const quotes = [{ text: 'We met.' }, { text: 'We will meet.' }];
  await writer.write([anIndexedArticle({ id: 'old', body: 'words', quotes }, { rulesVersion })]);
  await writer.finish();
}

describeOnBothEngines('doctor', (engineName) => {
  it('has no problem to tell of an archive that has just been indexed', async () => {
    await using archive = await openTempArchive(engineName);
    await archive.folder.write('news/a.txt', 'The council met in Nairobi.');
    await archive.run('index', 'news');
    const result = await archive.run('doctor', '--json');
    const problems = doctorReport(result).findings.filter(({ level }) => level === 'problem');
    expect({ code: result.exitCode, problems }).toEqual({ code: 0, problems: [] });
    expect(findingsOn(result, 'index')[0]?.text).toMatch(/articles: 1,/);
    for (const subject of ['node', 'settings', 'data folder', 'lock', 'integrity', 'tags']) {
      expect(findingsOn(result, subject), subject).toMatchObject([{ level: 'ok' }]);
    }
  });

  it('says how an archive begins where nothing has been indexed yet', async () => {
    await using archive = await openTempArchive(engineName);
    const result = await archive.run('doctor', '--json');
    expect(result.exitCode).toBe(0);
    expect(findingsOn(result, 'index')).toMatchObject([
      { level: 'warning', advice: expect.stringContaining('npm run index') },
    ]);
  });

  it('makes nothing and changes nothing', async () => {
    await using archive = await openTempArchive(engineName);
    await archive.run('doctor');
    await expect(readdir(join(archive.folder.path, '.data'))).rejects.toThrow();
    expect((await archive.run('doctor')).stdout).toMatch(/Nothing has been indexed yet/);
  });

  it('names the run that is writing, and counts that as no fault', async () => {
    await using archive = await openTempArchive(engineName);
    await writeArticle(archive, 'test');
    const engine = await engineOf(archive);
    await using _writer = await engine.openWriter('update');
    const result = await archive.run('doctor', '--json');
    expect(result.exitCode).toBe(0);
    expect(findingsOn(result, 'lock')[0]?.text).toContain(`process ${process.pid}`);
  });

  it('counts the tags that older rules made', async () => {
    await using archive = await openTempArchive(engineName);
    await writeArticle(archive, 'ancient');
    const result = await archive.run('doctor', '--json');
    expect(findingsOn(result, 'tags')).toMatchObject([
      { level: 'warning', text: expect.stringContaining('1 article') },
    ]);
  });

  it('points to what the last run rejected', async () => {
    await using archive = await openTempArchive(engineName);
    await archive.folder.write('news/a.txt', 'words');
    await archive.folder.write('news/empty.txt', '');
    await archive.run('index', 'news');
    const { stdout } = await archive.run('doctor');
    expect(stdout).toMatch(/WARNING +rejects +The last run rejected 1 record: .*rejects\.jsonl/);
  });

  it('ends with 3 and the way out where another version laid the index out', async () => {
    await using archive = await openTempArchive(engineName);
    await writeArticle(archive, 'test');
    await makeOlder(archive);
    const { exitCode, stdout } = await archive.run('doctor');
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/PROBLEM +index +.*another version of Dateline.*reindex/);
  });
});

describe('doctor before it comes to the engine', () => {
  it('names every wrong setting and ends with 2', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['doctor'], {
      environment: { PORT: 'many', LOG_LEVEL: 'loud', ELASTICSEARCH_PASSWORD: 'x' },
    });
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/PROBLEM +settings .*PORT: .*LOG_LEVEL: .*ELASTICSEARCH_URL: /);
    expect(stderr).toBe('1 problem, 0 warnings.\n');
  });

  it('ends with 2 where the data folder is a file', async () => {
    await using folder = await openTempFolder();
    const DATA_DIR = await folder.write('a.txt', 'words');
    const { exitCode, stdout } = await runCommand(['doctor'], { environment: { DATA_DIR } });
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/PROBLEM +data folder .*it is not a folder.*DATA_DIR/);
  });

  it('ends with 2 where the alias file cannot be read', async () => {
    await using folder = await openTempFolder();
    const environment = { DATA_DIR: folder.path, ALIASES_FILE: join(folder.path, 'none') };
    const { exitCode, stdout } = await runCommand(['doctor'], { environment });
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/PROBLEM +settings .*ALIASES_FILE/);
  });

  it('ends with 3 where Elasticsearch does not answer', async () => {
    await using folder = await openTempFolder();
    const environment = { ELASTICSEARCH_URL: 'http://127.0.0.1:1', DATA_DIR: folder.path };
    const { exitCode, stdout } = await runCommand(['doctor'], { environment });
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/PROBLEM +engine .*ELASTICSEARCH_URL/);
  });
});

describe('doctor on the embedded engine', () => {
  it('finds a damaged page that no search has met yet', async () => {
    await using archive = await openTempArchive('sqlite');
    await archive.folder.write('news/a.txt', 'The council met in Nairobi. '.repeat(2000));
    await archive.run('index', 'news');
    const file = await liveFile(archive);
    const { length } = await readFile(file);
    await overwriteBytes(file, length - 3 * 4096, new Uint8Array(3 * 4096).fill(0xa5));
    const { exitCode, stdout } = await archive.run('doctor');
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/PROBLEM +(?:integrity|index) .*damaged.*reindex/);
  });

  it('says which generation the pointer names in vain', async () => {
    await using archive = await openTempArchive('sqlite');
    await writeArticle(archive, 'test');
    await rm(await liveFile(archive));
    const { exitCode, stdout } = await archive.run('doctor');
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/PROBLEM +index +The index file is not there any more/);
  });

  it('shows what a run that was cut short has left', async () => {
    await using archive = await openTempArchive('sqlite');
    await writeArticle(archive, 'test');
    await archive.folder.write('.data/articles-20200101t000000-abcd.db', 'half');
    const result = await archive.run('doctor', '--json');
    expect(result.exitCode).toBe(0);
    expect(findingsOn(result, 'unfinished')).toMatchObject([{ level: 'warning' }]);
  });
});

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('doctor on Elasticsearch', () => {
  it('finds that quotes got lost, and that the indices are locked', async () => {
    await using archive = await openTempArchive('elasticsearch');
    await writeArticle(archive, 'test');
    const index = archive.environment.ELASTICSEARCH_INDEX;
    const cluster = openCluster(testConnection());
    const refresh = true;
    await cluster.request({
      method: 'DELETE',
      path: `/${index}-quotes/_doc/old%231`,
      query: { refresh },
    });
    await cluster.request({
      method: 'PUT',
      path: `/${index}-articles/_settings`,
      body: { 'index.blocks.read_only_allow_delete': true },
    });
    await cluster.close();
    const result = await archive.run('doctor', '--json');
    expect(result.exitCode).toBe(3);
    expect(findingsOn(result, 'integrity')[0]?.text).toMatch(/count 2 quotes, but 1 /);
    expect(findingsOn(result, 'writing')[0]?.text).toMatch(/read_only_allow_delete/);
  });

  it('tells version, health, disks and licence of the cluster', async () => {
    await using archive = await openTempArchive('elasticsearch');
    const result = await archive.run('doctor', '--json');
    for (const subject of ['version', 'health', 'disk', 'licence']) {
      expect(findingsOn(result, subject).length, subject).toBeGreaterThan(0);
    }
  });
});

async function liveFile({ folder }: TempArchive): Promise<string> {
  const dataDir = join(folder.path, '.data');
  const [name = ''] = (await readFile(join(dataDir, 'current'), 'utf8')).split('\n');
  return join(dataDir, name);
}

async function makeOlder(archive: TempArchive): Promise<void> {
  const index = archive.environment.ELASTICSEARCH_INDEX;
  if (index === undefined) return makeOlderFile(await liveFile(archive));
  await makeOlderIndex(testConnection(), index);
}
