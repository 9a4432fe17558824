import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  describeOnBothEngines,
  openTempArchive,
  type TempArchive,
} from '../../support/temp-archive.ts';

const story = (n: number) => `Story number ${n}\n\nSomething happened in town, place ${n}.\n`;

async function writeStories(archive: TempArchive, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) await archive.folder.write(`news/${n}.txt`, story(n));
}

describeOnBothEngines('npm run reindex', (engine) => {
  it('builds a new generation of the same articles, with the days of the old one', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 3);
    await archive.run('index', 'news');
    const before = await archive.summary();
    const manifest = await archive.manifest();
    const { exitCode, stderr } = await archive.run('reindex', 'news');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/The index holds 3 articles/);
    const after = await archive.summary();
    expect(after.generation).not.toBe(before.generation);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect((await archive.manifest()).toSorted(byId)).toEqual(manifest.toSorted(byId));
  });

  it('holds exactly what is under the paths', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 20);
    await archive.run('index', 'news');
    await rm(join(archive.folder.path, 'news/7.txt'));
    await archive.folder.write('news/21.txt', story(21));
    const { exitCode, stderr } = await archive.run('reindex', 'news');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/1 new, 0 changed, 19 unchanged, 1 removed/);
    expect((await archive.summary()).articles).toBe(20);
  });

  it('does not switch to an index that lacks more than a tenth, unless that is meant', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 10);
    await archive.run('index', 'news');
    for (const n of [1, 2]) await rm(join(archive.folder.path, `news/${n}.txt`));
    const { generation } = await archive.summary();
    const refused = await archive.run('reindex', 'news');
    expect(refused.exitCode).toBe(4);
    expect(refused.stderr).toMatch(/would hold fewer articles \(8\) than the present one \(10\)/);
    expect(await archive.summary()).toMatchObject({ generation, articles: 10 });
    expect((await archive.run('reindex', '--allow-shrink', 'news')).exitCode).toBe(0);
    expect((await archive.summary()).articles).toBe(8);
  });

  it('does not switch to an empty index', async () => {
    await using archive = await openTempArchive(engine);
    await archive.folder.write('news/photo.jpg', 'x');
    const { exitCode } = await archive.run('reindex', 'news');
    expect(exitCode).toBe(4);
  });

  it('drops the sample archive without a word about shrinking', async () => {
    await using archive = await openTempArchive(engine);
    await archive.run('prepare');
    await writeStories(archive, 1);
    const { exitCode, stderr } = await archive.run('reindex', 'news');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/articles of the sample archive removed/);
    expect((await archive.summary()).articles).toBe(1);
  });
});
