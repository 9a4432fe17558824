import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openTempFolder } from '../../support/temp-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The version of the program, printed by a process of its own; where it keeps what it compiles. */
function start(environment: Record<string, string> = {}) {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/cli.ts', '--version'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  return { status, stdout };
}

it('what is compiled is kept beside the sources, never where others may write', () => {
  expect(start()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(existsSync(`${root}.cache/compiled`)).toBe(true);
});

it('a folder that the operator names takes its place', async () => {
  await using folder = await openTempFolder();
  const named = `${folder.path}/named`;
  expect(start({ NODE_COMPILE_CACHE: named }).status).toBe(0);
  expect(existsSync(named)).toBe(true);
});

it('without a place to keep it the program runs all the same', async () => {
  await using folder = await openTempFolder();
  const file = await folder.write('taken', '');
  expect(start({ NODE_COMPILE_CACHE: `${file}/below` }).status).toBe(0);
});
