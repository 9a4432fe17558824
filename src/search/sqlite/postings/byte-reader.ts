import { damaged } from './damaged.ts';

const CONTINUES = 0x80;
const BITS = 0x7f;
const STEP = 128;
// SQLite's longest number: eight groups of seven bits, then a whole byte. Nothing that is read here is as large.
const MOST_BYTES = 9;

/** Reads SQLite's numbers of varying length one after the other. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** @throws AppError INDEX_UNUSABLE where the bytes end within a number */
  number(): number {
    const { bytes } = this;
    let value = 0;
    for (let read = 0; read < MOST_BYTES; read += 1) {
      const byte = bytes[this.at];
      if (byte === undefined) throw damaged();
      this.at += 1;
      value = value * STEP + (byte & BITS);
      if (byte < CONTINUES) return value;
    }
    return value;
  }

  /** Two bytes, the larger first. */
  short(): number {
    const value = (this.bytes[this.at] ?? 0) * 256 + (this.bytes[this.at + 1] ?? 0);
    this.at += 2;
    return value;
  }
}
