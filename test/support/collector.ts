import { Writable } from 'node:stream';

/** A stream that keeps what is written to it. */
export type Collector = { readonly stream: Writable; readonly text: () => string };

export function collector(): Collector {
  const pieces: Uint8Array[] = [];
  const stream = new Writable({
    write(piece: Uint8Array, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString() };
}
