// Runs before every command, on whatever Node the machine has (20 or newer), so it is plain
// JavaScript without packages. It installs what package-lock.json asks for, and is silent and quick
// when all of it is there. Everything it says goes to standard error: standard output is for data.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_NODE = 26;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const withTests = process.argv.includes('--test');

if (Number.parseInt(process.versions.node, 10) < 20) {
  stop(`Dateline needs Node 20 or newer to set itself up; this is ${process.version}.`);
}
if (firstMissing() !== undefined) install();
if (!hasNeededNode()) {
  stop(
    `Dateline runs on Node ${NEEDED_NODE}, which npm cannot bring for ${process.platform} on ` +
      `${process.arch}: install Node ${NEEDED_NODE} or newer (nodejs.org) and try again.`,
  );
}

/** Name of a package that is locked and not installed in that version; `undefined` where none is. */
function firstMissing() {
  const installed = readPackages('node_modules/.package-lock.json');
  const locked = readPackages('package-lock.json');
  return Object.keys(locked).find((path) => {
    if (path === '' || (locked[path].dev && !withTests && !installed[path])) return false;
    if (!installed[path]) return !isOptional(locked[path]) || isForThisMachine(locked[path]);
    return installed[path].version !== locked[path].version || !existsSync(join(root, path));
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {}; // absent, or cut off by a stopped install: nothing counts as installed
  }
}

function isOptional(locked) {
  return locked.optional || locked.devOptional || locked.peer;
}

/** Whether npm would install an optional package here; one for no machine in particular is no loss. */
function isForThisMachine({ os, cpu, libc }) {
  if (!os?.includes(process.platform) || !cpu?.includes(process.arch)) return false;
  return !libc || libc.includes(thisLibc());
}

function thisLibc() {
  process.report.excludeNetwork = true; // else it asks for the names of network addresses: slow
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}

function install() {
  process.stderr.write('Installing what is missing (about a minute) …\n');
  const started = Date.now();
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status, error } = spawnSync(
    command,
    [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    // npm's own output is talk, so it goes to standard error too.
    { cwd: root, stdio: ['ignore', 2, 2], shell: !npm && process.platform === 'win32' },
  );
  if (status !== 0) {
    stop(
      `The packages could not be installed (${error?.message ?? `npm ci ended with ${status}`}).`,
    );
  }
  process.stderr.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

/** The next command of an npm script finds `node_modules/.bin/node` first, else the machine's own. */
function hasNeededNode() {
  if (Number.parseInt(process.versions.node, 10) >= NEEDED_NODE) return true;
  const bin = join(root, 'node_modules', '.bin');
  return ['node', 'node.cmd', 'node.exe'].some((name) => existsSync(join(bin, name)));
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
