/**
 * Maps with at most `limit` items under way and yields in the order of the source. It asks the source
 * for more only as its own consumer asks, so that memory stays bounded.
 */
export async function* orderedMap<T, U>(
  source: AsyncIterable<T>,
  limit: number,
  map: (item: T) => Promise<U>,
): AsyncGenerator<U> {
  const underWay: Promise<U>[] = [];
  for await (const item of source) {
    underWay.push(handled(map(item)));
    while (underWay.length >= limit) yield* first(underWay);
  }
  while (underWay.length > 0) yield* first(underWay);
}

async function* first<U>(underWay: Promise<U>[]): AsyncGenerator<U> {
  const next = underWay.shift();
  if (next) yield await next;
}

/** A failure is seen when its turn comes; until then it must not count as one nobody handles. */
function handled<U>(promise: Promise<U>): Promise<U> {
  promise.catch(() => undefined);
  return promise;
}
