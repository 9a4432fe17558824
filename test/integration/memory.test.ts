import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { peakOf, sampleMemory } from '../load/anonymous-memory.ts';
import { writeSmallArticles } from '../load/small-articles.ts';
import { startCommand } from '../support/run-command.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const ARTICLES = 150_000;
const FIRST_MARK = 50_000;
// So many samples on both sides of a mark tell what is held there.
const WINDOW = 10;
const MB = 1_000_000;
// What a run knows of each article lies in a temporary file. A leak of its id, hash and place, the least that
// could be kept by mistake, would be 35 MB for what lies between the two marks.
const MOST_GROWTH = 25 * MB;
const MOST = 400 * MB;

// Anonymous memory is read from /proc, which only Linux has.
it.skipIf(process.platform !== 'linux')(
  'takes no more memory for the last of 150,000 articles than for the fiftieth thousand',
  async () => {
    await using folder = await openTempFolder();
    const file = join(folder.path, 'small.jsonl');
    await writeSmallArticles(file, ARTICLES);
    const child = startCommand(['index', file], {
      environment: { DATA_DIR: join(folder.path, 'data') },
    });
    const samples = sampleMemory(child);
    const marks: { readonly done: number; readonly atMs: number }[] = [];
    const startedAt = performance.now();
    child.stderr?.on('data', (piece) => {
      const [, done] = /([\d,]+) of [\d,]+/.exec(String(piece)) ?? [];
      if (done === undefined) return;
      marks.push({ done: Number(done.replaceAll(',', '')), atMs: performance.now() - startedAt });
    });
    const [exitCode] = await once(child, 'exit');
    expect(exitCode).toBe(0);

    const early = marks.find(({ done }) => done >= FIRST_MARK);
    const late = marks.at(-1);
    expect(late?.done).toBeGreaterThan(2 * FIRST_MARK);
    const around = (atMs = 0) => {
      const before = samples.filter((sample) => sample.atMs <= atMs).slice(-WINDOW);
      const after = samples.filter((sample) => sample.atMs > atMs).slice(0, WINDOW);
      return peakOf([...before, ...after]);
    };
    expect(around(early?.atMs)).toBeGreaterThan(50 * MB);
    expect(around(late?.atMs) - around(early?.atMs)).toBeLessThan(MOST_GROWTH);
    expect(peakOf(samples)).toBeLessThan(MOST);
  },
  600_000,
);
