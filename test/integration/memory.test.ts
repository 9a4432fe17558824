import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { peakOf, sampleMemory } from '../load/anonymous-memory.ts';
import { writeSmallArticles } from '../load/small-articles.ts';
import { startCommand } from '../support/run-command.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const ARTICLES = 60_000;
const PRELOAD = fileURLToPath(new URL('../load/live-memory-preload.ts', import.meta.url));
const MB = 1_000_000;
/**
 * What a run knows of each article lies in a temporary file. A leak of its id, hash and place, the least that
 * could be kept by mistake, would be 11 MB between the two stretches that are compared. What is held, and
 * not the size of the process: that one swung by 20 MB from run to run (issue 11). Runs on a busy machine: the
 * growth was -0.1 to 0.4 MB; within one of 150,000 articles what was held stayed between 36.2 and 36.6 MB.
 */
const MOST_GROWTH = 3 * MB;
// The bar of issue #3. Runs on a busy machine: 211 to 236 MB.
const MOST = 400 * MB;

// Anonymous memory is read from /proc, which only Linux has.
it.skipIf(process.platform !== 'linux')(
  `holds no more memory for the last of ${ARTICLES} articles than for the first third`,
  async () => {
    await using folder = await openTempFolder();
    const file = join(folder.path, 'small.jsonl');
    await writeSmallArticles(file, ARTICLES);
    const held = join(folder.path, 'held');
    const child = startCommand(['index', file], {
      environment: {
        DATA_DIR: join(folder.path, 'data'),
        LIVE_MEMORY_FILE: held,
        NODE_OPTIONS: `--import ${PRELOAD}`,
      },
    });
    const samples = sampleMemory(child);
    child.stderr?.resume();
    const [exitCode] = await once(child, 'exit');
    expect(exitCode).toBe(0);

    const bytes = (await readFile(held, 'utf8')).trim().split('\n').map(Number);
    // Fewer say nothing: a run of this size takes ten seconds and more.
    expect(bytes.length).toBeGreaterThanOrEqual(10);
    expect(middle(bytes, 0.85, 0.95) - middle(bytes, 0.3, 0.4)).toBeLessThan(MOST_GROWTH);
    expect(peakOf(samples)).toBeLessThan(MOST);
  },
  600_000,
);

/** The median of a stretch of the run. */
function middle(bytes: readonly number[], from: number, to: number): number {
  const stretch = bytes
    .slice(Math.floor(bytes.length * from), Math.ceil(bytes.length * to))
    .toSorted((a, b) => a - b);
  return stretch[Math.floor(stretch.length / 2)] ?? Number.NaN;
}
