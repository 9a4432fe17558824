/**
 * Maps with at most `limit` items under way and yields in the order of the source, each result as soon
 * as it is there, also while the source keeps the next item waiting. It asks the source for more only as
 * its own consumer asks, so that memory stays bounded.
 */
export async function* orderedMap<T, U>(
  source: AsyncIterable<T>,
  limit: number,
  map: (item: T) => Promise<U>,
): AsyncGenerator<U> {
  const iterator = source[Symbol.asyncIterator]();
  const underWay: Promise<U>[] = [];
  let asked: Promise<IteratorResult<T>> | undefined;
  let isAtEnd = false;
  try {
    for (;;) {
      if (!isAtEnd && underWay.length < limit) asked ??= handled(iterator.next());
      const [first] = underWay;
      if (!asked && !first) return;
      if (first && (!asked || (await settlesFirst(first, asked)))) {
        void underWay.shift(); // it is `first`
        yield await first;
      } else if (asked) {
        const item = await asked;
        asked = undefined;
        if (item.done) isAtEnd = true;
        else underWay.push(handled(map(item.value)));
      }
    }
  } finally {
    // A source that is waiting for its next item, a terminal for one, would keep us waiting too.
    if (!asked) await iterator.return?.();
  }
}

function settlesFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const settled = (promise: Promise<unknown>, answer: boolean) =>
    promise.then(
      () => answer,
      () => answer,
    );
  return Promise.race([settled(one, true), settled(other, false)]);
}

/** A failure is seen when its turn comes; until then it must not count as one nobody handles. */
function handled<U>(promise: Promise<U>): Promise<U> {
  promise.catch(() => undefined);
  return promise;
}
