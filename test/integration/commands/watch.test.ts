import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { line } from '../../support/bytes.ts';
import { startCommand } from '../../support/run-command.ts';
import {
  describeOnBothEngines,
  openTempArchive,
  type TempArchive,
} from '../../support/temp-archive.ts';

/** A watching command, and a way to wait for what it says. */
function startWatching(archive: TempArchive, ...args: readonly string[]) {
  const { environment, folder } = archive;
  const child = startCommand(['index', '--watch', ...args], { environment, cwd: folder.path });
  const ended = once(child, 'close').then(([exitCode]) => exitCode);
  let said = '';
  let look: () => void = () => undefined;
  child.stderr?.on('data', (piece) => {
    said += String(piece);
    look();
  });
  const hasSaid = async (words: RegExp) => {
    for (;;) {
      const { promise, resolve } = Promise.withResolvers<void>();
      look = resolve;
      if (words.test(said)) return said;
      await Promise.race([
        promise,
        ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${said}`))),
      ]);
    }
  };
  return { child, ended, hasSaid };
}

describeOnBothEngines('npm run index -- --watch', (engine) => {
  it('follows what comes, changes and goes, a line each, and ends when it is asked to', async () => {
    await using archive = await openTempArchive(engine);
    for (let n = 1; n <= 12; n += 1) await archive.folder.write(`news/${n}.txt`, `Story ${n}\n`);
    const { child, ended, hasSaid } = startWatching(archive, 'news');
    await hasSaid(/12 new.*\n.*Watching news\./);
    await archive.folder.write('news/new.txt', 'A new one\n');
    await hasSaid(/1 new, 0 changed, 12 unchanged, 0 removed, 0 rejected; the index holds 13/);
    await archive.folder.write('news/deep/er/2.txt', 'Deeper\n');
    await hasSaid(/1 new, 0 changed, 13 unchanged/);
    await rm(join(archive.folder.path, 'news/3.txt'));
    await hasSaid(/13 unchanged, 1 removed, 0 rejected; the index holds 13/);
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect((await archive.summary()).articles).toBe(13);
  });

  // Issue #11: of fewer than ten files none ever left.
  it('removes a file of a small folder, and keeps all of a folder that is emptied', async () => {
    await using archive = await openTempArchive(engine);
    for (let n = 1; n <= 3; n += 1) await archive.folder.write(`news/${n}.txt`, `Story ${n}\n`);
    const { child, ended, hasSaid } = startWatching(archive, 'news');
    await hasSaid(/3 new.*\n.*Watching news\./);
    await rm(join(archive.folder.path, 'news/1.txt'));
    await hasSaid(/2 unchanged, 1 removed, 0 rejected; the index holds 2/);
    await Promise.all([2, 3].map((n) => rm(join(archive.folder.path, `news/${n}.txt`))));
    await hasSaid(/the index holds 2 articles\. 2 articles gone, too many to be plausible; kept\./);
    child.kill('SIGTERM');
    await ended;
    expect((await archive.summary()).articles).toBe(2);
  });

  it('does not run again because of what it writes to a data folder among the articles', async () => {
    await using archive = await openTempArchive(engine);
    await archive.folder.write('1.txt', 'Story 1\n');
    const { child, ended, hasSaid } = startWatching(archive, '.');
    await hasSaid(/Watching/);
    await archive.folder.write('2.txt', Buffer.from([0, 1])); // its reject is written there too
    await hasSaid(/1 rejected/);
    await archive.folder.write('3.txt', 'Story 3\n');
    const said = await hasSaid(/1 new, 0 changed, 1 unchanged/);
    child.kill('SIGTERM');
    await ended;
    expect(said.trim().split('\n')).toHaveLength(4);
  });

  it('holds no lock between two changes', async () => {
    await using archive = await openTempArchive(engine);
    await archive.folder.write('news/1.txt', 'Story 1\n');
    await archive.folder.write('other/2.txt', 'Story 2\n');
    const { child, ended, hasSaid } = startWatching(archive, 'news');
    await hasSaid(/Watching/);
    expect((await archive.run('index', 'other')).exitCode).toBe(0);
    child.kill('SIGTERM');
    await ended;
    expect((await archive.summary()).articles).toBe(2);
  });
});

describeOnBothEngines('npm run index -- --retry-rejects', (engine) => {
  it('reads the rejected files again and no others, and lists what is rejected still', async () => {
    await using archive = await openTempArchive(engine);
    await archive.folder.write('news/1.txt', 'Story 1\n');
    await archive.folder.write('news/2.txt', Buffer.from([0, 1, 2]));
    await archive.folder.write('news/wire.jsonl', `${line({ id: 'w', body: 'B' })}{"id":\n`);
    const first = await archive.run('index', 'news');
    expect(first.exitCode).toBe(4);
    await archive.folder.write('news/2.txt', 'Story 2 in words\n');
    await archive.folder.write('news/later.txt', 'Not rejected before\n');
    const again = await archive.run('index', '--retry-rejects');
    expect(again.exitCode).toBe(4);
    expect(again.stderr).toMatch(
      /2 articles read: 1 new, 0 changed, 1 unchanged, 0 removed, 1 rejec/,
    );
    await archive.folder.write('news/wire.jsonl', line({ id: 'w', body: 'B' }));
    const last = await archive.run('index', '--retry-rejects');
    expect(last.exitCode).toBe(0);
    expect((await archive.run('index', '--retry-rejects')).stderr).toMatch(/nothing to try again/);
    const ids = (await archive.manifest()).map(({ id }) => id).toSorted();
    const whole = await archive.run('index', 'news');
    expect(whole.stderr).toMatch(/1 new, 0 changed, 3 unchanged, 0 removed/);
    expect((await archive.manifest()).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

describe('parts of a run on the embedded engine', () => {
  it('are refused in a sentence, with 2', async () => {
    await using archive = await openTempArchive('sqlite');
    await archive.folder.write('news/1.txt', 'Story 1\n');
    const { exitCode, stderr } = await archive.run('index', '--part', '1/2', 'news');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/one writer at a time: --part is for Elasticsearch/);
  });

  it.each(['0/2', '3/2', 'one', '1/0'])('%s is no part', async (part) => {
    await using archive = await openTempArchive('sqlite');
    await writeFile(join(archive.folder.path, 'a.txt'), 'Story\n');
    const { exitCode, stderr } = await archive.run('index', '--part', part, 'a.txt');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/which of how many/);
  });
});
