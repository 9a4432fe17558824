import { truncateSync } from 'node:fs';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand, runProcess } from '../../support/run-command.ts';
import { openTempArchive, type TempArchive } from '../../support/temp-archive.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const NOBODY = 65_534;

describe('a command that cannot do its work', () => {
  it('names every wrong setting and ends with 2', async () => {
    await using folder = await openTempFolder();
    const { exitCode, stderr } = await runCommand(['index', folder.path], {
      environment: { PORT: 'many', LOG_LEVEL: 'loud' },
    });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/PORT: [\s\S]*LOG_LEVEL: /);
  });

  // Below a file nothing can be made, and below /proc nobody can make anything, not even root.
  it.each(['a.txt', 'a.txt/below', '/proc/nowhere', '/proc/no/where'])(
    'ends with 2 and a sentence when the data folder is %s',
    async (dataDir) => {
      await using folder = await openTempFolder();
      await folder.write('a.txt', 'words');
      const { exitCode, stderr } = await runCommand(['index', 'a.txt'], {
        cwd: folder.path,
        environment: { DATA_DIR: dataDir },
      });
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^The data folder cannot be written to: .*DATA_DIR.*\n$/);
    },
  );

  it('ends with 3 and a sentence when Elasticsearch is away', async () => {
    await using folder = await openTempFolder();
    await folder.write('a.txt', 'words');
    const { exitCode, stderr } = await runCommand(['index', folder.path], {
      environment: { ELASTICSEARCH_URL: 'http://127.0.0.1:1', DATA_DIR: join(folder.path, 'data') },
    });
    expect(exitCode).toBe(3);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/ECONNREFUSED|\bat /);
  });

  it('ends with 2 where a path is empty, and reads nothing of the folder it was started in', async () => {
    await using archive = await openTempArchive('sqlite');
    await archive.folder.write('story.txt', 'words');
    for (const command of ['index', 'reindex', 'extract']) {
      const { exitCode, stdout, stderr } = await archive.run(command, '');
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^A path is empty\. .* variable, that one is not set: .*\n$/);
    }
  });

  it('reads nothing of its own data folder, and refuses to take it for an archive', async () => {
    await using folder = await openTempFolder();
    await folder.write('news/a.txt', 'words');
    await folder.write('news/binary.txt', Buffer.from([0, 1]));
    const options = {
      cwd: folder.path,
      environment: { DATA_DIR: join(folder.path, 'news/data') },
    };
    for (const unchanged of [0, 1]) {
      const { stderr } = await runCommand(['index', 'news'], options);
      expect(stderr).toContain(`1 article read: ${1 - unchanged} new, 0 changed, ${unchanged} un`);
    }
    const own = await runCommand(['index', 'news/data'], options);
    expect(own.exitCode).toBe(2);
    expect(own.stderr).toMatch(/^news\/data is the data folder, .*DATA_DIR.*\n$/);
  });

  it('shows the name of a file that would clear a terminal by its bytes', async () => {
    await using archive = await openTempArchive('sqlite');
    await archive.folder.write('news/a\u001b[2J\nb\u202e.txt', Buffer.from([0, 1]));
    const { exitCode, stderr } = await archive.run('index', 'news');
    expect(exitCode).toBe(4);
    expect(stderr).toContain('  news/a%1B[2J%0Ab%E2%80%AE.txt: not text');
    expect(stderr).not.toMatch(/[\u001b\u202e]/);
  });

  // Root may write to every file: it takes another user to see this.
  it.each(['index', 'reindex', 'rollback'])(
    '%s says that another user has made the files of the index, as does the doctor',
    async (command) => {
      await using archive = await openTempArchive('sqlite');
      await archive.folder.write('news/a.txt', 'words');
      await archive.run('index', 'news');
      const asUser = await asUserWithoutRights(archive);
      const { exitCode, stderr } = await asUser(
        command,
        ...(command === 'rollback' ? [] : ['news']),
      );
      expect(exitCode).toBe(3);
      expect(stderr).toMatch(
        /^The files of the index may not be written to: .*Run it as that user/,
      );
      expect((await asUser('doctor')).stdout).toMatch(
        /PROBLEM +lock +The files of the index may not be/,
      );
    },
  );

  it('points to --help where an option is not known', async () => {
    const { exitCode, stderr } = await runCommand(['index', '--everything']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/unknown option '--everything'\s+Run it with --help/);
  });

  it('lets the server start when Elasticsearch is away: the pages will say it', async () => {
    const { exitCode, stderr } = await runCommand(['prepare'], {
      environment: { ELASTICSEARCH_URL: 'http://127.0.0.1:1' },
    });
    expect(exitCode).toBe(0);
    expect(stderr).not.toBe('');
  });

  it('ends with 3 when the index is damaged, and a reindex mends it', async () => {
    await using archive = await openTempArchive('sqlite');
    await archive.folder.write('news/a.txt', 'words');
    await archive.run('index', 'news');
    const dataDir = join(archive.folder.path, '.data');
    for (const name of await readdir(dataDir)) {
      if (name.endsWith('.db')) truncateSync(join(dataDir, name), 5000);
    }
    const damaged = await archive.run('index', 'news');
    expect(damaged.exitCode).toBe(3);
    expect(damaged.stderr).toMatch(/reindex/);
    const mended = await archive.run('reindex', 'news');
    expect(mended.stderr).toMatch(/The index before was damaged/);
    expect({ code: mended.exitCode, articles: (await archive.summary()).articles }).toEqual({
      code: 0,
      articles: 1,
    });
  });
});

describe('settings of a command', () => {
  it('are read from .env in the current folder', async () => {
    await using folder = await openTempFolder();
    await folder.write('.env', 'DATA_DIR=./elsewhere\n');
    await folder.write('news/a.txt', 'words');
    const { exitCode } = await runProcess(['index', 'news'], { cwd: folder.path });
    expect(exitCode).toBe(0);
    expect(await readdir(join(folder.path, 'elsewhere'))).toContain('current');
  });
});

/** Runs commands as somebody who may write to the data folder, and not to the files in it. */
async function asUserWithoutRights(archive: TempArchive) {
  const dataDir = join(archive.folder.path, '.data');
  for (const name of await readdir(dataDir)) await chmod(join(dataDir, name), 0o444);
  await chmod(archive.folder.path, 0o755);
  await chmod(dataDir, 0o777);
  const user = process.getuid?.() === 0 ? { user: { uid: NOBODY, gid: NOBODY } } : {};
  const options = { cwd: archive.folder.path, environment: archive.environment, ...user };
  return (...args: readonly string[]) => runProcess(args, options);
}
