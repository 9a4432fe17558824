/** Text, or why bytes are none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-text'; readonly reason: string };

type Mark = { readonly bytes: readonly number[]; readonly encoding: string };

const MARKS: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

// The five bytes that windows-1252 leaves undefined and the control characters that no text holds.
const NOT_WINDOWS_1252 = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d]/;
const BEYOND_ASCII = /[^\x00-\x7f\ufffd]/g;

/**
 * Reads bytes as UTF-8 (with or without a mark), UTF-16 with a mark, or windows-1252, which is what
 * old newsroom files are. The mark is not part of the text; everything else comes through unchanged.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes);
  if (encoding) return decodeMarked(bytes, encoding);
  if (bytes.includes(0)) return notText('it holds NUL bytes');
  const utf8 = decodeStrictly(bytes, 'utf-8');
  return utf8 === undefined ? decodeUnmarked(bytes) : { kind: 'text', text: utf8 };
}

/** The encoding that the first bytes name; `undefined` where there is no mark. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding;
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
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (NOT_WINDOWS_1252.test(text)) return notText('it is in no known encoding');
  return { kind: 'text', text };
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
