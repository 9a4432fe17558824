import { markedEncoding, unmarkedUtf16 } from './encoding.ts';

/** A line without its end, numbered from 1; `bytes` is absent where it was longer than allowed. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | undefined };

const NEWLINE = 0x0a;

/**
 * Cuts a stream into lines. Holds one line at most: of a line past `maxBytes` nothing is kept but
 * its number. The last line needs no end.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const last = chunk.subarray(start, end);
      yield { number, bytes: joined(held, last, heldBytes + last.length, maxBytes) };
      number += 1;
      held = [];
      heldBytes = 0;
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    heldBytes += rest.length;
    if (heldBytes > maxBytes) held = [];
    else if (rest.length > 0) held.push(rest);
  }
  if (heldBytes > 0) yield { number, bytes: joined(held, new Uint8Array(), heldBytes, maxBytes) };
}

function joined(
  held: readonly Uint8Array[],
  last: Uint8Array,
  totalBytes: number,
  maxBytes: number,
): Uint8Array | undefined {
  if (totalBytes > maxBytes) return undefined;
  return held.length === 0 ? last : Buffer.concat([...held, last]);
}

/**
 * The same text in UTF-8: a UTF-16 stream, known by its first bytes, cannot be cut at the byte of a newline.
 * @throws TypeError where a stream so begun is no UTF-16
 */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    const encoding = isFirst ? (markedEncoding(chunk) ?? unmarkedUtf16(chunk)) : undefined;
    if (encoding?.startsWith('utf-16')) decoder = new TextDecoder(encoding, { fatal: true });
    isFirst = false;
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}
