import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWhole, keepCopy, keepFolder } from '../../support/elasticsearch/kept-folder.ts';
import { openTempFolder, type TempFolder } from '../../support/temp-folder.ts';

async function finished(folder: TempFolder, words = 'words'): Promise<string> {
  await folder.write('work/a/b.txt', words);
  await folder.write('work/c.txt', words);
  return join(folder.path, 'work');
}

describe('a folder that is kept between runs', () => {
  it('is whole once it is in its place, and nothing else is left', async () => {
    await using folder = await openTempFolder();
    const kept = join(folder.path, 'kept');
    expect(await isWhole(kept)).toBe(false);
    await keepFolder(await finished(folder), kept);
    expect(await isWhole(kept)).toBe(true);
    expect(await readdir(folder.path)).toEqual(['kept']);
  });

  it.each<[string, (kept: string) => Promise<unknown>]>([
    ['a file is gone', (kept) => rm(join(kept, 'a/b.txt'))],
    ['a folder is gone', (kept) => rm(join(kept, 'a'), { recursive: true })],
    ['a file was cut or grew', (kept) => appendFile(join(kept, 'c.txt'), 'x')],
  ])('is made anew where %s', async (_, harm) => {
    await using folder = await openTempFolder();
    const kept = join(folder.path, 'kept');
    await keepFolder(await finished(folder), kept);
    await harm(kept);
    expect(await isWhole(kept)).toBe(false);
    await keepFolder(await finished(folder), kept);
    expect(await isWhole(kept)).toBe(true);
    expect(await readdir(folder.path)).toEqual(['kept']);
  });

  it('is made anew where a run was killed while it unpacked into its place', async () => {
    await using folder = await openTempFolder();
    const kept = join(folder.path, 'kept');
    await mkdir(kept);
    await folder.write('kept/a.txt', 'half');
    await keepFolder(await finished(folder), kept);
    expect(await readdir(kept)).not.toContain('a.txt');
    expect(await isWhole(kept)).toBe(true);
  });

  it('is whole where it is the copy of another kept folder', async () => {
    await using folder = await openTempFolder();
    const first = join(folder.path, 'first');
    const kept = join(folder.path, 'kept');
    await keepFolder(await finished(folder), first);
    await keepCopy(first, kept);
    expect(await isWhole(kept)).toBe(true);
  });

  it('is whole also where several runs make it at once', async () => {
    await using folder = await openTempFolder();
    const source = await finished(folder);
    const kept = join(folder.path, 'kept');
    await Promise.all(Array.from({ length: 4 }, () => keepCopy(source, kept)));
    expect(await isWhole(kept)).toBe(true);
    expect(await readFile(join(kept, 'c.txt'), 'utf8')).toBe('words');
    expect((await readdir(folder.path)).toSorted()).toEqual(['kept', 'work']);
  });
});
