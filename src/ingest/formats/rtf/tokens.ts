/** What is told of a file of Rich Text Format, in its order. */
export type RtfListener = {
  readonly open: () => void;
  readonly close: () => void;
  /** A control word or symbol, and its number where it has one: `par`, `uc` 1, `*`. */
  readonly word: (name: string, value: number | undefined) => void;
  /** One byte of text; `isEscaped` where it was written in hexadecimal digits. */
  readonly byte: (byte: number, isEscaped: boolean) => void;
};

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const SPACE = 0x20;
const LINE_END = new Set([0x0a, 0x0d]);
const MAX_NAME = 32;
const MAX_DIGITS = 10;

/**
 * Reads the marks of Rich Text Format (specification 1.9.1 of Microsoft, "Conventions of an RTF reader"). Any bytes can
 * be read: what is no mark is text, and a mark that is cut off ends with the file.
 */
export function readRtf(bytes: Uint8Array, listener: RtfListener): void {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte === BACKSLASH) at = readMark(bytes, at + 1, listener);
    else {
      if (byte === OPEN) listener.open();
      else if (byte === CLOSE) listener.close();
      else if (!LINE_END.has(byte)) listener.byte(byte, false);
      at += 1;
    }
  }
}

/** A mark behind its backslash; gives where it ends. */
function readMark(bytes: Uint8Array, start: number, listener: RtfListener): number {
  const byte = bytes[start];
  if (byte === undefined) return start;
  if (isLetter(byte)) return readWord(bytes, start, listener);
  if (byte === QUOTE) return readHex(bytes, start + 1, listener);
  if (byte === BACKSLASH || byte === OPEN || byte === CLOSE) listener.byte(byte, false);
  else listener.word(LINE_END.has(byte) ? 'par' : String.fromCharCode(byte), undefined);
  return start + 1;
}

function readWord(bytes: Uint8Array, start: number, { word }: RtfListener): number {
  let at = start;
  while (at < bytes.length && at - start < MAX_NAME && isLetter(bytes[at])) at += 1;
  const name = latin(bytes, start, at);
  const digits = at;
  if (bytes[at] === 0x2d) at += 1;
  while (at < bytes.length && at - digits < MAX_DIGITS && isDigit(bytes[at])) at += 1;
  const value = Number.parseInt(latin(bytes, digits, at), 10);
  const end = bytes[at] === SPACE ? at + 1 : at;
  word(name, Number.isNaN(value) ? undefined : value);
  // Raw bytes of a picture or object follow, as many as it says: they hold no marks.
  return name === 'bin' && value > 0 ? Math.min(bytes.length, end + value) : end;
}

function readHex(bytes: Uint8Array, start: number, { byte }: RtfListener): number {
  const digits = latin(bytes, start, start + 2);
  if (!/^[0-9a-f]{2}$/i.test(digits)) return start;
  byte(Number.parseInt(digits, 16), true);
  return start + 2;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function isLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
