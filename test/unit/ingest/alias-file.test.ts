import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAliasFile } from '../../../src/ingest/alias-file.ts';
import { openTagger } from '../../../src/ingest/tagger.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const { signal } = new AbortController();

describe('an alias file', () => {
  it('wins over the rules on every core, and marks the tags that it made', async () => {
    await using folder = await openTempFolder();
    const path = join(folder.path, 'aliases.txt');
    await writeFile(path, 'person: Ana Petrova-Lind = Ana Petrova\n');
    await using tagger = openTagger(await readAliasFile(path));
    const body =
      'The council met on Monday. Ana Petrova said that the gauge by the bridge was broken.';
    const [tagged] = await tagger.tag([{ id: 'a', title: 't', body, given: {} }], signal);
    expect(tagged).toMatchObject({
      article: { speakers: [{ id: 'ana-petrova-lind', name: 'Ana Petrova-Lind' }] },
    });
    await using plain = openTagger();
    expect(tagger.rulesVersion).not.toBe(plain.rulesVersion);
  });

  it('that has lines that cannot be used stops the command with their numbers', async () => {
    await using folder = await openTempFolder();
    const path = join(folder.path, 'aliases.txt');
    await writeFile(path, 'person: A = B\nnonsense\n');
    await expect(readAliasFile(path)).rejects.toMatchObject({
      code: 'SETTINGS_INVALID',
      message: expect.stringContaining('line 2'),
    });
  });

  it('that is not there is a wrong setting', async () => {
    await expect(readAliasFile('no-such-file.txt')).rejects.toMatchObject({
      code: 'SETTINGS_INVALID',
    });
  });

  it('is not needed', async () => {
    expect((await readAliasFile(undefined)).aliases.persons.size).toBe(0);
  });
});
