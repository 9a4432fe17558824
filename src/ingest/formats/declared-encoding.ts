import { type Decoded, decode } from '../decode.ts';
import { guessEncoding, markedEncoding, unmarkedUtf16 } from '../encoding.ts';
import { withHead } from '../peek.ts';

const HEAD_BYTES = 2_048;
const STREAM_HEAD_BYTES = 64_000;
const DECLARED =
  /<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]{1,40})|<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/**
 * Reads the bytes of HTML or XML, which may name their encoding in the first lines. What is valid UTF-8
 * is UTF-8, whatever it calls itself: pages are often saved anew without a change of their head. `told` is an
 * encoding named beside the bytes, which goes before theirs.
 */
export function decodeDeclared(bytes: Uint8Array, told?: string): Decoded {
  const label = markedEncoding(bytes) ? undefined : declaredEncoding(bytes, told);
  if (label === undefined || isUtf8(bytes)) return decode(bytes);
  return { kind: 'text', text: withoutNul(new TextDecoder(label).decode(bytes)) };
}

/** `undefined` where none is named, or one that no browser knows, or one that the bytes cannot be. */
function declaredEncoding(bytes: Uint8Array, told: string | undefined): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const match = DECLARED.exec(head);
  const label = told ?? match?.[1] ?? match?.[2];
  // The head was read byte by byte, so it is in none of these.
  if (label === undefined || /^utf-?(?:8|16|32)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined; // the decoder's only way to say "no such encoding"
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // the decoder's only way to say so
  }
}

/** The same of a stream, whose beginning tells its encoding. What is not in it costs its own letter (U+FFFD). */
export async function* declaredText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { head, all } = await withHead(chunks, STREAM_HEAD_BYTES);
  const decoder = new TextDecoder(streamEncoding(head));
  for await (const chunk of all) yield withoutNul(decoder.decode(chunk, { stream: true }));
  yield withoutNul(decoder.decode());
}

function streamEncoding(head: Uint8Array): string {
  const known = markedEncoding(head) ?? unmarkedUtf16(head.subarray(0, head.length & ~1));
  if (known !== undefined) return known;
  // The beginning may end within a letter.
  const lost = new TextDecoder('utf-8').decode(head.subarray(0, -3)).includes('\ufffd');
  const isAscii = head.every((byte) => byte < 0x80);
  const label = declaredEncoding(head, undefined);
  if (label !== undefined && (lost || isAscii)) return label;
  return lost ? (guessEncoding(head) ?? 'utf-8') : 'utf-8';
}

function withoutNul(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}
