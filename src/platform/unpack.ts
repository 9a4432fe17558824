import { pipeline } from 'node:stream/promises';
import { createGunzip, createInflateRaw, createZstdDecompress } from 'node:zlib';

/** How bytes are packed; `deflate` is the way of zip archives, without a header. */
export type Packing = 'gzip' | 'zstd' | 'deflate';

const UNPACKERS = {
  gzip: createGunzip,
  zstd: createZstdDecompress,
  deflate: createInflateRaw,
} as const;

/**
 * How many times its packed size a file may grow. News in JSON Lines grows 3 to 15 times; a kilobyte of
 * zstd can be made to grow to a gigabyte.
 */
export const MAX_GROWTH = 200;
// Short files of much the same lines grow more, and harm nobody.
export const FREE_BYTES = 20_000_000;

/**
 * The bytes that were packed, in chunks and with back-pressure; several members or frames in a row are one.
 * @throws what reading the packed bytes throws, and an error with a code where the packing is broken or
 * what is in it grows past `MAX_GROWTH`
 */
export async function* unpack(
  packed: AsyncIterable<Uint8Array>,
  packing: Packing,
): AsyncGenerator<Uint8Array> {
  const stream = UNPACKERS[packing]();
  const counted = counter(packed);
  // A fault of the feeding side also ends `stream`, and is thrown from there.
  const feeding = pipeline(counted.chunks, stream).catch(() => undefined);
  let unpackedBytes = 0;
  try {
    for await (const chunk of stream) {
      unpackedBytes += chunk.length;
      if (unpackedBytes > FREE_BYTES && unpackedBytes > counted.bytes() * MAX_GROWTH) {
        throw Object.assign(new Error('unpacks to too much'), { code: 'UNPACKS_TO_TOO_MUCH' });
      }
      yield chunk;
    }
  } finally {
    stream.destroy();
    await feeding;
  }
}

function counter(chunks: AsyncIterable<Uint8Array>): {
  readonly bytes: () => number;
  readonly chunks: AsyncIterable<Uint8Array>;
} {
  let bytes = 0;
  async function* counting(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  return { bytes: () => bytes, chunks: counting() };
}
