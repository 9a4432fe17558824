import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { line } from '../../support/bytes.ts';
import { HAS_ELASTICSEARCH, openTestArchive } from '../../support/elasticsearch/open-engine.ts';
import { openTempArchive, type TempArchive } from '../../support/temp-archive.ts';

const OF = 3;

function runParts(archive: TempArchive) {
  const parts = Array.from({ length: OF }, (_, at) => `${at + 1}/${OF}`);
  return Promise.all(parts.map((part) => archive.run('index', '--json', '--part', part, 'news')));
}

// The embedded engine refuses parts; watch.test.ts shows it.
describe.skipIf(!HAS_ELASTICSEARCH)('an index run in parts', () => {
  it('indexes each article once, from nothing, and removes what is gone once', async () => {
    await using archive = await openTempArchive('elasticsearch');
    const records = (count: number) =>
      Array.from({ length: count }, (_, n) => line({ id: `a${n}`, body: `Story ${n}` })).join('');
    await archive.folder.write('news/wire.jsonl', records(200));
    for (let n = 1; n <= 40; n += 1) await archive.folder.write(`news/${n}.txt`, `Story ${n}\n`);
    await archive.folder.write('news/bad.txt', Buffer.from([0, 1]));
    const first = (await runParts(archive)).map(({ stdout }) => JSON.parse(stdout));
    const sum = (name: string) => first.reduce((total, report) => total + report[name], 0);
    expect({ added: sum('added'), written: sum('written'), rejected: sum('rejected') }).toEqual({
      added: 240,
      written: 240,
      rejected: 1,
    });
    expect(first.every(({ added }) => added > 0)).toBe(true);
    expect((await archive.summary()).articles).toBe(240);
    await archive.folder.write('news/wire.jsonl', records(190));
    await rm(join(archive.folder.path, 'news/7.txt'));
    await rm(join(archive.folder.path, 'news/bad.txt'));
    const second = (await runParts(archive)).map(({ stdout }) => JSON.parse(stdout));
    expect(second.reduce((total, { removed }) => total + removed, 0)).toBe(11);
    expect((await archive.summary()).articles).toBe(229);
  });

  it('lets nobody write beside it who is no part of as many', async () => {
    await using archive = openTestArchive();
    const { engine } = archive;
    const part = (number: number, of: number) =>
      engine.openWriter('update', { part: { number, of } });
    {
      await using _one = await part(1, 2);
      await using _two = await part(2, 2);
      for (const other of [
        () => part(1, 2),
        () => part(3, 3),
        () => engine.openWriter('update'),
        () => engine.openWriter('rebuild'),
        () => engine.rollBack(),
      ]) {
        await expect(other()).rejects.toMatchObject({ code: 'LOCKED' });
      }
    }
    await using _whole = await engine.openWriter('update');
    await expect(part(1, 2)).rejects.toMatchObject({ code: 'LOCKED' });
  });
});
