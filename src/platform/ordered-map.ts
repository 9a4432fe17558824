/** How many items may be under way. */
export type UnderWay<T> = {
  readonly most: number;
  /** So many whatever they weigh; more only while all of them together weigh less than `mostWeight`. */
  readonly always: number;
  readonly mostWeight: number;
  weigh(item: T): number;
};

/**
 * Maps some items at a time and yields in the order of the source, each result as soon as it is there, also while the
 * source keeps the next item waiting. It asks the source for more only as its own consumer asks, so that memory stays
 * bounded.
 */
export async function* orderedMap<T, U>(
  source: AsyncIterable<T>,
  limit: UnderWay<T>,
  map: (item: T) => Promise<U>,
): AsyncGenerator<U> {
  const iterator = source[Symbol.asyncIterator]();
  const underWay: { readonly result: Promise<U>; readonly weight: number }[] = [];
  const mayAdd = (): boolean => {
    if (underWay.length < limit.always) return true;
    const weight = underWay.reduce((sum, one) => sum + one.weight, 0);
    return underWay.length < limit.most && weight < limit.mostWeight;
  };
  let asked: Promise<IteratorResult<T>> | undefined;
  let isAtEnd = false;
  try {
    for (;;) {
      if (!isAtEnd && mayAdd()) asked ??= handled(iterator.next());
      const first = underWay[0]?.result;
      if (!asked && !first) return;
      if (first && (!asked || (await settlesFirst(first, asked)))) {
        void underWay.shift(); // it is `first`
        yield await first;
      } else if (asked) {
        const item = await asked;
        asked = undefined;
        if (item.done) isAtEnd = true;
        else underWay.push({ result: handled(map(item.value)), weight: limit.weigh(item.value) });
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
