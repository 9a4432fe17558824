/** The first bytes of a stream, and all of it with these in front. */
export type Peeked = {
  /** Fewer than asked for only where the stream is shorter; a chunk is never cut, so it may be more. */
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
};

/** Looks at the first bytes of a stream and gives them back in front of it. @throws what reading it throws */
export async function withHead(
  chunks: AsyncIterable<Uint8Array>,
  headBytes: number,
): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < headBytes) {
    const next = await iterator.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
  }
  const [only] = held;
  const head = held.length === 1 && only ? only : Buffer.concat(held);
  return { head, all: joined(head, iterator) };
}

async function* joined(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
