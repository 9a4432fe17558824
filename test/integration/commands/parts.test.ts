import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/settings.ts';
import { openEngine } from '../../../src/wire.ts';
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
    // All are done at about the same time, and still exactly one of them joins the persons.
    expect(first.filter(({ waitingFor }) => waitingFor === undefined)).toHaveLength(1);
    await archive.folder.write('news/wire.jsonl', records(190));
    await rm(join(archive.folder.path, 'news/7.txt'));
    await rm(join(archive.folder.path, 'news/bad.txt'));
    const second = (await runParts(archive)).map(({ stdout }) => JSON.parse(stdout));
    expect(second.reduce((total, { removed }) => total + removed, 0)).toBe(11);
    expect((await archive.summary()).articles).toBe(229);
  });

  it('joins the persons of all parts in the one that ends last', async () => {
    await using archive = await openTempArchive('elasticsearch');
    await archive.folder.write('news/wire.jsonl', stories(0, 90));
    const ended = await runParts(archive);
    expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(await speakersOf(archive)).toEqual(['william-orlund']);
  });

  it('lets a part that begins late wait for the one that joins the persons', async () => {
    await using archive = await openTempArchive('elasticsearch');
    await archive.folder.write('news/wire.jsonl', stories(0, 30));
    const engine = await openEngine(parseSettings(archive.environment));
    const one = await engine.openWriter('update', { part: { number: 1, of: 2 } });
    await one.finish();
    expect(await one.fellows?.end(0)).toMatchObject({ isLast: true });
    const two = archive.run('index', '--part', '2/2', 'news');
    await expect(engine.openWriter('update')).rejects.toMatchObject({ code: 'LOCKED' });
    await one.finish();
    await one[Symbol.asyncDispose]();
    expect((await two).exitCode).toBe(0);
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

function reindexPart(archive: TempArchive, part: string, ...more: readonly string[]) {
  return archive.run('reindex', '--json', '--part', part, ...more);
}

// The embedded engine refuses parts of these too; failing.test.ts shows it.
describe.skipIf(!HAS_ELASTICSEARCH)('a reindex in parts', () => {
  /** 60 stories under `news`, indexed; then 60 more beside them, which readers do not have yet. */
  async function openGrown(): Promise<TempArchive> {
    const archive = await openTempArchive('elasticsearch');
    await archive.folder.write('news/one.jsonl', stories(0, 60));
    await archive.run('index', 'news');
    await archive.folder.write('news/two.jsonl', stories(60, 60));
    return archive;
  }

  it('is switched to by the part that ends last, once, with persons joined over all', async () => {
    await using archive = await openGrown();
    const one = await reindexPart(archive, '1/3', 'news');
    const three = await reindexPart(archive, '3/3', 'news');
    expect(one.exitCode).toBe(0);
    expect(JSON.parse(one.stdout)).toMatchObject({ waitingFor: [2, 3], articles: 60 });
    expect(three.stderr).toContain('Part 2 has not finished: readers keep the present');
    expect((await archive.summary()).articles).toBe(60);
    expect((await archive.run('doctor')).stdout).toContain('Of its 3 parts these are not done: 2.');
    const two = await reindexPart(archive, '2/3', 'news');
    expect(JSON.parse(two.stdout)).toMatchObject({ articles: 120 });
    expect(JSON.parse(two.stdout).waitingFor).toBeUndefined();
    expect((await archive.summary()).articles).toBe(120);
    const entries = await archive.manifest();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(120);
    const written = [one, two, three].map(({ stdout }) => JSON.parse(stdout).written);
    expect(written.every((count) => count > 0)).toBe(true);
    expect(written.reduce((sum, count) => sum + count, 0)).toBe(120);
    expect(await speakersOf(archive)).toEqual(['william-orlund']);
  });

  it('is switched to once where all parts run at the same time', async () => {
    await using archive = await openGrown();
    const parts = ['1/4', '2/4', '3/4', '4/4'];
    const ended = await Promise.all(parts.map((part) => reindexPart(archive, part, 'news')));
    expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    const last = ended.filter(({ stdout }) => JSON.parse(stdout).waitingFor === undefined);
    expect(last).toHaveLength(1);
    expect((await archive.summary()).articles).toBe(120);
    expect((await archive.run('rollback')).exitCode).toBe(0);
    expect((await archive.summary()).articles).toBe(60);
  });

  it('goes on with what a part has written that is run again, and counts it once', async () => {
    await using archive = await openGrown();
    await reindexPart(archive, '1/2', 'news');
    const again = JSON.parse((await reindexPart(archive, '1/2', 'news')).stdout);
    expect(again).toMatchObject({ written: 0, waitingFor: [2] });
    expect(again.resumed).toBeGreaterThan(0);
    expect((await reindexPart(archive, '2/2', 'news')).exitCode).toBe(0);
    expect((await archive.summary()).articles).toBe(120);
  });

  it('counts no part as done any more after another run has come between', async () => {
    await using archive = await openGrown();
    await reindexPart(archive, '1/2', 'news');
    await archive.run('index', 'news');
    const two = JSON.parse((await reindexPart(archive, '2/2', 'news')).stdout);
    expect(two.waitingFor).toEqual([1]);
    const one = JSON.parse((await reindexPart(archive, '1/2', 'news')).stdout);
    expect(one).toMatchObject({ articles: 120 });
  });

  it('is resumed by a reindex of the whole', async () => {
    await using archive = await openGrown();
    await reindexPart(archive, '1/2', 'news');
    const whole = JSON.parse((await archive.run('reindex', '--json', 'news')).stdout);
    expect(whole.resumed).toBeGreaterThan(0);
    expect(whole.resumed + whole.written).toBe(120);
    expect((await archive.summary()).articles).toBe(120);
  });

  it('takes the texts from the index with --retag', async () => {
    await using archive = await openGrown();
    await reindexPart(archive, '1/2', '--retag');
    expect((await reindexPart(archive, '2/2', '--retag')).exitCode).toBe(0);
    expect((await archive.summary()).articles).toBe(60);
  });

  it('refuses to shrink the archive by the whole and not by a share of it', async () => {
    await using archive = await openGrown();
    await archive.run('index', 'news');
    await archive.folder.write('news/two.jsonl', stories(60, 30));
    const { exitCode, stdout } = await reindexPart(archive, '1/2', 'news');
    expect(exitCode).toBe(4);
    expect(JSON.parse(stdout).error.message).toContain('fewer articles (90) than the present');
    expect((await reindexPart(archive, '1/2', '--allow-shrink', 'news')).exitCode).toBe(0);
    expect((await reindexPart(archive, '2/2', '--allow-shrink', 'news')).exitCode).toBe(0);
    expect((await archive.summary()).articles).toBe(90);
  });

  it('lets nobody beside it who is no part of as many of the same paths', async () => {
    await using archive = openTestArchive();
    const { engine } = archive;
    const part = (number: number, of: number, plan: string) =>
      engine.openWriter('rebuild', { plan, part: { number, of } });
    await using _one = await part(1, 2, 'these');
    for (const other of [
      () => part(2, 2, 'others'),
      () => part(2, 3, 'these'),
      () => engine.openWriter('update', { part: { number: 2, of: 2 } }),
      () => engine.openWriter('update'),
    ]) {
      await expect(other()).rejects.toMatchObject({ code: 'LOCKED' });
    }
    await using two = await part(2, 2, 'these');
    expect(two.mode).toBe('rebuild');
  });
});

const NAMES = ['William Orlund', 'Bill Orlund', 'William Orlund'];

/** One man under two names, in turn. */
function stories(from: number, count: number): string {
  return Array.from({ length: count }, (_, n) => {
    const minister = `Deputy Water Minister ${NAMES[n % 3]}`;
    const body = `“The gauges will be read each day,” said ${minister}. It was day ${from + n}.`;
    return line({ id: `s${from + n}`, title: 'Gauges', body });
  }).join('');
}

async function speakersOf(archive: TempArchive): Promise<string[]> {
  const ids = new Set<string>();
  for (const { id } of await archive.manifest()) {
    const stored = await archive.article(id);
    for (const speaker of stored?.article.speakers ?? []) ids.add(speaker.id);
  }
  return [...ids];
}
