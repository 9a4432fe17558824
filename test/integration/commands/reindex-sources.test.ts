import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULES_VERSION } from '../../../src/extract/article.ts';
import { line } from '../../support/bytes.ts';
import {
  describeOnBothEngines,
  openTempArchive,
  type TempArchive,
} from '../../support/temp-archive.ts';

const story = (n: number) => `Story number ${n}\n\nSomething happened in Nairobi, place ${n}.\n`;

async function writeStories(archive: TempArchive, folder: string, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) await archive.folder.write(`${folder}/${n}.txt`, story(n));
}

const byId = async (archive: TempArchive) =>
  (await archive.manifest()).toSorted((a, b) => (a.id < b.id ? -1 : 1));

describeOnBothEngines('npm run reindex without paths', (engine) => {
  it('takes what the present index was made from, new files included, and says so first', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 'news', 3);
    await writeStories(archive, 'wire', 2);
    await archive.run('index', 'news');
    await archive.run('index', 'wire');
    const before = await byId(archive);
    await archive.folder.write('news/new.txt', story(9));
    const { exitCode, stderr } = await archive.run('reindex');
    expect(exitCode).toBe(0);
    expect(stderr).toContain(join(archive.folder.path, 'news'));
    expect(stderr).toMatch(/It is to hold 6 articles: 1 new, 0 changed, 5 unchanged/);
    expect(stderr.indexOf('It is to hold')).toBeLessThan(stderr.indexOf('The index holds 6'));
    expect(await byId(archive)).toEqual(expect.arrayContaining(before));
  });

  it('says what it drops before it does', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 'news', 12);
    await archive.run('index', 'news');
    await rm(join(archive.folder.path, 'news/3.txt'));
    const { stderr } = await archive.run('reindex');
    expect(stderr).toMatch(/Dropped: 1 article of the present index/);
  });

  it('is a mistake where nothing has been indexed', async () => {
    await using archive = await openTempArchive(engine);
    const { exitCode, stderr } = await archive.run('reindex');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/Nothing has been indexed yet: name at least one/);
  });

  it('does nothing where a folder is not mounted', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 'news', 2);
    await archive.run('index', 'news');
    const { generation } = await archive.summary();
    await rm(join(archive.folder.path, 'news'), { recursive: true });
    const { exitCode, stderr } = await archive.run('reindex');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/news: there is no such file or folder/);
    expect((await archive.summary()).generation).toBe(generation);
  });
});

describeOnBothEngines('npm run reindex -- --retag', (engine) => {
  it('needs no source, and keeps ids, places, days and what was given', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 'news', 2);
    const given = {
      id: 'w1',
      title: 'A',
      body: 'B in Tashkent.',
      date: '2021-10-21',
      countries: ['Kenya', 'Atlantis'],
      speakers: ['Ada Otieno'],
      desk: 'east',
    };
    await archive.folder.write(
      'news/wire.jsonl',
      line({ title: 'No id', body: 'C' }) + line(given),
    );
    await archive.run('index', 'news');
    const before = await byId(archive);
    const article = (await archive.article('w1'))?.article;
    const { generation } = await archive.summary();
    await rm(join(archive.folder.path, 'news'), { recursive: true });
    const { exitCode, stderr } = await archive.run('reindex', '--retag');
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(stderr).toMatch(/of the texts of the present one/);
    expect(await byId(archive)).toEqual(before);
    expect((await archive.article('w1'))?.article).toEqual(article);
    expect((await archive.summary()).generation).not.toBe(generation);
  });

  it('says how many tags are of older rules, and renews them', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 'news', 2);
    await archive.run('index', 'news');
    await archive.tagByOlderRules();
    const { stderr } = await archive.run('reindex', '--retag');
    expect(stderr).toMatch(/2 articles have tags of older rules; all are tagged again/);
    const versions = new Set((await archive.manifest()).map(({ rulesVersion }) => rulesVersion));
    expect([...versions]).toEqual([RULES_VERSION]);
  });
});

describeOnBothEngines('npm run rollback', (engine) => {
  it('takes a reindex back, says from what to what, and goes forward again', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 'news', 2);
    await archive.run('index', 'news');
    const older = await archive.summary();
    await archive.folder.write('news/3.txt', story(3));
    await archive.run('reindex');
    const newer = await archive.summary();
    const { exitCode, stderr } = await archive.run('rollback');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(
      /Readers see \S+ \(2 articles, last indexed 20[\s\S]*it was \S+ \(3 articles/,
    );
    expect(await archive.summary()).toMatchObject({ generation: older.generation, articles: 2 });
    await archive.run('rollback');
    expect(await archive.summary()).toMatchObject({ generation: newer.generation, articles: 3 });
  });

  it('is refused where there is nothing before, with 4', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 'news', 1);
    await archive.run('index', 'news');
    const { exitCode, stderr } = await archive.run('rollback');
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/no index before the present one/);
  });
});
