import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileFound, FileLook } from '../../../../src/search/sqlite/health/check-file.ts';
import { watchFile } from '../../../../src/search/sqlite/health/watch-file.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

const DAMAGED = { code: 'INDEX_UNUSABLE', message: 'Damaged.' } as const;

/** A file, a clock, and what looking at it is to find. */
async function setUp() {
  const folder = await openTempFolder();
  const path = join(folder.path, 'a.db');
  await writeFile(path, 'one');
  const state = {
    now: 0,
    looks: [] as string[],
    found: { tookMs: 1 } as FileFound,
    isWaiting: false,
  };
  const look = async ({ isWhole }: FileLook): Promise<FileFound> => {
    state.looks.push(isWhole ? 'whole' : 'beginnings');
    if (isWhole && state.isWaiting) await new Promise(() => undefined);
    return isWhole ? state.found : { tookMs: 0 };
  };
  const faultOf = watchFile(look, () => state.now);
  return {
    state,
    ask: async () => (await faultOf(path))?.message,
    change: (text: string) => writeFile(path, text),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

describe('watching the file of an index', () => {
  it('reads all of it once, and nothing more until it changes', async () => {
    await using file = await setUp();
    await file.ask();
    await file.ask();
    expect(file.state.looks).toEqual(['beginnings', 'whole']);
    await file.change('another');
    file.state.now = 100;
    file.state.found = { fault: DAMAGED, tookMs: 1 };
    expect(await file.ask()).toBe('Damaged.');
    expect(await file.ask()).toBe('Damaged.');
    expect(file.state.looks).toEqual(['beginnings', 'whole', 'beginnings', 'whole']);
  });

  it('reads all of it for a tenth of the time at most, however often it changes', async () => {
    await using file = await setUp();
    file.state.found = { tookMs: 500 };
    await file.ask();
    await file.change('another');
    file.state.now = 4_999;
    await file.ask();
    expect(file.state.looks).toEqual(['beginnings', 'whole', 'beginnings']);
    file.state.now = 5_000;
    await file.ask();
    expect(file.state.looks.at(-1)).toBe('whole');
  });

  it('does not hold up its asker until a large file is read', async () => {
    await using file = await setUp();
    file.state.isWaiting = true;
    expect(await file.ask()).toBeUndefined();
  });

  it('says what is known of a file until a later look clears it', async () => {
    await using file = await setUp();
    file.state.found = { fault: DAMAGED, tookMs: 500 };
    await file.ask();
    await file.change('mended, perhaps');
    expect(await file.ask()).toBe('Damaged.');
    file.state.now = 5_000;
    file.state.found = { tookMs: 1 };
    expect(await file.ask()).toBeUndefined();
  });
});
