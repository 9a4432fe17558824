import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUndisturbed, watchPaths } from '../../../src/platform/watch.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const { signal } = new AbortController();

describe('listening to a folder', () => {
  it('hears of a file in a folder that was made after it began', async () => {
    await using folder = await openTempFolder();
    using watching = watchPaths([folder.path]);
    const heard = watching.changed(signal);
    await folder.write('deep/er/a.txt', 'x');
    await heard;
  });

  it('keeps what happened while nobody waited', async () => {
    await using folder = await openTempFolder();
    using watching = watchPaths([folder.path]);
    const first = watching.changed(signal);
    await folder.write('a.txt', 'x');
    await first;
    await folder.write('b.txt', 'y');
    await watching.changed(signal);
  });

  it('does not hear of what the listener writes to a folder of its own', async () => {
    await using folder = await openTempFolder();
    const own = join(folder.path, 'data');
    await folder.write('data/writer.txt', 'x');
    using watching = watchPaths([folder.path], own);
    await folder.write('data/writer.txt', 'y');
    await folder.write('data/more.txt', 'y');
    expect(await isUndisturbed(200, watching.changed, signal)).toBe(true);
    const heard = watching.changed(signal);
    await folder.write('database/a.txt', 'another folder whose name begins so');
    await heard;
  });

  it('ends a wait when it is told to, and passes over a path that is not there', async () => {
    using watching = watchPaths(['/no/such/folder']);
    const ending = new AbortController();
    const heard = watching.changed(ending.signal);
    ending.abort();
    await heard;
    await watching.changed(ending.signal);
  });
});

describe('a while without a change', () => {
  const never = (until: AbortSignal) =>
    new Promise<void>((resolve) => {
      until.addEventListener('abort', () => resolve(), { once: true });
    });

  it('is undisturbed, and leaves nobody waiting', async () => {
    expect(await isUndisturbed(1, never, signal)).toBe(true);
  });

  it('is disturbed by a change and by the end of all waiting', async () => {
    expect(await isUndisturbed(60_000, async () => undefined, signal)).toBe(false);
    expect(await isUndisturbed(60_000, never, AbortSignal.abort())).toBe(false);
  });
});
