import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { line } from '../../support/bytes.ts';
import {
  describeOnBothEngines,
  openTempArchive,
  type TempArchive,
} from '../../support/temp-archive.ts';

const story = (n: number) => `Story number ${n}\n\nSomething happened in town, place ${n}.\n`;

async function writeStories(archive: TempArchive, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) await archive.folder.write(`news/${n}.txt`, story(n));
}

const idsOf = async (archive: TempArchive) =>
  (await archive.manifest()).map(({ id }) => id).toSorted();
const stampsOf = async (archive: TempArchive) =>
  Object.fromEntries((await archive.manifest()).map(({ id, ...entry }) => [id, entry]));

describeOnBothEngines('npm run index', (engine) => {
  it('indexes files and records, and says how many', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 3);
    await archive.folder.write('news/wire.jsonl', line({ id: 'w1', title: 'A', body: 'B' }));
    const { exitCode, stderr, stdout } = await archive.run('index', 'news');
    expect(stderr).toMatch(/4 articles read: 4 new, 0 changed, 0 unchanged, 0 removed, 0 rejected/);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect((await archive.summary()).articles).toBe(4);
    expect((await archive.article('w1'))?.article).toMatchObject({
      title: 'A',
      path: 'news/wire.jsonl',
    });
  });

  it('changes nothing when it is run twice', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 3);
    await archive.run('index', 'news');
    const before = await stampsOf(archive);
    const { exitCode, stderr } = await archive.run('index', 'news');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/0 new, 0 changed, 3 unchanged, 0 removed/);
    expect(await stampsOf(archive)).toEqual(before);
  });

  it('follows what is new, changed and gone, and keeps the day of the first indexing', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 12);
    await archive.run('index', 'news');
    const before = await stampsOf(archive);
    await archive.folder.write('news/1.txt', 'Story number 1\n\nIt turned out otherwise.\n');
    await archive.folder.write('news/13.txt', story(13));
    await rm(join(archive.folder.path, 'news/2.txt'));
    const { stderr } = await archive.run('index', 'news');
    expect(stderr).toMatch(/1 new, 1 changed, 10 unchanged, 1 removed/);
    const after = await stampsOf(archive);
    const changed = Object.keys(after).find((id) => id.startsWith('1-')) ?? '';
    expect(after[changed]?.firstIndexedAt).toBe(before[changed]?.firstIndexedAt);
    expect(after[changed]?.contentHash).not.toBe(before[changed]?.contentHash);
    expect((await archive.article(changed))?.article.body).toMatch(/otherwise/);
    expect((await archive.summary()).articles).toBe(12);
  });

  it('leaves what was indexed from elsewhere alone', async () => {
    await using archive = await openTempArchive(engine);
    await archive.folder.write('a/one.txt', story(1));
    await archive.folder.write('b/two.txt', story(2));
    await archive.run('index', 'a');
    await archive.run('index', 'b');
    expect((await archive.summary()).articles).toBe(2);
  });

  it('does not believe that more than a tenth is gone without a word', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 12);
    await archive.run('index', 'news');
    for (let n = 1; n <= 10; n += 1) await rm(join(archive.folder.path, `news/${n}.txt`));
    const refused = await archive.run('index', 'news');
    expect(refused.exitCode).toBe(4);
    expect(refused.stderr).toMatch(/10 articles gone .* too many to be plausible; kept/);
    expect(refused.stderr).toMatch(/--allow-shrink/);
    expect((await archive.summary()).articles).toBe(12);
    const allowed = await archive.run('index', '--allow-shrink', 'news');
    expect(allowed.exitCode).toBe(0);
    expect((await archive.summary()).articles).toBe(2);
  });

  // Issue #11: a small archive never lost a file that was removed.
  it('removes what is gone of a small folder, and says so before it does', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 3);
    await archive.run('index', 'news');
    await rm(join(archive.folder.path, 'news/1.txt'));
    expect((await archive.run('index', '--dry-run', 'news')).stderr).toMatch(/1 removed/);
    const { exitCode, stderr } = await archive.run('index', 'news');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringMatching(/1 removed/),
    });
    expect((await archive.summary()).articles).toBe(2);
  });

  it('keeps what lay in a folder that is empty now, as one that is not mounted is', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 3);
    await archive.folder.write('news/disk/4.txt', story(4));
    await archive.run('index', 'news');
    await rm(join(archive.folder.path, 'news/disk/4.txt'));
    const { exitCode, stderr } = await archive.run('index', 'news');
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/1 article gone .* too many to be plausible; kept/);
    expect((await archive.summary()).articles).toBe(4);
  });

  it('does nothing when one of the paths is missing', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 2);
    const { exitCode, stderr } = await archive.run('index', 'news', 'nwes');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/nwes: there is no such file/);
    expect(await idsOf(archive)).toEqual([]);
  });

  it('goes on past rejects, names them and ends with 4', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 2);
    await archive.folder.write('news/picture.txt', Buffer.from([0, 1, 2]));
    await archive.folder.write('news/wire.jsonl', `${line({ id: 'w', body: 'B' })}{"id":\n`);
    const { exitCode, stderr } = await archive.run('index', 'news');
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/3 new, .* 2 rejected/);
    expect(stderr).toMatch(/news\/picture\.txt: not text/);
    expect(stderr).toMatch(/news\/wire\.jsonl, record 2: .*JSON/);
    expect((await archive.summary()).articles).toBe(3);
  });

  it('keeps what it had of a file that has become unreadable', async () => {
    await using archive = await openTempArchive(engine);
    await archive.folder.write('news/wire.jsonl', line({ id: 'w', body: 'B' }));
    await archive.run('index', 'news');
    await archive.folder.write('news/wire.jsonl', 'garbage\n');
    const { exitCode, stderr } = await archive.run('index', '--allow-shrink', 'news');
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/1 article left in the index although not found/);
    expect(await idsOf(archive)).toEqual(['w']);
  });

  it('lets the later of two texts under one id win, every time alike', async () => {
    await using archive = await openTempArchive(engine);
    const records = line({ id: 'x', body: 'earlier' }) + line({ id: 'x', body: 'later' });
    await archive.folder.write('news/wire.jsonl', records);
    const first = await archive.run('index', 'news');
    expect(first.stderr).toMatch(
      /2 articles read: 1 new[\s\S]*1 article replaced by a later version/,
    );
    expect((await archive.article('x'))?.article.body).toBe('later');
    const second = await archive.run('index', 'news');
    expect(second.stderr).toMatch(/0 new, 0 changed, 1 unchanged/);
  });

  it('keeps words as they came, whatever characters they are made of', async () => {
    await using archive = await openTempArchive(engine);
    const body =
      'NUL \u0000, half \ud83d a pair, e\u0301, \u00ad, \u202e, 👩‍👩‍👧, مرحبا, ｆｕｌｌ.\r\n';
    await archive.folder.write('news/wire.jsonl', line({ id: 'x', title: '\u0001', body }));
    expect((await archive.run('index', 'news')).exitCode).toBe(0);
    expect((await archive.article('x'))?.article).toMatchObject({
      title: '\u0001',
      body: body.toWellFormed(),
    });
  });

  it('knows articles again after the archive folder moved', async () => {
    await using archive = await openTempArchive(engine);
    await archive.folder.write('old/news/a.txt', story(1));
    await archive.run('index', 'old/news');
    const before = await idsOf(archive);
    await rename(join(archive.folder.path, 'old'), join(archive.folder.path, 'new'));
    const { stderr } = await archive.run('index', 'new/news');
    expect(stderr).toMatch(/0 new, 0 changed, 1 moved, 0 unchanged, 0 removed/);
    expect(await idsOf(archive)).toEqual(before);
  });

  it('follows a file that moved within the archive, under its id and with its tags', async () => {
    await using archive = await openTempArchive(engine);
    await writeStories(archive, 3);
    await archive.folder.write('news/wire.jsonl', line({ title: 'No id', body: 'Of its own.' }));
    await archive.run('index', 'news');
    const before = await stampsOf(archive);
    const news = join(archive.folder.path, 'news');
    await mkdir(join(news, '2021'));
    await rename(join(news, '2.txt'), join(news, '2021/2.txt'));
    await rename(join(news, 'wire.jsonl'), join(news, '2021/wire.jsonl'));
    const { stderr } = await archive.run('index', 'news');
    expect(stderr).toMatch(/0 new, 0 changed, 2 moved, 2 unchanged, 0 removed/);
    const after = await stampsOf(archive);
    expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
    const moved = Object.keys(after).find((id) => id.startsWith('2-')) ?? '';
    expect(after[moved]).toEqual({ ...before[moved], location: join(news, '2021/2.txt') });
    expect((await archive.article(moved))?.article.path).toBe('news/2021/2.txt');
    expect((await archive.run('index', 'news')).stderr).toMatch(/0 moved|4 unchanged/);
  });

  it('keeps the id of a file that is named by another folder above it', async () => {
    await using archive = await openTempArchive(engine);
    await archive.folder.write('news/2021/a.txt', story(1));
    await archive.run('index', 'news/2021');
    const before = await idsOf(archive);
    const { exitCode, stderr } = await archive.run('index', 'news');
    expect({ exitCode, ids: await idsOf(archive) }).toEqual({ exitCode: 0, ids: before });
    expect(stderr).toMatch(/0 new, 0 changed, 1 unchanged/);
  });
});

describeOnBothEngines('the sample archive', (engine) => {
  it('fills an empty archive, leaves when own articles come, and does not come back', async () => {
    await using archive = await openTempArchive(engine);
    expect((await archive.run('prepare')).stderr).toMatch(/\d+ articles of the bundled sample/);
    expect((await archive.summary()).sampleOnly).toBe(true);
    const sampleSize = (await archive.summary()).articles;
    expect(sampleSize).toBeGreaterThanOrEqual(60);
    await archive.folder.write('news/a.txt', story(1));
    const { exitCode, stderr } = await archive.run('index', 'news');
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`${sampleSize} articles of the sample archive removed`);
    expect(await archive.summary()).toMatchObject({ articles: 1, sampleOnly: false });
    expect((await archive.run('prepare')).stderr).toBe('');
    expect((await archive.summary()).articles).toBe(1);
  });

  it('leaves on a word', async () => {
    await using archive = await openTempArchive(engine);
    await archive.run('prepare');
    const { exitCode, stderr } = await archive.run('index', '--remove-sample');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/\d+ articles of the sample archive removed/);
    expect(await idsOf(archive)).toEqual([]);
  });
});
