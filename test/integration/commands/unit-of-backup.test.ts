import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openTempArchive } from '../../support/temp-archive.ts';

const ROOT = join(import.meta.dirname, '../../..');
const UNIT = readFileSync(join(ROOT, 'deploy/systemd/dateline-backup.service'), 'utf8');
const SECOND_MS = 1000;
const DAY_MS = 86_400_000;
const KEPT = 3;

/** What systemd hands to the shell under this name: `%%` is `%`. */
function shellCommand(name: string): string {
  const [, text = ''] = new RegExp(`^${name}=/bin/sh -c '(.*)'$`, 'm').exec(UNIT) ?? [];
  return text.replaceAll('%%', '%');
}

it('the unit of a backup may run twice a day, and clears what is old but for the newest three', async () => {
  await using archive = await openTempArchive('sqlite');
  await archive.folder.write('news/a.txt', 'The council met in Nairobi.');
  await archive.run('index', 'news');
  const backups = join(archive.folder.path, 'backup');
  await mkdir(backups);
  const run = (name: string) => {
    const command = shellCommand(name)
      .replaceAll('/backup/', `${backups}/`)
      .replaceAll('node_modules/.bin/node', process.execPath);
    const env = { PATH: process.env.PATH, ...archive.environment };
    return spawnSync('/bin/sh', ['-c', command], { cwd: ROOT, env, encoding: 'utf8' });
  };
  for (let times = 1; times <= 2; times += 1) {
    // The name of a backup has its second: one that is there is never written over.
    await setTimeout(SECOND_MS - (Date.now() % SECOND_MS));
    expect(run('ExecStart')).toMatchObject({ status: 0 });
    expect(run('ExecStartPost')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(backups)).toHaveLength(times);
  }
  const old = new Date(Date.now() - 20 * DAY_MS);
  for (let day = 1; day <= 9; day += 1) {
    await archive.folder.write(`backup/dateline-2020010${day}T040000Z.db`, 'old');
  }
  for (const name of readdirSync(backups)) await utimes(join(backups, name), old, old);
  expect(run('ExecStartPost')).toMatchObject({ status: 0, stderr: '' });
  // The two that were just made, and the newest of the others.
  expect(readdirSync(backups)).toHaveLength(KEPT);
  expect(readdirSync(backups).filter((name) => name.includes('-2020'))).toEqual([
    'dateline-20200109T040000Z.db',
  ]);
});
