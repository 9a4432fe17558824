import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import type { SearchIndex } from '../../../src/search/port.ts';
import { checkHealth } from '../../../src/services/maintenance/check-health.ts';

const { signal } = new AbortController();
const GONE = new AppError('INDEX_LOST', 'The index is gone.');

/** An index at the border that counts how often it looks, and a clock. */
function setUp(check: () => Promise<unknown>) {
  const state = { looks: 0, now: 0, first: { isUnderWay: false } };
  const index = {
    check: () => {
      state.looks += 1;
      return check();
    },
  } as unknown as SearchIndex;
  return { state, health: checkHealth(index, state.first, () => state.now) };
}

const sound = async () => ({ articles: undefined, quotes: undefined });

describe('the health of an index', () => {
  it('is looked at once a second, however many ask', async () => {
    const { state, health } = setUp(sound);
    await Promise.all([health(signal), health(signal)]);
    state.now = 999;
    await health(signal);
    expect(state.looks).toBe(1);
    state.now = 1_000;
    await health(signal);
    expect(state.looks).toBe(2);
  });

  it('keeps a bad answer no longer than a good one', async () => {
    let fault: AppError | undefined = GONE;
    const { state, health } = setUp(async () => ({ articles: fault, quotes: fault }));
    expect(await health(signal)).toMatchObject({ ready: false, reason: GONE.message });
    fault = undefined;
    expect(await health(signal)).toMatchObject({ ready: false });
    state.now = 1_000;
    expect(await health(signal)).toMatchObject({ ready: true });
  });

  it('is good for articles where quotes alone are gone, and says so of them', async () => {
    const { health } = setUp(async () => ({ articles: undefined, quotes: GONE }));
    expect(await health(signal)).toEqual({
      ready: true,
      parts: { articles: { works: true }, quotes: { works: false, reason: GONE.message } },
    });
  });

  it('is bad where articles alone are gone', async () => {
    const { health } = setUp(async () => ({ articles: GONE, quotes: undefined }));
    expect(await health(signal)).toMatchObject({
      ready: false,
      reason: GONE.message,
      parts: { articles: { works: false }, quotes: { works: true } },
    });
  });

  // Issue #11: red until the first answer is possible, then green.
  it('is bad, and not looked at, while the index is read for the first time', async () => {
    const { state, health } = setUp(sound);
    state.first.isUnderWay = true;
    expect(await health(signal)).toMatchObject({ ready: false });
    expect(state.looks).toBe(0);
    state.first.isUnderWay = false;
    expect(await health(signal)).toMatchObject({ ready: true });
  });

  it('throws what nobody foresaw, and looks again at once', async () => {
    const { state, health } = setUp(() => Promise.reject(new TypeError('a fault')));
    await expect(health(signal)).rejects.toThrow('a fault');
    await expect(health(signal)).rejects.toThrow('a fault');
    expect(state.looks).toBe(2);
  });
});
