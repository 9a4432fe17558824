import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openByteReader } from '../../../../src/ingest/archives/byte-reader.ts';
import { ArchiveError } from '../../../../src/ingest/archives/entry.ts';
import { streamOf } from '../../../support/bytes.ts';

const all = async (chunks: AsyncIterable<Uint8Array>) =>
  Buffer.concat(await Array.fromAsync(chunks)).toString();

describe('a stream that is read by counts of bytes', () => {
  it('gives the same however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (size) => {
        await using reader = openByteReader(streamOf('abcdefghij', size));
        expect(Buffer.from((await reader.take(3)) ?? []).toString()).toBe('abc');
        expect(await all(reader.read(4))).toBe('defg');
        await reader.skipTo(9);
        expect(reader.position()).toBe(9);
        expect(await all(reader.read(1))).toBe('j');
        expect(await reader.take(1)).toBe(undefined);
      }),
    );
  });

  it('goes on behind what was left before its end, and never back', async () => {
    await using reader = openByteReader(streamOf('abcdefghij', 2));
    for await (const _ of reader.read(8)) break;
    await reader.skipTo(8);
    await reader.skipTo(1);
    expect(await all(reader.read(2))).toBe('ij');
  });

  it('takes an end that comes too early for a fault, read or skipped', async () => {
    await using read = openByteReader(streamOf('abc'));
    await expect(all(read.read(4))).rejects.toThrow(ArchiveError);
    await using skipped = openByteReader(streamOf('abc'));
    await expect(skipped.skipTo(4)).rejects.toThrow(ArchiveError);
  });

  it('ends its stream when it is disposed of', async () => {
    let isEnded = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('x');
      } finally {
        isEnded = true;
      }
    }
    {
      await using reader = openByteReader(endless());
      await reader.take(3);
    }
    expect(isEnded).toBe(true);
  });
});
