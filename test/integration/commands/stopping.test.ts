import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { numberText } from '../../../src/domain/count-text.ts';
import { AppError } from '../../../src/errors.ts';
import { line } from '../../support/bytes.ts';
import { startCommand } from '../../support/run-command.ts';
import {
  describeOnBothEngines,
  openTempArchive,
  type TempArchive,
} from '../../support/temp-archive.ts';

const ARTICLES = 2000;

async function writeRecords(archive: TempArchive): Promise<void> {
  const records = Array.from({ length: ARTICLES }, (_, n) =>
    line({
      id: `a${n}`,
      title: `Story ${n}`,
      body: `Mr. Otieno said in Nairobi: “${n}”. `.repeat(20),
    }),
  );
  await archive.folder.write('news/wire.jsonl', records.join(''));
}

/** Starts a command and resolves when it tells that it has begun to write. */
async function startWriting(archive: TempArchive, ...args: readonly string[]) {
  const { environment, folder } = archive;
  const child = startCommand(args, { environment, cwd: folder.path });
  const ended = once(child, 'close').then(([exitCode]) => exitCode);
  const { promise, resolve } = Promise.withResolvers<void>();
  child.stderr?.on('data', (piece) => String(piece).includes('Indexing [') && resolve());
  await Promise.race([promise, ended]);
  return { child, ended };
}

/** How many articles readers see; 0 where there is no index yet. */
async function countArticles(archive: TempArchive): Promise<number> {
  try {
    return (await archive.summary()).articles;
  } catch (error) {
    if (error instanceof AppError && error.code === 'INDEX_MISSING') return 0;
    throw error;
  }
}

describeOnBothEngines('a command that is asked to stop', (engine) => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends an index run on %s, and the next run goes on', async (signal, code) => {
    await using archive = await openTempArchive(engine);
    await writeRecords(archive);
    const { child, ended } = await startWriting(archive, 'index', 'news');
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(await countArticles(archive)).toBeLessThan(ARTICLES);
    const { stderr } = await archive.run('index', 'news');
    expect(stderr).toContain(`The index holds ${numberText(ARTICLES)} articles`);
  });

  it('leaves the old index in place when a reindex is stopped', async () => {
    await using archive = await openTempArchive(engine);
    await archive.folder.write('small/a.txt', 'Before the reindex');
    await archive.run('index', 'small');
    const before = await archive.summary();
    await writeRecords(archive);
    const { child, ended } = await startWriting(archive, 'reindex', 'news', 'small');
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(await archive.summary()).toEqual(before);
  });
});

describe('two runs at once', () => {
  it('are one too many: the second ends with 5', async () => {
    await using archive = await openTempArchive('sqlite');
    await writeRecords(archive);
    const { ended } = await startWriting(archive, 'index', 'news');
    const second = await archive.run('index', 'news');
    expect(second.exitCode).toBe(5);
    expect(await ended).toBe(0);
  });
});
