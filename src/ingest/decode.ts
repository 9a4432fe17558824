import { guessEncoding, markedEncoding, unmarkedUtf16 } from './encoding.ts';

/** Text, with U+FFFD for each byte that stands for no letter, or why bytes are none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-text'; readonly reason: string };

// Control characters that no text holds, and what an encoding has no letter for.
const NO_TEXT = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x80-\x84\x86-\x9f\ue000-\uf8ff\ufffd]/;
const LOST = /[\0\ufffd]/g;
const CONTROLS = /[\x01-\x08\x0e-\x19\x1c-\x1f]/;
const BEYOND_ASCII = /[^\x00-\x7f\ufffd]/g;
// The only encoding of seven bits beside ASCII that news was kept in; this begins its Japanese.
const JAPANESE_MAIL = '\x1b$';
// A text with more damage than this is none, or in another encoding; one letter may be lost of any text.
const MOST_DAMAGE = 0.02;
const FREE_DAMAGE = 1;

/**
 * Reads bytes as UTF-8 or UTF-16, with or without a mark, else as the old encoding that they are likeliest
 * in. The mark is not part of the text. A bad byte or a NUL costs itself alone and becomes U+FFFD, as long as
 * they are few; everything else comes through unchanged.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes);
  if (encoding) {
    const reason = `it is marked as ${encoding.toUpperCase()} and is not`;
    return decodeLeniently(bytes, encoding) ?? notText(reason);
  }
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return decodeAs(bytes, utf16) ?? decodeLeniently(bytes, utf16) ?? notText(NULS);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8?.includes('\0')) return decodeLeniently(bytes, 'utf-8') ?? notText(NULS);
  if (utf8 === undefined) return decodeUnmarked(bytes);
  const mail = utf8.includes(JAPANESE_MAIL) ? decodeAs(bytes, 'iso-2022-jp') : undefined;
  return mail ?? { kind: 'text', text: utf8 };
}

const NULS = 'it holds NUL bytes';

/** The first bytes of a file as text, whatever they are: to tell its kind, not to be read. */
export function decodeHead(bytes: Uint8Array): string {
  const whole = bytes.subarray(0, bytes.length & ~1);
  return new TextDecoder(markedEncoding(bytes) ?? unmarkedUtf16(whole) ?? 'utf-8').decode(bytes);
}

/** Bytes that are no valid UTF-8: damaged UTF-8 if most of what is not ASCII still reads as it. */
function decodeUnmarked(bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const damaged = lenient.split('\ufffd').length - 1;
  const intact = lenient.match(BEYOND_ASCII)?.length ?? 0;
  const broken = () => decodeLeniently(bytes, 'utf-8');
  if (intact > damaged) return broken() ?? notText('it is UTF-8 with broken characters');
  const encoding = guessEncoding(bytes);
  const decoded = encoding === undefined ? undefined : decodeAs(bytes, encoding);
  return decoded ?? broken() ?? notText('it is in no known encoding');
}

/** With U+FFFD for what is lost; `undefined` where that is more than damage, or there are signs of a program file. */
function decodeLeniently(bytes: Uint8Array, encoding: string): Decoded | undefined {
  const text = new TextDecoder(encoding).decode(bytes).replaceAll('\0', '\ufffd');
  const lost = text.match(LOST)?.length ?? 0;
  const isDamage = lost <= FREE_DAMAGE || lost <= text.length * MOST_DAMAGE;
  // What has its mark and no damage is what it says, whatever is in it.
  const isText = !CONTROLS.test(text) || (lost === 0 && markedEncoding(bytes) !== undefined);
  return isDamage && isText && lost < text.length ? { kind: 'text', text } : undefined;
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
