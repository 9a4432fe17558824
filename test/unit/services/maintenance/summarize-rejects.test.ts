import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineFile } from '../../../../src/platform/line-file.ts';
import { summarizeRejects } from '../../../../src/services/maintenance/summarize-rejects.ts';
import { line } from '../../../support/bytes.ts';
import { openTempFolder, type TempFolder } from '../../../support/temp-folder.ts';

let folder: TempFolder;
let file: string;
beforeAll(async () => {
  folder = await openTempFolder();
  file = join(folder.path, 'rejects.jsonl');
});
afterAll(() => folder[Symbol.asyncDispose]());

const reject = (reason: string) => line({ path: '/archive/a.txt', reason });

describe('the rejects of the last run', () => {
  it('are counted by reason, the commonest first, without what may name a file', async () => {
    const lines = [
      reject('it has no words in title and body'),
      reject('PDF files are not read'),
      reject('the extraction failed on it: /home/keeper/a.txt'),
      reject('the extraction failed on it: something else'),
    ];
    await writeFile(file, lines.join(''));
    expect(await summarizeRejects(lineFile(file))()).toEqual({
      count: 4,
      reasons: [
        { reason: 'the extraction failed on it', count: 2 },
        { reason: 'PDF files are not read', count: 1 },
        { reason: 'it has no words in title and body', count: 1 },
      ],
    });
  });

  it('are read again after the file has changed', async () => {
    await writeFile(file, reject('PDF files are not read'));
    const summarize = summarizeRejects(lineFile(file));
    expect((await summarize())?.count).toBe(1);
    await appendFile(file, reject('e-mail is not read'));
    expect((await summarize())?.count).toBe(2);
    await rm(file);
    expect(await summarize()).toBeUndefined();
  });

  it('are named by six reasons at most, and all counted', async () => {
    const lines = Array.from({ length: 20 }, (_, at) => reject(`reason ${at % 10}`));
    await writeFile(file, lines.join(''));
    const summary = await summarizeRejects(lineFile(file))();
    expect(summary?.count).toBe(20);
    expect(summary?.reasons).toHaveLength(6);
  });

  it('count lines that were cut off, which tell no reason', async () => {
    await writeFile(file, `${reject('PDF files are not read')}{"path":"/archive/b`);
    expect(await summarizeRejects(lineFile(file))()).toEqual({
      count: 2,
      reasons: [{ reason: 'PDF files are not read', count: 1 }],
    });
  });

  it('are unknown without a file, and none of an empty one', async () => {
    expect(await summarizeRejects(undefined)()).toBeUndefined();
    expect(await summarizeRejects(lineFile(join(folder.path, 'nothing.jsonl')))()).toBeUndefined();
    await writeFile(file, '');
    expect(await summarizeRejects(lineFile(file))()).toBeUndefined();
  });
});
