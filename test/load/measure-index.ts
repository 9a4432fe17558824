/**
 * Time and anonymous memory of `index`, on whatever engine the settings name, with a data folder of its own:
 *
 *     node test/load/measure-index.ts 1000000          a million small articles, made on the spot
 *     node test/load/measure-index.ts archive.jsonl.zst   an archive of yours
 *
 * Not among the tests: it takes minutes, and its figures count on a machine that does nothing else. With
 * ELASTICSEARCH_URL set, give ELASTICSEARCH_INDEX a name that nothing else has.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startCommand } from '../support/run-command.ts';
import { peakOf, sampleMemory } from './anonymous-memory.ts';
import { writeSmallArticles } from './small-articles.ts';

const [what = '1000000'] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'dateline-load-'));
try {
  const path = /^\d+$/.test(what) ? await madeArchive(Number(what)) : resolve(what);
  await measure(path);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function madeArchive(count: number): Promise<string> {
  const file = join(folder, 'small.jsonl');
  await writeSmallArticles(file, count);
  return file;
}

async function measure(path: string): Promise<void> {
  const startedAt = performance.now();
  const settings = Object.entries(process.env).filter(([name]) =>
    name.startsWith('ELASTICSEARCH_'),
  );
  const child = startCommand(['index', path], {
    environment: { ...Object.fromEntries(settings), DATA_DIR: join(folder, 'data') },
  });
  const samples = sampleMemory(child);
  child.stderr?.pipe(process.stderr);
  const [exitCode] = await once(child, 'exit');
  const seconds = (performance.now() - startedAt) / 1000;
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    const from = Math.floor((samples.length * tenth) / 10);
    const to = Math.floor((samples.length * (tenth + 1)) / 10);
    return megabytes(peakOf(samples.slice(from, to)));
  });
  const report = {
    exitCode,
    seconds: Math.round(seconds),
    peakMb: megabytes(peakOf(samples)),
    // How it grows over the run: the last ones must be no larger than the middle ones.
    peakMbByTenthOfTheRun: tenths,
    cores: cpus().length,
    loadBefore: loadavg()[2],
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
