import { ArchiveError } from './entry.ts';

/** Reads a stream by counts of bytes. Holds one chunk; the time is linear in the bytes, however they are cut. */
export type ByteReader = {
  /** Bytes taken, read or skipped so far. */
  position(): number;
  /** So many bytes at once, for small ones; `undefined` when the stream ends before. */
  take(count: number): Promise<Uint8Array | undefined>;
  /**
   * The next bytes piece by piece; it may be left before its end.
   * @throws ArchiveError when the stream ends before
   */
  read(count: number): AsyncGenerator<Uint8Array>;
  /**
   * Goes forward to a position; one that was passed already stays.
   * @throws ArchiveError when the stream ends before
   */
  skipTo(position: number): Promise<void>;
} & AsyncDisposable;

/** Disposing ends the stream. */
export function openByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  let position = 0;

  /** At most so many bytes, at least one; `undefined` at the end. */
  async function some(count: number): Promise<Uint8Array | undefined> {
    while (held.length === 0) {
      const next = await iterator.next();
      if (next.done) return undefined;
      held = next.value;
    }
    const piece = held.subarray(0, count);
    held = held.subarray(piece.length);
    position += piece.length;
    return piece;
  }

  async function* readTo(end: number): AsyncGenerator<Uint8Array> {
    while (position < end) {
      const piece = await some(end - position);
      if (!piece) throw new ArchiveError('it ends inside of an entry');
      yield piece;
    }
  }

  return {
    position: () => position,
    async take(count) {
      const pieces: Uint8Array[] = [];
      for (let left = count; left > 0; ) {
        const piece = await some(left);
        if (!piece) return undefined;
        pieces.push(piece);
        left -= piece.length;
      }
      return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
    },
    // The end is fixed now: one who begins to read late gets nothing of what comes behind.
    read: (count) => readTo(position + count),
    async skipTo(end) {
      for await (const _ of readTo(end));
    },
    [Symbol.asyncDispose]: async () => void (await iterator.return?.()),
  };
}
