import { describe, expect, it } from 'vitest';
import { batches } from '../../../src/ingest/batches.ts';
import { collect } from '../../support/bytes.ts';

async function* texts(...items: readonly string[]) {
  yield* items;
}

const limits = { maxItems: 3, maxChars: 10 };
const grouped = (...items: readonly string[]) =>
  collect(batches(texts(...items), limits, (text) => text.length));

describe('batches', () => {
  it('end at the number of items, in order, and the last one may be short', async () => {
    expect(await grouped('a', 'b', 'c', 'd')).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('end at the number of characters', async () => {
    expect(await grouped('12345', '67890', 'a')).toEqual([['12345', '67890'], ['a']]);
  });

  it('hold one item that is larger than all of a batch', async () => {
    expect(await grouped('x'.repeat(50), 'y')).toEqual([['x'.repeat(50)], ['y']]);
  });

  it('are none where there is nothing', async () => {
    expect(await grouped()).toEqual([]);
  });
});
