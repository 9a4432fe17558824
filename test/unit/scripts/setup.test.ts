import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openTempFolder } from '../../support/temp-folder.ts';

const SETUP = fileURLToPath(new URL('../../../scripts/setup.mjs', import.meta.url));

type Packages = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const LOCKED: Packages = {
  '': { name: 'dateline' },
  'node_modules/express': { version: '5.3.0' },
  'node_modules/vitest': { version: '5.1.1', dev: true },
  'node_modules/node-here': {
    version: '26.10.0',
    optional: true,
    os: [process.platform],
    cpu: [process.arch],
  },
  'node_modules/node-elsewhere': {
    version: '26.10.0',
    optional: true,
    os: ['aix'],
    cpu: ['ppc64'],
  },
};

const { '': _root, 'node_modules/node-elsewhere': _elsewhere, ...INSTALLED } = LOCKED;

// Stands in for npm, which is not ours: it notes what it was asked and says something to both outputs.
const FAKE_NPM = `
  require('node:fs').writeFileSync('npm-was-asked', process.argv.slice(2).join(' '));
  console.log('added 220 packages');
`;

/** A project with the set-up script and these packages in its lock file and its node_modules. */
async function openProject(installed: Packages | undefined, npm = FAKE_NPM) {
  const folder = await openTempFolder();
  mkdirSync(join(folder.path, 'scripts'));
  copyFileSync(SETUP, join(folder.path, 'scripts/setup.mjs'));
  await folder.write('package-lock.json', JSON.stringify({ packages: LOCKED }));
  await folder.write('npm.cjs', npm);
  if (installed) {
    const hidden = JSON.stringify({ packages: installed });
    await folder.write('node_modules/.package-lock.json', hidden);
    for (const path of Object.keys(installed)) mkdirSync(join(folder.path, path));
  }
  const asked = join(folder.path, 'npm-was-asked');
  return {
    path: folder.path,
    run: (...args: string[]) =>
      spawnSync(process.execPath, [join(folder.path, 'scripts/setup.mjs'), ...args], {
        encoding: 'utf8',
        env: { PATH: '', npm_execpath: join(folder.path, 'npm.cjs') },
      }),
    npmWasAsked: () => (existsSync(asked) ? readFileSync(asked, 'utf8') : undefined),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

describe('the set-up before every command', () => {
  it('says and does nothing when everything is there', async () => {
    await using project = await openProject(INSTALLED);
    const { status, stdout, stderr } = project.run('--test');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(project.npmWasAsked()).toBeUndefined();
  });

  it('installs what the lock file says, without scripts, and keeps standard output for data', async () => {
    await using project = await openProject(undefined);
    const { status, stdout, stderr } = project.run();
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(project.npmWasAsked()).toMatch(/^ci --ignore-scripts /);
    expect(stderr).toMatch(/^Installing what is missing/);
  });

  it.each<[string, Packages]>([
    ['another version is there', { ...INSTALLED, 'node_modules/express': { version: '4.0.0' } }],
    ['one is missing', { ...INSTALLED, 'node_modules/express': {} }],
    [
      'the Node for this machine is missing',
      Object.fromEntries(Object.entries(INSTALLED).filter(([path]) => !path.includes('node-here'))),
    ],
  ])('installs when %s', async (_what, installed) => {
    await using project = await openProject(installed);
    project.run();
    expect(project.npmWasAsked()).toBeDefined();
  });

  it('installs when somebody deleted a package by hand', async () => {
    await using project = await openProject(INSTALLED);
    rmSync(join(project.path, 'node_modules/express'), { recursive: true });
    project.run();
    expect(project.npmWasAsked()).toBeDefined();
  });

  it('installs when an install was cut off', async () => {
    await using project = await openProject(INSTALLED);
    execFileSync('truncate', ['-s', '20', join(project.path, 'node_modules/.package-lock.json')]);
    project.run();
    expect(project.npmWasAsked()).toBeDefined();
  });

  it('wants the packages of the tests for the tests alone', async () => {
    const { 'node_modules/vitest': _vitest, ...production } = INSTALLED;
    await using project = await openProject(production);
    project.run();
    expect(project.npmWasAsked()).toBeUndefined();
    project.run('--test');
    expect(project.npmWasAsked()).toBeDefined();
  });

  it('ends with 2 and a sentence when npm fails', async () => {
    await using project = await openProject(undefined, 'process.exit(7)');
    const { status, stderr } = project.run();
    expect(status).toBe(2);
    expect(stderr).toMatch(/could not be installed \(npm ci ended with 7\)/);
  });
});
