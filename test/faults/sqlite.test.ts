import { appendFile, mkdir, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import { anIndexedArticle, aRequest } from '../support/builders.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const { signal } = new AbortController();
const SENTENCE = / Rebuild it with `npm run reindex -- PATH…`\.$/;

/** A data folder with one generation of a few hundred articles in it. */
async function openDamagedFolder(damage: (file: string, dataDir: string) => unknown) {
  const folder = await openTempFolder();
  const engine = openSqliteEngine({ dataDir: folder.path, searchThreads: 1 });
  {
    await using writer = await engine.openWriter('rebuild');
    const bodies = Array.from({ length: 400 }, (_, n) => `The river rose ${n} times. `.repeat(20));
    await writer.write(bodies.map((body, n) => anIndexedArticle({ id: `a${n}`, body })));
    await writer.finish(400);
  }
  const [name = ''] = (await readFile(join(folder.path, 'current'), 'utf8')).split('\n');
  await damage(join(folder.path, name), folder.path);
  return { engine, folder };
}

async function overwrite(file: string, at: number, bytes: Uint8Array): Promise<void> {
  await using handle = await open(file, 'r+');
  await handle.write(bytes, 0, bytes.length, at);
}

function execute(file: string, sql: string): void {
  using db = new DatabaseSync(file, { defensive: false });
  db.exec(sql);
}

const halve = async (file: string) => truncate(file, (await readFile(file)).length >> 1);

it.each<[string, (file: string, dataDir: string) => unknown]>([
  ['is cut in half', halve],
  ['is empty', (file) => truncate(file, 0)],
  ['has another header', (file) => overwrite(file, 0, Buffer.from('This is no database. '))],
  ['has its first pages overwritten', (file) => overwrite(file, 100, Buffer.alloc(40_000, 0xa5))],
  ['is of another version', (file) => execute(file, 'pragma user_version = 99')],
  ['belongs to another program', (file) => execute(file, 'pragma application_id = 1')],
  ['lacks its word index', (file) => execute(file, 'drop table words')],
  ['lacks articles', (file) => execute(file, 'delete from articles where doc < 10')],
  ['is gone', (file) => rm(file)],
  ['is a folder', (file) => rm(file).then(() => mkdir(file))],
  ['is text', (file) => writeFile(file, 'plain text '.repeat(1000))],
  ['is named by no pointer', (_, dataDir) => rm(join(dataDir, 'current'))],
  ['is named by an empty pointer', (_, dataDir) => writeFile(join(dataDir, 'current'), '')],
  [
    'is named by a pointer to elsewhere',
    (_, dataDir) => writeFile(join(dataDir, 'current'), '../../etc/passwd\n'),
  ],
])('says how to mend an index whose file %s, and never “0 results”', async (_what, damage) => {
  const { engine, folder } = await openDamagedFolder(damage);
  await using _ = folder;
  await using index = await engine.openIndex();
  await expect(index.search(aRequest('river'), signal)).rejects.toMatchObject({
    code: 'INDEX_UNUSABLE',
    message: expect.stringMatching(SENTENCE),
  });
  await expect(index.summary(signal)).rejects.toMatchObject({ code: 'INDEX_UNUSABLE' });
});

it.each<[string, (file: string, dataDir: string) => unknown]>([
  ['cut in half', halve],
  ['empty', (file) => truncate(file, 0)],
  ['gone', (file) => rm(file)],
  ['named by no pointer', (_, dataDir) => rm(join(dataDir, 'current'))],
  ['named by a damaged pointer', (_, dataDir) => writeFile(join(dataDir, 'current'), '?')],
])('lets a rebuild take the place of an index that is %s', async (_what, damage) => {
  const { engine, folder } = await openDamagedFolder(damage);
  await using _ = folder;
  await using index = await engine.openIndex();
  {
    await using writer = await engine.openWriter('rebuild');
    await writer.write([anIndexedArticle({ id: 'new', body: 'river' })]);
    await writer.finish(1);
  }
  expect((await index.search(aRequest('river'), signal)).total).toBe(1);
});

it('gives no wrong count when a page of its file is filled with zeros', async () => {
  const { engine, folder } = await openDamagedFolder(() => undefined);
  await using _ = folder;
  const [name = ''] = (await readFile(join(folder.path, 'current'), 'utf8')).split('\n');
  const file = join(folder.path, name);
  const whole = await readFile(file);
  const PAGE = 4096;
  // Every fifth page meets all kinds of them, and the tables and the word index of this file many times.
  for (let page = 0; page < whole.length / PAGE; page += 5) {
    await overwrite(file, page * PAGE, new Uint8Array(PAGE));
    await using index = await engine.openIndex();
    const total = await index.search(aRequest('river'), signal).then(
      (result) => result.total,
      (error: unknown) => (error as { code?: string }).code,
    );
    expect([400, 'INDEX_UNUSABLE'], `page ${page}`).toContain(total);
    await overwrite(file, page * PAGE, whole.subarray(page * PAGE, (page + 1) * PAGE));
  }
});

it('goes on without the log of a generation that was closed', async () => {
  const { engine, folder } = await openDamagedFolder(async (file) => {
    await rm(`${file}-wal`, { force: true });
    await rm(`${file}-shm`, { force: true });
  });
  await using _ = folder;
  await using index = await engine.openIndex();
  expect((await index.search(aRequest('river'), signal)).total).toBe(400);
});

it('sweeps away what a dead run left', async () => {
  const { engine, folder } = await openDamagedFolder(() => undefined);
  await using _ = folder;
  const orphan = join(folder.path, 'articles-20200101t000000-abcd.db');
  for (const suffix of ['', '-wal', '-shm']) await appendFile(orphan + suffix, 'half');
  {
    await using _writer = await engine.openWriter('update');
  }
  await expect(readFile(orphan)).rejects.toMatchObject({ code: 'ENOENT' });
});

it('stops a search at its deadline', async () => {
  const { folder } = await openDamagedFolder(() => undefined);
  await using _ = folder;
  const hasty = openSqliteEngine({ dataDir: folder.path, searchThreads: 1, deadlineMs: 0 });
  await using index = await hasty.openIndex();
  await expect(index.search(aRequest('river'), signal)).rejects.toMatchObject({
    code: 'DEADLINE_EXCEEDED',
  });
});
