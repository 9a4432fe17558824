import { markedEncoding, unmarkedUtf16 } from './encoding.ts';
import { withHead } from './peek.ts';

/** A line without its end, numbered from 1; `bytes` is absent where it was longer than allowed. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | undefined };

const NEWLINE = 0x0a;
const UTF8_MARK_BYTES = 3;
// A line or two show which half of UTF-16 is NUL.
const ENOUGH_TO_TELL = 1_024;

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
 * The same text in UTF-8 and without its mark: a UTF-16 stream, known by its first bytes, cannot be cut at the
 * byte of a newline. What is not in the encoding costs its own letter (U+FFFD).
 */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, all } = await withHead(chunks, ENOUGH_TO_TELL, hasLine);
  // A chunk may end within a letter; only a stream that does is no UTF-16.
  const isCut = head.length >= ENOUGH_TO_TELL || hasLine(head);
  const whole = isCut ? head.subarray(0, head.length & ~1) : head;
  const encoding = markedEncoding(head) ?? unmarkedUtf16(whole);
  if (encoding?.startsWith('utf-16')) yield* recoded(all, encoding);
  else yield* encoding === 'utf-8' ? withoutStart(all, UTF8_MARK_BYTES) : all;
}

const hasLine = (chunk: Uint8Array): boolean => chunk.includes(NEWLINE);

/** What is not in the encoding costs its own letter (U+FFFD). */
export async function* recoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** A stream without its first bytes. The first chunk is as long as what is left out of it, or longer. */
export async function* withoutStart(
  chunks: AsyncIterable<Uint8Array>,
  bytes: number,
): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    yield isFirst ? chunk.subarray(bytes) : chunk;
    isFirst = false;
  }
}
