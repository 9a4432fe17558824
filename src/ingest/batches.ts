/** How large a batch may grow: whichever is reached first. One item may be larger than `maxChars`. */
export type BatchLimits = { readonly maxItems: number; readonly maxChars: number };

/** Groups items in order. */
export async function* batches<T>(
  items: AsyncIterable<T> | Iterable<T>,
  limits: BatchLimits,
  chars: (item: T) => number,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let total = 0;
  for await (const item of items) {
    batch.push(item);
    total += chars(item);
    if (batch.length >= limits.maxItems || total >= limits.maxChars) {
      yield batch;
      batch = [];
      total = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
