import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';

/** How bytes are packed. */
export type Packing = 'gzip' | 'zstd';

const UNPACKERS = { gzip: createGunzip, zstd: createZstdDecompress } as const;

/**
 * The bytes that were packed, in chunks and with back-pressure; several members or frames in a row are one.
 * @throws what reading the packed bytes throws, and an error with a code where the packing is broken
 */
export async function* unpack(
  packed: AsyncIterable<Uint8Array>,
  packing: Packing,
): AsyncGenerator<Uint8Array> {
  const stream = UNPACKERS[packing]();
  // A fault of the feeding side also ends `stream`, and is thrown from there.
  const feeding = pipeline(packed, stream).catch(() => undefined);
  try {
    yield* stream;
  } finally {
    stream.destroy();
    await feeding;
  }
}
