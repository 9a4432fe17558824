import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { line } from '../support/bytes.ts';
import { HAS_ELASTICSEARCH } from '../support/elasticsearch/open-engine.ts';
import { openFaultProxy } from '../support/fault-proxy.ts';
import { startCommand } from '../support/run-command.ts';
import { openTempArchive, type TempArchive } from '../support/temp-archive.ts';

// Two batches, so that a run can be cut short between them.
const ARTICLES = 600;
const MOST_STEPS = 40;
// Its note that it is done, taking the whole lock, replicas, the switch.
const LAST_STEPS = ['/_mapping', '/_create/writer', '/_settings', '/_aliases'];
const LAST_PART = ['reindex', '--part', '2/2', 'news'];
const KILLER = fileURLToPath(new URL('../support/kill-at-step.ts', import.meta.url));

async function writeArchive(archive: TempArchive): Promise<void> {
  const records = Array.from({ length: ARTICLES }, (_, n) =>
    line({ id: `a${n}`, title: `Story ${n}`, body: 'Ada Otieno said in Nairobi: “We go on.”' }),
  );
  await archive.folder.write('news/wire.jsonl', records.join(''));
}

/** Runs a reindex that may be killed; resolves to the signal that ended it, if one did. */
async function reindexUntilKilled(
  archive: TempArchive,
  settings: Readonly<Record<string, string>>,
  onStart: (kill: () => void) => void = () => undefined,
  args: readonly string[] = ['reindex', 'news'],
): Promise<string | null> {
  const environment = { ...archive.environment, ...settings };
  const child = startCommand(args, { environment, cwd: archive.folder.path });
  child.stdout?.resume();
  child.stderr?.resume();
  onStart(() => child.kill('SIGKILL'));
  const [, signal] = await once(child, 'close');
  return signal;
}

/** What must hold however a run ended: readers have a whole index, and the next run comes to its end. */
async function checkSurvived(archive: TempArchive, step: string): Promise<string> {
  expect((await archive.summary()).articles, `killed at ${step}: readers`).toBe(ARTICLES);
  const { exitCode, stderr } = await archive.run('reindex', 'news');
  expect(exitCode, `killed at ${step}: ${stderr}`).toBe(0);
  expect((await archive.summary()).articles, `killed at ${step}: next run`).toBe(ARTICLES);
  expect(await archive.manifest()).toHaveLength(ARTICLES);
  return stderr;
}

describe('a reindex that is killed at any step', () => {
  it('leaves the index whole, and the next one goes on where it was, sqlite', async () => {
    await using archive = await openTempArchive('sqlite');
    await writeArchive(archive);
    await archive.run('index', 'news');
    const resumed: number[] = [];
    let step = 1;
    for (; step < MOST_STEPS; step += 1) {
      const settings = {
        NODE_OPTIONS: `--import ${KILLER}`,
        DATELINE_TEST_KILL_AT: String(step),
      };
      if ((await reindexUntilKilled(archive, settings)) === null) break;
      const stderr = await checkSurvived(archive, `step ${step}`);
      if (/articles are there already/.test(stderr)) resumed.push(step);
    }
    // The making of the file, two batches, checkpoint, pointer, mark.
    expect(step).toBeGreaterThan(8);
    expect(step).toBeLessThan(MOST_STEPS);
    expect(resumed.length).toBeGreaterThanOrEqual(3);
  }, 600_000);

  it.skipIf(!HAS_ELASTICSEARCH)(
    'leaves the index whole, and the next one goes on where it was, elasticsearch',
    async () => {
      await using archive = await openTempArchive('elasticsearch');
      await writeArchive(archive);
      await archive.run('index', 'news');
      await using proxy = await openFaultProxy(archive.environment.ELASTICSEARCH_URL ?? '');
      const settings = { ELASTICSEARCH_URL: proxy.url };
      await reindexUntilKilled(archive, settings);
      const steps = firstOfEachKind(proxy.paths.map(kindOf));
      expect(steps.length).toBeGreaterThan(8);
      const resumed: string[] = [];
      for (const { kind, at } of steps) {
        const before = proxy.paths.length;
        const signal = await reindexUntilKilled(archive, settings, (kill) =>
          proxy.plan((_path, count) => {
            if (count - before === at) kill();
            return undefined; // what was asked is done; nobody hears of it
          }),
        );
        proxy.plan(() => undefined);
        expect(signal, kind).toBe('SIGKILL');
        const stderr = await checkSurvived(archive, kind);
        if (/articles are there already/.test(stderr)) resumed.push(kind);
      }
      expect(resumed.length).toBeGreaterThanOrEqual(3);
    },
    900_000,
  );
});

// The embedded engine takes no parts.
describe.skipIf(!HAS_ELASTICSEARCH)('the part of a reindex that ends last', () => {
  it('may be killed at each of its own steps: readers have a whole index, and parts run again finish it', async () => {
    await using archive = await openTempArchive('elasticsearch');
    await writeArchive(archive);
    await archive.run('index', 'news');
    await using proxy = await openFaultProxy(archive.environment.ELASTICSEARCH_URL ?? '');
    const settings = { ELASTICSEARCH_URL: proxy.url };
    for (const step of LAST_STEPS) {
      await archive.run('reindex', '--part', '1/2', 'news');
      let hasWritten = false;
      const killAtStep = (kill: () => void) =>
        proxy.plan((path) => {
          hasWritten ||= path.startsWith('/_bulk');
          if (hasWritten && kindOf(path).endsWith(step)) kill();
          return undefined; // what was asked is done; nobody hears of it
        });
      const signal = await reindexUntilKilled(archive, settings, killAtStep, LAST_PART);
      proxy.plan(() => undefined);
      expect(signal, step).toBe('SIGKILL');
      expect((await archive.summary()).articles, `killed at ${step}: readers`).toBe(ARTICLES);
      await finishInParts(archive, step);
    }
  }, 900_000);
});

/** Where the switch had been made before the kill, the last part begins a new index, which takes the other one too. */
async function finishInParts(archive: TempArchive, kind: string): Promise<void> {
  const parts = ['2/2', '1/2'];
  for (const part of parts) {
    const { exitCode, stdout, stderr } = await archive.run(
      'reindex',
      '--json',
      '--part',
      part,
      'news',
    );
    expect(exitCode, `killed at ${kind}: ${stderr}`).toBe(0);
    if (JSON.parse(stdout).waitingFor === undefined) {
      expect(await archive.manifest()).toHaveLength(ARTICLES);
      return;
    }
  }
  throw new Error(`killed at ${kind}: nothing finished it`);
}

/** A request without what differs from run to run. */
function kindOf(path: string): string {
  return path.replace(/\d{8}t\d{6}-\d{3}/g, 'STAMP').replace(/\?.*/, '');
}

function firstOfEachKind(kinds: readonly string[]) {
  return [...new Set(kinds)].map((kind) => ({ kind, at: kinds.indexOf(kind) }));
}
