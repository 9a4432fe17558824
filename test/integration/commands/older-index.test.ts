import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseSettings } from '../../../src/settings.ts';
import { openEngine } from '../../../src/wire.ts';
import { aRequest } from '../../support/builders.ts';
import { makeOlderFile, makeOlderIndex } from '../../support/damage.ts';
import { testConnection } from '../../support/elasticsearch/open-engine.ts';
import {
  describeOnBothEngines,
  type EngineName,
  openTempArchive,
  type TempArchive,
} from '../../support/temp-archive.ts';

/** An archive of one article, made by a version that laid its index out otherwise. */
async function openOlderArchive(engineName: EngineName): Promise<TempArchive> {
  const archive = await openTempArchive(engineName);
  await archive.folder.write('news/a.txt', 'The council met in Nairobi.');
  await archive.run('index', 'news');
  const index = archive.environment.ELASTICSEARCH_INDEX;
  if (index === undefined) {
    const dataDir = join(archive.folder.path, '.data');
    const [name = ''] = (await readFile(join(dataDir, 'current'), 'utf8')).split('\n');
    makeOlderFile(join(dataDir, name));
  } else {
    await makeOlderIndex(testConnection(), index);
  }
  return archive;
}

describeOnBothEngines('an index of another version of Dateline', (engineName) => {
  it('is not searched: the page gets the sentence and the way out, never “0 results”', async () => {
    await using archive = await openOlderArchive(engineName);
    const engine = await openEngine(parseSettings(archive.environment));
    await using index = await engine.openIndex();
    await expect(
      index.search(aRequest('council'), new AbortController().signal),
    ).rejects.toMatchObject({
      code: 'INDEX_UNUSABLE',
      message: expect.stringMatching(/by another version of Dateline\. .*reindex/),
    });
  });

  it('lets the server start without the sample; its pages say it', async () => {
    await using archive = await openOlderArchive(engineName);
    const { exitCode, stderr } = await archive.run('prepare');
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
  });

  it('is not changed by index, which ends with 3 and the way out', async () => {
    await using archive = await openOlderArchive(engineName);
    const { exitCode, stderr } = await archive.run('index', 'news');
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/by another version of Dateline\. .*reindex/);
  });

  it('gives way to a reindex', async () => {
    await using archive = await openOlderArchive(engineName);
    const { exitCode } = await archive.run('reindex', '--allow-shrink', 'news');
    expect(exitCode).toBe(0);
    expect((await archive.summary()).articles).toBe(1);
  });
});
