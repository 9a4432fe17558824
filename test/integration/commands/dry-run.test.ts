import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { line } from '../../support/bytes.ts';
import {
  describeOnBothEngines,
  openTempArchive,
  type TempArchive,
} from '../../support/temp-archive.ts';

const record = (n: number, country = 'KE') =>
  line({
    id: `a${n}`,
    title: `Story ${n}`,
    body: 'Words.',
    countries: [country],
    speakers: ['Ada Otieno'],
  });

async function writeRecords(archive: TempArchive, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) await archive.folder.write(`news/${n}.jsonl`, record(n));
}

const byId = async (archive: TempArchive) =>
  (await archive.manifest()).toSorted((a, b) => (a.id < b.id ? -1 : 1));

describeOnBothEngines('npm run index -- --dry-run', (engine) => {
  it('says what is new, changed, moved and gone, what counts would change, and does nothing', async () => {
    await using archive = await openTempArchive(engine);
    await writeRecords(archive, 20);
    await archive.run('index', 'news');
    const before = await byId(archive);
    const { generation } = await archive.summary();
    const news = join(archive.folder.path, 'news');
    await archive.folder.write('news/1.jsonl', record(1, 'UZ'));
    await archive.folder.write('news/21.jsonl', record(21));
    await archive.folder.write('news/bad.jsonl', '{"id":\n');
    await rename(join(news, '2.jsonl'), join(news, 'two.jsonl'));
    await rm(join(news, '3.jsonl'));
    const { exitCode, stdout, stderr } = await archive.run('index', '--dry-run', '--json', 'news');
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/1 new, 1 changed, 1 moved, 17 unchanged, 1 removed, 1 rejected/);
    expect(stderr).toMatch(/Countries: Kenya −1, Uzbekistan \+1\./);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'index',
      dryRun: true,
      exitCode: 4,
      added: 1,
      changed: 1,
      moved: 1,
      removed: 1,
      rejected: 1,
      articles: 20,
      facets: {
        country: [
          { value: 'KE', label: 'Kenya', change: -1 },
          { value: 'UZ', change: 1 },
        ],
      },
    });
    expect(await byId(archive)).toEqual(before);
    expect((await archive.summary()).generation).toBe(generation);
  });

  it('foresees what a run then does', async () => {
    await using archive = await openTempArchive(engine);
    await writeRecords(archive, 3);
    const foreseen = JSON.parse((await archive.run('index', '--dry-run', '--json', 'news')).stdout);
    const done = JSON.parse((await archive.run('index', '--json', 'news')).stdout);
    const { dryRun: _, facets, seconds: _s, corrections, ...counts } = foreseen;
    expect(done).toMatchObject({ ...counts, exitCode: 0, written: 3 });
    expect(corrections).toEqual({ entries: 0, unfit: [] });
    expect(facets.speaker).toEqual([{ value: 'ada-otieno', label: 'Ada Otieno', change: 3 }]);
  });
});

describe('a dry run over an archive that is not there yet', () => {
  it('leaves no trace of itself', async () => {
    await using archive = await openTempArchive('sqlite');
    await writeRecords(archive, 1);
    const { exitCode } = await archive.run('index', '--dry-run', 'news');
    expect(exitCode).toBe(0);
    expect(await readdir(archive.folder.path)).toEqual(['news']);
  });
});

describe('the summary for machines', () => {
  it('is one object also when the run is refused, with the reason', async () => {
    await using archive = await openTempArchive('sqlite');
    const { exitCode, stdout, stderr } = await archive.run('index', '--json', 'nowhere');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/there is no such file/);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'index',
      exitCode: 2,
      error: { code: 'USAGE', message: expect.stringContaining('nowhere') },
    });
  });
});
