import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../../src/ingest/archives/entry.ts';
import { readTar } from '../../../../src/ingest/archives/tar.ts';
import { aTar } from '../../../support/tar.ts';

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function namesAndTexts(tar: Buffer, size = 700) {
  const found: [name: string, text: string][] = [];
  for await (const entry of readTar(chunksOf(tar, size))) {
    const text =
      entry.kind === 'file' ? Buffer.concat(await Array.fromAsync(entry.bytes)) : entry.reason;
    found.push([entry.name, text.toString()]);
  }
  return found;
}

describe('a tar archive', () => {
  it('gives its regular files in order, however it is cut into chunks', async () => {
    const tar = aTar([
      { name: 'a.txt', content: 'one' },
      { name: 'b/c.txt', content: 'x'.repeat(1_000) },
    ]);
    const expected = [
      ['a.txt', 'one'],
      ['b/c.txt', 'x'.repeat(1_000)],
    ];
    expect(await namesAndTexts(tar, 1)).toEqual(expected);
    expect(await namesAndTexts(tar, 100_000)).toEqual(expected);
  });

  it('gives an empty file too, names links and devices, and passes over folders', async () => {
    const tar = aTar([
      { name: 'd/', type: '5' },
      { name: 'link', type: '2' },
      { name: 'hard', type: '1' },
      { name: 'disk', type: '4' },
      { name: 'empty' },
    ]);
    expect(await namesAndTexts(tar)).toEqual([
      ['link', 'symbolic link'],
      ['hard', 'not a regular file'],
      ['disk', 'not a regular file'],
      ['empty', ''],
    ]);
  });

  it('knows long names, of GNU and of pax', async () => {
    const long = `${'n'.repeat(150)}é.txt`;
    const record = (text: string) => {
      const bytes = Buffer.byteLength(text) + 1;
      const length = bytes + String(bytes + 3).length;
      return `${length} ${text}`;
    };
    const pax = record('mtime=1.5\n') + record(`path=${long}\n`);
    const tar = aTar([
      { name: '././@LongLink', type: 'L', content: `${long}\0` },
      { name: 'cut', content: '1' },
      { name: 'PaxHeader', type: 'x', content: pax },
      { name: 'cut', content: '2' },
      { name: 'short', content: '3' },
    ]);
    expect(await namesAndTexts(tar)).toEqual([
      [long, '1'],
      [long, '2'],
      ['short', '3'],
    ]);
  });

  it('writes bytes of a name that are no UTF-8 as what they are', async () => {
    const tar = aTar([{ name: Buffer.from('caf\xe9.txt', 'latin1'), content: '1' }]);
    expect(await namesAndTexts(tar)).toEqual([['caf%E9.txt', '1']]);
  });

  it('goes on behind an entry that nobody reads, or not to its end', async () => {
    const tar = aTar([
      { name: 'a', content: 'x'.repeat(5_000) },
      { name: 'b', content: 'y'.repeat(5_000) },
      { name: 'c', content: 'z' },
    ]);
    const names: string[] = [];
    for await (const entry of readTar(chunksOf(tar, 700))) {
      names.push(entry.name);
      if (entry.kind === 'file' && entry.name === 'b') {
        for await (const _ of entry.bytes) break;
      }
    }
    expect(names).toEqual(['a', 'b', 'c']);
  });

  it('gives nothing of the next entry to one who reads too late', async () => {
    const tar = aTar([
      { name: 'a', content: 'one' },
      { name: 'b', content: 'two' },
    ]);
    const entries = await Array.fromAsync(readTar(chunksOf(tar, 512)));
    const [first] = entries;
    expect(first?.kind === 'file' && (await Array.fromAsync(first.bytes))).toEqual([]);
  });
});

describe('what ends with an error', () => {
  it('bytes that are no archive', async () => {
    await expect(namesAndTexts(Buffer.alloc(1024, 0x61))).rejects.toThrow(ArchiveError);
  });

  it('an archive that ends inside of an entry, read or not', async () => {
    const tar = aTar([{ name: 'a', content: 'x'.repeat(2_000) }]).subarray(0, 1_000);
    await expect(namesAndTexts(tar)).rejects.toThrow(ArchiveError);
    await expect(Array.fromAsync(readTar(chunksOf(tar, 512)))).rejects.toThrow(ArchiveError);
  });

  it('more entries than allowed', async () => {
    const tar = aTar([{ name: 'a', content: 'xyz' }, { name: 'b' }]);
    await expect(Array.fromAsync(readTar(chunksOf(tar, 512), 1))).rejects.toThrow(ArchiveError);
  });

  it('a name as long as no path is', async () => {
    const tar = aTar([{ name: 'x', type: 'L', content: 'n'.repeat(70_000) }, { name: 'a' }]);
    await expect(namesAndTexts(tar)).rejects.toThrow(ArchiveError);
  });
});
