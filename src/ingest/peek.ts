/** The first bytes of a stream, and all of it with these in front. */
export type Peeked = {
  /**
   * Fewer than asked for only where the stream is shorter or a chunk was enough; a chunk is never cut, so it may
   * be more.
   */
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
};

/**
 * Looks at the first bytes of a stream and gives them back in front of it. A stream that breaks among them is as
 * good as it is long: its fault is thrown behind them. A chunk that is enough ends the look: a stream whose writer waits
 * for an answer gives no more.
 */
export async function withHead(
  chunks: AsyncIterable<Uint8Array>,
  headBytes: number,
  isEnough: (chunk: Uint8Array) => boolean = () => false,
): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let fault: { readonly error: unknown } | undefined;
  try {
    while (size < headBytes) {
      const next = await iterator.next();
      if (next.done) break;
      held.push(next.value);
      size += next.value.length;
      if (isEnough(next.value)) break;
    }
  } catch (error) {
    fault = { error };
  }
  const [only] = held;
  const head = held.length === 1 && only ? only : Buffer.concat(held);
  return { head, all: joined(head, iterator, fault) };
}

async function* joined(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
  fault: { readonly error: unknown } | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    if (fault) throw fault.error;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
