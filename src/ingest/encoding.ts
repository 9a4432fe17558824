import { analyse } from 'chardet';

/** The encoding of old newsroom files, and what is assumed where nothing else is likely. */
export const WESTERN = 'windows-1252';

type Mark = { readonly bytes: readonly number[]; readonly encoding: string };

const MARKS: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

type Guess = {
  /** As browsers call it: https://encoding.spec.whatwg.org/#names-and-labels */
  readonly encoding: string;
  /** Letters of two bytes, an alphabet of its own, or Latin with other accents than in the west. */
  readonly script: 'wide' | 'other' | 'latin';
};

const GUESSES: Readonly<Record<string, Guess>> = {
  GB18030: { encoding: 'gb18030', script: 'wide' },
  Big5: { encoding: 'big5', script: 'wide' },
  Shift_JIS: { encoding: 'shift_jis', script: 'wide' },
  'EUC-JP': { encoding: 'euc-jp', script: 'wide' },
  'EUC-KR': { encoding: 'euc-kr', script: 'wide' },
  'windows-1251': { encoding: 'windows-1251', script: 'other' },
  'KOI8-R': { encoding: 'koi8-r', script: 'other' },
  'ISO-8859-5': { encoding: 'iso-8859-5', script: 'other' },
  'ISO-8859-6': { encoding: 'iso-8859-6', script: 'other' },
  'windows-1256': { encoding: 'windows-1256', script: 'other' },
  'ISO-8859-7': { encoding: 'iso-8859-7', script: 'other' },
  'windows-1253': { encoding: 'windows-1253', script: 'other' },
  'ISO-8859-8': { encoding: 'windows-1255', script: 'other' },
  'windows-1255': { encoding: 'windows-1255', script: 'other' },
  'ISO-8859-2': { encoding: 'iso-8859-2', script: 'latin' },
  'windows-1250': { encoding: 'windows-1250', script: 'latin' },
  'ISO-8859-9': { encoding: 'windows-1254', script: 'latin' },
  'windows-1254': { encoding: 'windows-1254', script: 'latin' },
  'windows-1257': { encoding: 'windows-1257', script: 'latin' },
};

// Measured on a sentence or two of news in each of 14 languages and 25 encodings: right guesses are at 29
// or more (of two-byte letters at 98), wrong ones of western text at 43 or less and behind the right one,
// of alphabets that are not in the table at 17 or less.
const LEAST_CONFIDENCE = { wide: 90, other: 25, latin: 40 } as const;
const LEAST_LEAD = 15;
// A space every tenth letter: what no program file has on one side only.
const LEAST_ZEROS = 0.05;
const SAMPLE_BYTES = 64_000;
// No western language writes every fifth letter with an accent; other alphabets write all so.
const MOST_WESTERN = 0.3;

/** The encoding that the first bytes name; `undefined` where there is no mark. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding;
}

/**
 * UTF-16 without its mark, known by spaces, digits and Latin letters: one of their two bytes is NUL,
 * always on the same side.
 * `undefined` for other bytes, and for UTF-16 with hardly any of them.
 */
export function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) {
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 && sample.length === bytes.length) return undefined;
  const isRare = even + odd < Math.max(sample.length * LEAST_ZEROS, sample.length > 4 ? 2 : 1);
  if (isRare || Math.min(even, odd) > 0) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** The likeliest encoding of bytes that are no UTF-8; `undefined` where none is likely. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const isWestern = shareOfHighBytes(sample) <= MOST_WESTERN;
  const matches = analyse(sample).filter(({ name }) => name !== 'ASCII' && name !== 'UTF-8');
  const western = matches.find(({ name }) => /^(?:ISO-8859-1|windows-1252)$/.test(name));
  const best = matches.find(({ name }) => GUESSES[name]);
  const guess = best && GUESSES[best.name];
  if (!guess || best.confidence < LEAST_CONFIDENCE[guess.script]) {
    return isWestern ? WESTERN : undefined;
  }
  const leads = best.confidence >= (western?.confidence ?? 0) + LEAST_LEAD;
  const isAlone = guess.script === 'latin' ? leads : !isWestern || guess.script === 'wide';
  return leads && isAlone ? guess.encoding : WESTERN;
}

/** Of the letters, how many are beyond ASCII; in western files the bytes before 0xC0 are marks and quotes. */
function shareOfHighBytes(bytes: Uint8Array): number {
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) high += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1;
  }
  return high / Math.max(1, high + letters);
}

const BEYOND_ASCII = /[^\x00-\x7f\ufffd]/g;
const CONTROLS_OF_LATIN = /[\x80-\x84\x86-\x9f]/;

/**
 * A stream of which nothing is marked, in UTF-8: from the first piece on that is in another encoding it is taken for
 * that. Single bad bytes among good ones stay as they are.
 */
export async function* guessedAsUtf8(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let other: TextDecoder | undefined;
  let isTold = false;
  for await (const chunk of chunks) {
    if (!isTold && !isUtf8(strict, chunk)) {
      isTold = true;
      const encoding = encodingOfPiece(chunk);
      if (encoding !== undefined) other = new TextDecoder(encoding);
    }
    yield other ? Buffer.from(other.decode(chunk, { stream: true })) : chunk;
  }
  if (other) yield Buffer.from(other.decode());
}

function isUtf8(strict: TextDecoder, chunk: Uint8Array): boolean {
  try {
    strict.decode(chunk, { stream: true });
    return true;
  } catch {
    return false; // the decoder's only way to say so
  }
}

function encodingOfPiece(chunk: Uint8Array): string | undefined {
  const lenient = new TextDecoder('utf-8').decode(chunk);
  const damaged = lenient.split('\ufffd').length - 1;
  if ((lenient.match(BEYOND_ASCII)?.length ?? 0) > damaged) return undefined;
  const encoding = guessEncoding(chunk);
  if (encoding === undefined) return undefined;
  const text = new TextDecoder(encoding).decode(chunk);
  return CONTROLS_OF_LATIN.test(text) ? undefined : encoding;
}
