import { guessEncoding, markedEncoding, unmarkedUtf16 } from './encoding.ts';

/** Text, or why bytes are none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-text'; readonly reason: string };

// Control characters that no text holds, and what an encoding has no letter for.
const NO_TEXT = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x80-\x84\x86-\x9f\ue000-\uf8ff\ufffd]/;
const BEYOND_ASCII = /[^\x00-\x7f\ufffd]/g;
// The only encoding of seven bits beside ASCII that news was kept in; this begins its Japanese.
const JAPANESE_MAIL = '\x1b$';

/**
 * Reads bytes as UTF-8 or UTF-16, with or without a mark, else as the old encoding that they are likeliest
 * in. The mark is not part of the text; everything else comes through unchanged.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes);
  if (encoding) return decodeMarked(bytes, encoding);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return decodeAs(bytes, utf16) ?? notText('it holds NUL bytes');
  if (bytes.includes(0)) return notText('it holds NUL bytes');
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 === undefined) return decodeUnmarked(bytes);
  const mail = utf8.includes(JAPANESE_MAIL) ? decodeAs(bytes, 'iso-2022-jp') : undefined;
  return mail ?? { kind: 'text', text: utf8 };
}

/** The first bytes of a file as text, whatever they are: to tell its kind, not to be read. */
export function decodeHead(bytes: Uint8Array): string {
  const whole = bytes.subarray(0, bytes.length & ~1);
  return new TextDecoder(markedEncoding(bytes) ?? unmarkedUtf16(whole) ?? 'utf-8').decode(bytes);
}

function decodeMarked(bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeStrictly(bytes, encoding);
  if (text === undefined) return notText(`it is marked as ${encoding.toUpperCase()} and is not`);
  if (text.includes('\0')) return notText('it holds NUL characters');
  return { kind: 'text', text };
}

/** Bytes that are no valid UTF-8: damaged UTF-8 if most of what is not ASCII still reads as it. */
function decodeUnmarked(bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const damaged = lenient.split('\ufffd').length - 1;
  const intact = lenient.match(BEYOND_ASCII)?.length ?? 0;
  if (intact > damaged) return notText('it is UTF-8 with broken characters');
  const encoding = guessEncoding(bytes);
  const decoded = encoding === undefined ? undefined : decodeAs(bytes, encoding);
  return decoded ?? notText('it is in no known encoding');
}

/** `undefined` where the bytes are not in the encoding, or hold what is no text. */
function decodeAs(bytes: Uint8Array, encoding: string): Decoded | undefined {
  const text = decodeStrictly(bytes, encoding);
  return text === undefined || NO_TEXT.test(text) ? undefined : { kind: 'text', text };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the decoder's only way to say "not this encoding"
  }
}

function notText(reason: string): Decoded {
  return { kind: 'not-text', reason: `not text: ${reason}` };
}
