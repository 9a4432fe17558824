import { describe, expect, it } from 'vitest';
import { readTar, TarError } from '../../../src/ingest/tar.ts';
import { aTar } from '../../support/tar.ts';

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function namesAndTexts(tar: Buffer, size = 700) {
  const entries = await Array.fromAsync(readTar(chunksOf(tar, size)));
  return entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);
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

  it('gives an empty file too, and passes over links and folders', async () => {
    const tar = aTar([{ name: 'd/', type: '5' }, { name: 'l', type: '2' }, { name: 'empty' }]);
    expect(await namesAndTexts(tar)).toEqual([['empty', '']]);
  });

  it('knows long names, of GNU and of pax', async () => {
    const long = `${'n'.repeat(150)}.txt`;
    const record = ` path=${long}\n`;
    const pax = `${record.length + 3}${record}`;
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
});

describe('what ends with an error', () => {
  it('bytes that are no archive', async () => {
    await expect(namesAndTexts(Buffer.alloc(1024, 0x61))).rejects.toThrow(TarError);
  });

  it('an archive that ends inside of an entry', async () => {
    const tar = aTar([{ name: 'a', content: 'x'.repeat(2_000) }]);
    await expect(namesAndTexts(tar.subarray(0, 1_000))).rejects.toThrow(TarError);
  });

  it('an entry, or a number of entries, past the limits', async () => {
    const tar = aTar([{ name: 'a', content: 'xyz' }, { name: 'b' }]);
    const under = (entryBytes: number, entries: number) =>
      Array.fromAsync(readTar(chunksOf(tar, 512), { entryBytes, entries }));
    await expect(under(2, 10)).rejects.toThrow(TarError);
    await expect(under(10, 1)).rejects.toThrow(TarError);
  });
});
