import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings.ts';
import { openEngine } from '../../src/wire.ts';
import { aRequest } from '../support/builders.ts';
import { line } from '../support/bytes.ts';
import { HAS_ELASTICSEARCH } from '../support/elasticsearch/open-engine.ts';
import { openFaultProxy } from '../support/fault-proxy.ts';
import { startCommand } from '../support/run-command.ts';
import { openTempArchive, type TempArchive } from '../support/temp-archive.ts';

// Three batches of corrections, so that a run can be cut short between them.
const ARTICLES = 300;
const MOST_STEPS = 40;
const KILLER = fileURLToPath(new URL('../support/kill-at-step.ts', import.meta.url));
const CORRECTIONS =
  '- {drop: country, name: KE, all: true, by: Ada, reason: Seen}\n' +
  '- {rename: speaker, name: Ada Otieno, to: Ada Achieng, all: true, by: Ada, reason: Seen}\n';

const fileOf = ({ environment }: TempArchive) =>
  join(environment.DATA_DIR ?? '', 'corrections.yaml');

async function fill(archive: TempArchive): Promise<void> {
  const records = Array.from({ length: ARTICLES }, (_, n) =>
    line({
      id: `a${n}`,
      title: `Story ${n}`,
      body: '“We go on with it for as long as we can,” said Ada Otieno in Nairobi.',
    }),
  );
  await archive.folder.write('news/wire.jsonl', records.join(''));
  await archive.run('index', 'news');
}

/** Runs `correct` in a process that may be killed; resolves to the signal that ended it, if one did. */
async function correctUntilKilled(
  archive: TempArchive,
  settings: Readonly<Record<string, string>>,
  onStart: (kill: () => void) => void = () => undefined,
): Promise<string | null> {
  const child = startCommand(['correct'], {
    environment: { ...archive.environment, ...settings },
    cwd: archive.folder.path,
  });
  child.stdout?.resume();
  child.stderr?.resume();
  onStart(() => child.kill('SIGKILL'));
  const [, signal] = await once(child, 'close');
  return signal;
}

/** How many articles carry the country and each of the two names. */
async function counts(archive: TempArchive): Promise<readonly number[]> {
  const engine = await openEngine(parseSettings(archive.environment));
  await using index = await engine.openIndex();
  const { signal } = new AbortController();
  const { total, facets } = await index.search(aRequest('', { size: 10 }), signal);
  const of = (value: string) => facets.speaker.values.find((one) => one.value === value)?.count;
  return [
    total,
    facets.country.values[0]?.count ?? 0,
    of('ada-otieno') ?? 0,
    of('ada-achieng') ?? 0,
  ];
}

/** However a run ended no article is lost or half done, and the next run comes to its end. */
async function checkSurvived(archive: TempArchive, step: string): Promise<number> {
  const [total, kenya = 0, before = 0, now = 0] = await counts(archive);
  expect(total, `killed at ${step}: articles`).toBe(ARTICLES);
  expect(before + now, `killed at ${step}: speakers`).toBe(ARTICLES);
  expect(kenya, `killed at ${step}: an article bears both corrections or none`).toBe(before);
  expect((await archive.run('correct')).exitCode, `killed at ${step}: next run`).toBe(0);
  expect(await counts(archive), `killed at ${step}: then`).toEqual([ARTICLES, 0, 0, ARTICLES]);
  await rm(fileOf(archive));
  const undone = await archive.run('correct');
  expect(undone, `killed at ${step}: undoing`).toMatchObject({ exitCode: 0 });
  expect(undone.stderr, `killed at ${step}: undoing`).toMatch(/300 articles changed/);
  expect(await counts(archive), `killed at ${step}: undone`).toEqual([
    ARTICLES,
    ARTICLES,
    ARTICLES,
    0,
  ]);
  await writeFile(fileOf(archive), CORRECTIONS);
  return now;
}

describe('corrections whose applying is killed at any step', () => {
  it('leave no article lost or half done, and the next run goes on, sqlite', async () => {
    await using archive = await openTempArchive('sqlite');
    await fill(archive);
    await writeFile(fileOf(archive), CORRECTIONS);
    const done: number[] = [];
    let step = 1;
    for (; step < MOST_STEPS; step += 1) {
      const settings = { NODE_OPTIONS: `--import ${KILLER}`, DATELINE_TEST_KILL_AT: String(step) };
      if ((await correctUntilKilled(archive, settings)) === null) break;
      done.push(await checkSurvived(archive, `step ${step}`));
    }
    expect(step).toBeLessThan(MOST_STEPS);
    // Some of them in between: not all or nothing.
    expect(done.some((count) => count > 0 && count < ARTICLES)).toBe(true);
  }, 600_000);

  it.skipIf(!HAS_ELASTICSEARCH)(
    'leave no article lost or half done, and the next run goes on, elasticsearch',
    async () => {
      await using archive = await openTempArchive('elasticsearch');
      await fill(archive);
      await writeFile(fileOf(archive), CORRECTIONS);
      await using proxy = await openFaultProxy(archive.environment.ELASTICSEARCH_URL ?? '');
      const settings = { ELASTICSEARCH_URL: proxy.url };
      await correctUntilKilled(archive, settings);
      const bulks = proxy.paths.flatMap((path, at) => (path.includes('_bulk') ? [at + 1] : []));
      expect(bulks.length).toBeGreaterThan(2);
      await checkSurvived(archive, 'no step');
      for (const at of bulks.slice(0, 4)) {
        const before = proxy.paths.length;
        await correctUntilKilled(archive, settings, (kill) =>
          proxy.plan((_path, count) => {
            if (count - before === at) kill();
            return undefined; // what was asked is done; nobody hears of it
          }),
        );
        proxy.plan(() => undefined);
        await checkSurvived(archive, `request ${at}`);
      }
    },
    600_000,
  );
});
