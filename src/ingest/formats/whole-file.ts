import { decode } from '../decode.ts';
import { type Refusal, unreadable } from './draft.ts';

/** The bytes of a file and the text that they are. */
export type WholeFile = {
  readonly kind: 'whole';
  readonly bytes: Uint8Array;
  readonly text: string;
};

/** How a file's bytes become text, where the format has a way of its own to name an encoding. */
export type Decode = typeof decode;

/** Reads a file that its format needs as a whole; reading stops as soon as it is larger than allowed. */
export async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  decodeBytes: Decode = decode,
): Promise<WholeFile | Refusal> {
  const bytes = await holdUpTo(chunks, maxBytes);
  if (!bytes) return tooLarge(maxBytes);
  const decoded = decodeBytes(bytes);
  if (decoded.kind === 'not-text') return unreadable(decoded.reason);
  return { kind: 'whole', bytes, text: decoded.text };
}

/** What is read in the text of a file that its format needs as a whole, or the refusal of the file. */
export async function* readingWhole<Read>(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  decodeBytes: Decode,
  read: (text: string) => Iterable<Read> | AsyncIterable<Read>,
): AsyncGenerator<Read | Refusal> {
  const whole = await readWhole(chunks, maxBytes, decodeBytes);
  if (whole.kind === 'refusal') yield whole;
  else yield* read(whole.text);
}

/** All bytes, or `undefined` as soon as there are more than allowed. */
export async function holdUpTo(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const held: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > maxBytes) return undefined;
    held.push(chunk);
  }
  return Buffer.concat(held);
}

/** Bytes that are there already, as a stream. */
export async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The refusal of a file of which no more than this is read. */
export function tooLarge(maxBytes: number): Refusal {
  return unreadable(`it is larger than ${maxBytes / 1_000_000} MB`);
}
