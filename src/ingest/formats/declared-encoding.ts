import { type Decoded, decode } from '../decode.ts';
import { markedEncoding } from '../encoding.ts';

const HEAD_BYTES = 2_048;
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
  return { kind: 'text', text: new TextDecoder(label).decode(bytes).replaceAll('\0', '\ufffd') };
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
