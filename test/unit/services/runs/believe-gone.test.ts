import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Survey, Winner } from '../../../../src/ingest/survey.ts';
import { isPlausible } from '../../../../src/services/runs/believe-gone.ts';
import { readLedger } from '../../../../src/services/runs/ledger.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

/** Folders with files, of which some have been indexed and all that are there are found now. */
async function surveyOf(
  files: {
    readonly kept?: readonly string[];
    readonly gone: readonly string[];
    readonly roots?: readonly string[];
  },
  harm: (path: (name: string) => string) => unknown = () => undefined,
) {
  const folder = await openTempFolder();
  const path = (name: string) => join(folder.path, name);
  const { kept = [], gone, roots = ['news'] } = files;
  for (const name of [...kept, ...gone]) {
    if (!name.includes('.zip/')) await folder.write(name, 'words');
    else await folder.write(name.replace(/\.zip\/.*/, '.zip'), 'packed');
  }
  for (const name of gone) if (!name.includes('.zip/')) await rm(path(name));
  await harm(path);
  const entry = (name: string) => ({
    id: name,
    location: path(name),
    contentHash: name,
    firstIndexedAt: '',
    rulesVersion: '1',
    sample: false,
  });
  const ledger = await readLedger(
    (async function* () {
      yield* [...kept, ...gone].map(entry);
    })(),
  );
  const winners = new Map<string, Winner>(
    kept.map((name) => [name, { contentHash: name, path: path(name) }]),
  );
  return {
    isPlausible: () =>
      isPlausible(gone, kept.length + gone.length, {
        found: { winners } as unknown as Survey,
        ledger,
        roots: roots.map((name) => ({ path: path(name), named: name, isFolder: true })),
      }),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

const names = (count: number, from = 1) =>
  Array.from({ length: count }, (_, n) => `news/${n + from}.txt`);

describe('whether what is gone can have been removed on purpose', () => {
  it.each<[string, boolean, Parameters<typeof surveyOf>]>([
    ['one of two files', true, [{ kept: names(1), gone: names(1, 2) }]],
    ['nine of ten', true, [{ kept: names(1), gone: names(9, 2) }]],
    ['ten of eleven', false, [{ kept: names(1), gone: names(10, 2) }]],
    ['ten of a hundred', true, [{ kept: names(90), gone: names(10, 91) }]],
    ['eleven of a hundred', false, [{ kept: names(89), gone: names(11, 90) }]],
    ['all of a folder that is empty now', false, [{ gone: names(3) }]],
    [
      'all of a folder below one that holds others, which is empty now',
      false,
      [{ kept: names(2), gone: ['news/disk/1.txt', 'news/disk/2.txt'] }],
    ],
    [
      'a folder that was deleted with its file',
      true,
      [
        { kept: names(2), gone: ['news/old/deep/1.txt'] },
        (path) => rm(path('news/old'), { recursive: true }),
      ],
    ],
    [
      'one path of two, empty now',
      false,
      [{ kept: names(2), gone: ['other/1.txt'], roots: ['news', 'other'] }],
    ],
    [
      'a file beside those of folders below',
      true,
      [{ kept: ['news/deep/1.txt'], gone: ['news/2.txt'] }],
    ],
    [
      'what was packed in an archive that is there',
      true,
      [{ gone: ['news/a.zip/1.txt', 'news/a.zip/2.txt'] }],
    ],
    [
      'an archive with all that was packed in it',
      true,
      [
        { kept: names(1), gone: ['news/a.zip/1.txt', 'news/a.zip/2.txt'] },
        (path) => rm(path('news/a.zip')),
      ],
    ],
    [
      'a single file that was named, away from its folder',
      false,
      [{ gone: ['news/1.txt'], roots: ['news/1.txt'] }],
    ],
  ])('%s: %s', async (_, expected, [files, harm]) => {
    await using survey = await surveyOf(files, harm);
    expect(await survey.isPlausible()).toBe(expected);
  });

  it('holds for the records of a file that is there', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('news.jsonl', '{}');
    const known = ['1', '2', '3'].map((n) => ({
      id: n,
      location: `${path}#${n}`,
      contentHash: n,
      firstIndexedAt: '',
      rulesVersion: '1',
      sample: false,
    }));
    const ledger = await readLedger(
      (async function* () {
        yield* known;
      })(),
    );
    const found = { winners: new Map([['1', { contentHash: '1', path }]]) } as unknown as Survey;
    const roots = [{ path, named: path, isFolder: false }];
    expect(await isPlausible(['2', '3'], 3, { found, ledger, roots })).toBe(true);
  });
});
