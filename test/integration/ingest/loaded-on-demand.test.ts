import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openTempFolder } from '../../support/temp-folder.ts';

const PROGRAM = fileURLToPath(new URL('../../support/loaded-packages.ts', import.meta.url));
// What some format needs and reading of the plainest kind does not.
const OF_FORMATS = ['csv-parse', 'feedsmith', 'linkedom', 'htmlparser2', 'yauzl', 'yaml', 'zod'];

async function loadedBy(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...args]);
  return stdout.split('\n').filter((name) => OF_FORMATS.includes(name));
}

async function loadedByFile(name: string, content: string): Promise<readonly string[]> {
  await using folder = await openTempFolder();
  await folder.write(name, content);
  return await loadedBy(folder.path);
}

describe('the library of a format is loaded when a file of its kind comes', () => {
  it('and none for a text', async () => {
    expect(await loadedByFile('a.txt', 'The ferry sails.')).toEqual([]);
  });

  it('and none for a file of a type that is not known', async () => {
    expect(await loadedByFile('a.jpg', 'x')).toEqual([]);
  });

  it('of tables for a table, and no other', async () => {
    const loaded = await loadedByFile('a.csv', 'title,body\nFerry,It sails.\n');
    expect(loaded).toContain('csv-parse');
    expect(loaded.filter((name) => !['csv-parse', 'zod'].includes(name))).toEqual([]);
  });

  it('of front matters for Markdown, in the thread that reads it and in no other', async () => {
    const text = '---\ntitle: Ferry\n---\nIt sails.\n';
    expect(await loadedByFile('a.md', text)).toEqual([]);
    const loaded = await loadedBy('--apart', 'markdown', text);
    expect(loaded).toContain('yaml');
    expect(loaded.filter((name) => !['yaml', 'zod'].includes(name))).toEqual([]);
  });

  it('of pages for a page, in the thread that reads it and in no other', async () => {
    const page = '<html><body><p>The ferry sails.</p></body></html>';
    expect(await loadedByFile('a.html', page)).toEqual([]);
    expect(await loadedBy('--apart', 'page', page)).toContain('linkedom');
  });
});
