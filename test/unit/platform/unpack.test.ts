import { deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describeFileFault } from '../../../src/platform/files.ts';
import { type Packing, unpack } from '../../../src/platform/unpack.ts';
import { streamOf } from '../../support/bytes.ts';

const PACK: Readonly<Record<Packing, (bytes: Uint8Array) => Buffer>> = {
  gzip: gzipSync,
  zstd: zstdCompressSync,
  deflate: deflateRawSync,
};
const packings = Object.keys(PACK) as Packing[];

const sizeOf = async (chunks: AsyncIterable<Uint8Array>) => {
  let bytes = 0;
  for await (const chunk of chunks) bytes += chunk.length;
  return bytes;
};

async function faultOf(chunks: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  try {
    return `read ${await sizeOf(chunks)} bytes`;
  } catch (error) {
    return describeFileFault(error);
  }
}

describe.each(packings)('bytes packed by %s', (packing) => {
  const pack = PACK[packing];

  it('come out as they went in', async () => {
    const packed = pack(Buffer.from('words '.repeat(50_000)));
    expect(await sizeOf(unpack(streamOf(packed, 1_000), packing))).toBe(300_000);
  });

  it('may grow much while they are few, and no further than 200 times', async () => {
    const few = pack(Buffer.alloc(19_000_000));
    expect(await sizeOf(unpack(streamOf(few, 1_000), packing))).toBe(19_000_000);
    const many = pack(Buffer.alloc(60_000_000));
    expect(await faultOf(unpack(streamOf(many, 1_000), packing))).toBe(
      'it unpacks to more than 200 times its size',
    );
  });

  it('are a fault where they end too early or are none', async () => {
    const packed = pack(Buffer.from(Array.from({ length: 5_000 }, (_, at) => at * 7919).join()));
    const cut = unpack(streamOf(packed.subarray(0, packed.length / 2), 1_000), packing);
    expect(await faultOf(cut)).toMatch(/^its compressed data/);
    const plain = unpack(streamOf('\xff no packing at all \xff'), packing);
    expect(await faultOf(plain)).toBe('its compressed data is broken');
  });
});
