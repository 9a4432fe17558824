import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../src/ingest/archives/entry.ts';
import { readZip } from '../../../src/ingest/archives/zip.ts';
import { openTempFolder } from '../../support/temp-folder.ts';
import { aZip, type ZipEntry } from '../../support/zip.ts';

/** Name and text of each entry; of one that is not read, the reason. */
async function entriesOf(zip: Buffer, maxEntries?: number): Promise<[string, string][]> {
  await using folder = await openTempFolder();
  const path = join(folder.path, 'x.zip');
  await writeFile(path, zip);
  const found: [string, string][] = [];
  for await (const entry of readZip(path, maxEntries)) {
    const text = entry.kind === 'file' ? await textOf(entry.bytes) : entry.reason;
    found.push([entry.name, text]);
  }
  return found;
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  try {
    return Buffer.concat(await Array.fromAsync(bytes)).toString();
  } catch (error) {
    return error instanceof ArchiveError ? `fault: ${error.message}` : String(error);
  }
}

const after: ZipEntry = { name: 'z.txt', content: 'the next' };

describe('a zip archive', () => {
  it('gives its files in order, stored or deflated, and passes over folders', async () => {
    const zip = aZip([
      { name: 'a/' },
      { name: 'a/one.txt', content: 'one '.repeat(10_000) },
      { name: 'two.txt', content: 'two', method: 0 },
      { name: 'empty.txt' },
    ]);
    expect(await entriesOf(zip)).toEqual([
      ['a/one.txt', 'one '.repeat(10_000)],
      ['two.txt', 'two'],
      ['empty.txt', ''],
    ]);
  });

  it('knows names in UTF-8, said or not, in the code page of old, and with backslashes', async () => {
    const zip = aZip([
      { name: 'café.txt', flags: 0x800 },
      { name: 'naïve.txt' },
      { name: Buffer.from([0x63, 0x61, 0x66, 0x82, 0x2e, 0x74, 0x78, 0x74]) },
      { name: Buffer.from('bad\xff.txt', 'latin1'), flags: 0x800 },
      { name: 'dir\\file.txt' },
    ]);
    const names = (await entriesOf(zip)).map(([name]) => name);
    expect(names).toEqual(['café.txt', 'naïve.txt', 'café.txt', 'bad%FF.txt', 'dir/file.txt']);
  });

  it('names links, and files that are encrypted or packed in another way', async () => {
    const zip = aZip([
      { name: 'link', content: '/etc/passwd', mode: 0o120_777 },
      { name: 'pipe', mode: 0o010_644 },
      { name: 'secret.txt', content: 'x', flags: 1 },
      { name: 'odd.txt', content: 'x', method: 9 },
      after,
    ]);
    expect(await entriesOf(zip)).toEqual([
      ['link', 'symbolic link'],
      ['pipe', 'not a regular file'],
      ['secret.txt', expect.stringMatching(/encrypted/)],
      ['odd.txt', expect.stringMatching(/method 9/)],
      ['z.txt', 'the next'],
    ]);
  });
});

describe('an entry that is not what the directory says', () => {
  it.each<[string, Partial<ZipEntry>, RegExp]>([
    ['its checksum', { checksum: 1 }, /checksum is wrong/],
    ['a smaller size', { unpackedBytes: 2 }, /not as long/],
    ['a larger size', { unpackedBytes: 20_000 }, /not as long/],
    ['its packing', { method: 8, flags: 0, offset: 1 }, /broken/],
  ])('is a fault of its own: %s', async (_what, lie, fault) => {
    const zip = aZip([{ name: 'a.txt', content: 'words of it', ...lie }, after]);
    expect(await entriesOf(zip)).toEqual([
      ['a.txt', expect.stringMatching(fault)],
      ['z.txt', 'the next'],
    ]);
  });

  it('is read no further than it may grow', async () => {
    const bomb = { name: 'a.txt', content: Buffer.alloc(200_000_000) };
    const [[, text] = []] = await entriesOf(aZip([bomb]));
    expect(text).toMatch(/unpacks to too much/);
  });
});

describe('what ends the reading of a zip archive', () => {
  it('entries that share their packed bytes', async () => {
    const kernel = { name: 'a.txt', content: 'x'.repeat(1_000), method: 0 };
    const shared = Array.from({ length: 5 }, (_, at) => ({ ...kernel, name: `${at}`, offset: 0 }));
    const zip = aZip(shared);
    const [local] = [30 + 1 + 1_000];
    // The same directory over one copy of the content.
    const directory = zip.subarray(5 * local);
    directory.writeUInt32LE(local, directory.length - 6);
    const small = Buffer.concat([zip.subarray(0, local), directory]);
    await expect(entriesOf(small)).rejects.toThrow(/over each other/);
  });

  it('more entries than allowed', async () => {
    await expect(entriesOf(aZip([after, after]), 1)).rejects.toThrow(/more entries/);
  });

  it('bytes that are no archive, or the first half of one', async () => {
    const zip = aZip([after]);
    await expect(entriesOf(Buffer.from('no archive'))).rejects.toThrow(ArchiveError);
    await expect(entriesOf(Buffer.alloc(0))).rejects.toThrow(ArchiveError);
    await expect(entriesOf(zip.subarray(0, zip.length / 2))).rejects.toThrow(ArchiveError);
  });
});
