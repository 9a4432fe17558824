import { copyFile, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openSqliteEngine } from '../../../src/search/sqlite/open.ts';
import { anIndexedArticle, aRequest } from '../../support/builders.ts';
import { makeOlderFile, overwriteBytes } from '../../support/damage.ts';
import { runCommand } from '../../support/run-command.ts';
import { openTempArchive, type TempArchive } from '../../support/temp-archive.ts';

const { signal } = new AbortController();
const noProgress = () => undefined;

/** An archive of one article, and a backup of it beside. */
async function openBackedUp(): Promise<TempArchive & { readonly backup: string }> {
  const archive = await openTempArchive('sqlite');
  await archive.folder.write('news/a.txt', 'The council met in Nairobi. '.repeat(500));
  await archive.run('index', 'news');
  await archive.run('backup', 'a.db');
  return { ...archive, backup: join(archive.folder.path, 'a.db') };
}

describe('backup and restore', () => {
  it('bring an archive back as it was, with ids and days', async () => {
    await using archive = await openBackedUp();
    const before = await archive.manifest();
    await archive.folder.write('news/b.txt', 'Another story.');
    await archive.run('index', 'news');
    expect((await archive.summary()).articles).toBe(2);
    const { exitCode, stderr } = await archive.run('restore', 'a.db');
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/^1 article .*rollback/),
    });
    expect(await archive.manifest()).toEqual(before);
  });

  it('leave what there was before for a rollback', async () => {
    await using archive = await openBackedUp();
    await archive.folder.write('news/b.txt', 'Another story.');
    await archive.run('index', 'news');
    await archive.run('restore', 'a.db');
    await openSqliteEngine({ dataDir: join(archive.folder.path, '.data') }).rollBack();
    expect((await archive.summary()).articles).toBe(2);
  });

  it('carry an archive into an empty data folder', async () => {
    await using archive = await openBackedUp();
    const environment = { DATA_DIR: join(archive.folder.path, 'elsewhere') };
    const restored = await runCommand(['restore', archive.backup], { environment });
    expect(restored.exitCode).toBe(0);
    const { stdout } = await runCommand(['doctor'], { environment });
    expect(stdout).toMatch(/index .*articles: 1,/);
    expect(stdout).not.toMatch(/PROBLEM/);
  });

  it('write one file alone, which may lie where nothing can be written', async () => {
    await using archive = await openBackedUp();
    const names = await readdir(archive.folder.path);
    expect(names.filter((name) => name.startsWith('a.db'))).toEqual(['a.db']);
    using db = new DatabaseSync(archive.backup, { readOnly: true });
    expect(db.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'delete' });
  });

  it('let a server that is running change over by itself', async () => {
    await using archive = await openBackedUp();
    const engine = openSqliteEngine({ dataDir: join(archive.folder.path, '.data') });
    await using index = await engine.openIndex();
    await archive.folder.write('news/b.txt', 'Another story about Nairobi.');
    await archive.run('index', 'news');
    expect((await index.search(aRequest('nairobi'), signal)).total).toBe(2);
    await archive.run('restore', 'a.db');
    await expect.poll(async () => (await index.search(aRequest('nairobi'), signal)).total).toBe(1);
  });
});

describe('a backup', () => {
  it('is one moment of an index that is written to meanwhile', async () => {
    await using archive = await openTempArchive('sqlite');
    const dataDir = join(archive.folder.path, '.data');
    const engine = openSqliteEngine({ dataDir });
    await using writer = await engine.openWriter('update');
    const body = 'The river rose again. '.repeat(100);
    const batch = (from: number) =>
      Array.from({ length: 100 }, (_, n) => anIndexedArticle({ id: `a${from + n}`, body }));
    for (let from = 0; from < 3000; from += 100) await writer.write(batch(from));
    let isCopying = true;
    let written = 3000;
    const copying = engine
      .backUp(join(dataDir, '../moment.db'), noProgress)
      .finally(() => (isCopying = false));
    while (isCopying) {
      await writer.write(batch(written));
      written += 100;
      // The writer holds the thread; the copy goes on beside it between two batches.
      await nextTurn();
    }
    const { articles } = await copying;
    // Whole batches only: a batch is one transaction.
    expect(articles % 100).toBe(0);
    expect(articles).toBeGreaterThanOrEqual(3000);
    expect(articles).toBeLessThan(written);
  });

  it('never writes over a file', async () => {
    await using archive = await openBackedUp();
    const before = await stat(archive.backup);
    const { exitCode, stderr } = await archive.run('backup', 'a.db');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/is there already: name a new file/);
    expect((await stat(archive.backup)).mtimeMs).toBe(before.mtimeMs);
  });

  it.each([
    ['a folder that is not there', 'nowhere/a.db'],
    ['a path below a file', 'news/a.txt/b.db'],
  ])('says why it cannot be written to %s', async (_, file) => {
    await using archive = await openBackedUp();
    const { exitCode, stderr } = await archive.run('backup', file);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^No backup was made\. .* cannot be written: /);
  });

  it('is not made of an index that is damaged, and leaves no file', async () => {
    await using archive = await openBackedUp();
    const dataDir = join(archive.folder.path, '.data');
    const [name = ''] = (await readFile(join(dataDir, 'current'), 'utf8')).split('\n');
    const file = join(dataDir, name);
    const { size } = await stat(file);
    await overwriteBytes(file, size - 3 * 4096, new Uint8Array(3 * 4096).fill(0xa5));
    const { exitCode, stderr } = await archive.run('backup', 'b.db');
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^No backup was made\. .*damaged/);
    expect(await readdir(archive.folder.path)).not.toContain('b.db');
    expect(await readdir(archive.folder.path)).not.toContain('b.db.part');
  });

  it('is not made where nothing has been indexed', async () => {
    await using archive = await openTempArchive('sqlite');
    const { exitCode, stderr } = await archive.run('backup', 'a.db');
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(/Nothing has been indexed/),
    });
  });
});

describe('a restore', () => {
  it.each<[string, (file: string) => unknown, RegExp]>([
    ['cut in half', async (file) => truncate(file, (await stat(file)).size >> 1), /damaged/],
    ['empty', (file) => truncate(file, 0), /empty/],
    ['text', (file) => writeFile(file, 'plain text '.repeat(1000)), /not an index/],
    [
      'of another program',
      (file) => execute(file, 'create table t (x)', true),
      /not a Dateline index/,
    ],
    ['of another version', (file) => makeOlderFile(file), /another version/],
    ['short of an article', (file) => execute(file, 'delete from texts'), /does not hold/],
    [
      'given a trigger by another hand',
      (file) => execute(file, 'create trigger t after insert on meta begin select 1; end'),
      /another hand/,
    ],
    [
      'damaged in a page of its word index',
      (file) => execute(file, 'delete from words_data where id > 10'),
      /damaged/,
    ],
  ])('refuses a file that is %s, and changes nothing', async (_, damage, reason) => {
    await using archive = await openBackedUp();
    await damage(archive.backup);
    const dataDir = join(archive.folder.path, '.data');
    const before = await readFile(join(dataDir, 'current'), 'utf8');
    const { exitCode, stderr } = await archive.run('restore', 'a.db');
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^Nothing was restored, and nothing was changed\. /);
    expect(stderr).toMatch(reason);
    expect(await readFile(join(dataDir, 'current'), 'utf8')).toBe(before);
    const files = (await readdir(dataDir)).filter((name) => name.endsWith('.db'));
    expect(files).toHaveLength(1);
  });

  it('waits for no run: it ends with 5 while one writes', async () => {
    await using archive = await openBackedUp();
    const engine = openSqliteEngine({ dataDir: join(archive.folder.path, '.data') });
    await using _writer = await engine.openWriter('update');
    expect((await archive.run('restore', 'a.db')).exitCode).toBe(5);
  });

  it('says that a file is not there', async () => {
    await using archive = await openBackedUp();
    const { exitCode, stderr } = await archive.run('restore', 'none.db');
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/There is no file/),
    });
  });

  it('mends an archive whose own file is damaged', async () => {
    await using archive = await openBackedUp();
    const dataDir = join(archive.folder.path, '.data');
    const [name = ''] = (await readFile(join(dataDir, 'current'), 'utf8')).split('\n');
    await copyFile(join(archive.folder.path, 'news/a.txt'), join(dataDir, name));
    expect((await archive.run('doctor')).exitCode).toBe(3);
    expect((await archive.run('restore', 'a.db')).exitCode).toBe(0);
    expect((await archive.summary()).articles).toBe(1);
  });
});

describe('backup and restore on Elasticsearch', () => {
  it.each(['backup', 'restore'])('%s points to snapshots', async (command) => {
    const environment = { ELASTICSEARCH_URL: 'http://127.0.0.1:1' };
    const { exitCode, stderr } = await runCommand([command, 'a.db'], { environment });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/snapshots: docs\/operations\.md/);
  });
});

function execute(file: string, sql: string, isForeign = false): void {
  using db = new DatabaseSync(file, { defensive: false });
  db.exec(sql);
  if (isForeign) db.exec('pragma application_id = 1');
}
