import { describe, expect, it } from 'vitest';
import { MAX_PAGED_HITS } from '../../../../src/domain/search.ts';
import { pageAround } from '../../../../src/services/search/find-neighbours.ts';

describe('the page around a place', () => {
  it('is small and holds the place with both beside it, wherever it is', () => {
    for (let at = 1; at < MAX_PAGED_HITS - 10; at += 1) {
      const found = pageAround(at);
      const first = ((found?.page ?? 0) - 1) * (found?.size ?? 0) + 1;
      const last = (found?.page ?? 0) * (found?.size ?? 0);
      expect(first).toBeLessThanOrEqual(Math.max(1, at - 1));
      expect(last).toBeGreaterThanOrEqual(at + 1);
      expect(found?.size).toBeLessThanOrEqual(13);
    }
  });

  it('never goes beyond what can be paged through', () => {
    for (let at = MAX_PAGED_HITS - 10; at <= MAX_PAGED_HITS + 10; at += 1) {
      const found = pageAround(at);
      if (found) expect(found.page * found.size).toBeLessThanOrEqual(MAX_PAGED_HITS);
    }
    expect(pageAround(MAX_PAGED_HITS)).toBeUndefined();
  });
});
