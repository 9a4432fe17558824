import { describe, expect, it } from 'vitest';
import { orderedMap } from '../../../src/platform/ordered-map.ts';
import { collect } from '../../support/bytes.ts';

async function* numbers(count: number, onAsk: (n: number) => void = () => {}) {
  for (let n = 0; n < count; n += 1) {
    onAsk(n);
    yield n;
  }
}

/** So many items, whatever they weigh. */
function atMost(most: number) {
  return { most, always: most, mostWeight: 0, weigh: () => 1 };
}

describe('mapping in order', () => {
  it('yields in the order of the source although later items are done sooner', async () => {
    const finished: number[] = [];
    const releases = new Map<number, () => void>();
    const mapped = orderedMap(numbers(3), atMost(3), async (n) => {
      await new Promise<void>((release) => releases.set(n, release));
      finished.push(n);
      return n;
    });
    const all = collect(mapped);
    for (const n of [2, 1, 0]) {
      while (!releases.has(n)) await Promise.resolve();
      releases.get(n)?.();
    }
    expect(await all).toEqual([0, 1, 2]);
    expect(finished).toEqual([2, 1, 0]);
  });

  it('has at most so many items under way', async () => {
    let underWay = 0;
    let most = 0;
    const mapped = orderedMap(numbers(50), atMost(4), async (n) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
      return n;
    });
    expect(await collect(mapped)).toHaveLength(50);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('has few heavy items under way, and many light ones', async () => {
    const mostOf = async (weight: number) => {
      let underWay = 0;
      let most = 0;
      const limit = { most: 8, always: 2, mostWeight: 10, weigh: () => weight };
      const mapped = orderedMap(numbers(50), limit, async (n) => {
        underWay += 1;
        most = Math.max(most, underWay);
        for (let turns = 0; turns < 100; turns += 1) await Promise.resolve();
        underWay -= 1;
        return n;
      });
      expect(await collect(mapped)).toHaveLength(50);
      return most;
    };
    expect(await mostOf(1)).toBe(8);
    expect(await mostOf(4)).toBe(3);
    expect(await mostOf(20)).toBe(2);
  });

  it('asks the source for no more than its consumer takes', async () => {
    let asked = 0;
    const source = numbers(1000, () => {
      asked += 1;
    });
    const mapped = orderedMap(source, atMost(4), async (n) => n);
    await mapped.next();
    await mapped.next();
    expect(asked).toBeLessThanOrEqual(6);
    await mapped.return(undefined);
  });

  it('yields what is done while the source keeps the next item waiting', async () => {
    async function* stuck() {
      yield 1;
      await new Promise(() => undefined);
    }
    const mapped = orderedMap(stuck(), atMost(4), async (n) => n * 2);
    expect((await mapped.next()).value).toBe(2);
  });

  it('throws what the source threw, after what came before it', async () => {
    async function* broken() {
      yield 1;
      throw new Error('source');
    }
    const mapped = orderedMap(broken(), atMost(4), async (n) => n);
    expect((await mapped.next()).value).toBe(1);
    await expect(mapped.next()).rejects.toThrow('source');
  });

  it('throws what an item threw, when its turn comes', async () => {
    const mapped = orderedMap(numbers(3), atMost(2), async (n) => {
      if (n === 1) throw new Error('one');
      return n;
    });
    expect((await mapped.next()).value).toBe(0);
    await expect(mapped.next()).rejects.toThrow('one');
  });
});
