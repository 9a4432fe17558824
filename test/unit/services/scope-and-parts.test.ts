import { describe, expect, it } from 'vitest';
import { isInPart } from '../../../src/services/runs/parts.ts';
import { scopeOf } from '../../../src/services/runs/scope.ts';
import { checkFed } from '../../../src/services/runs/write-fed.ts';

describe('a run that looks at a few paths alone', () => {
  const isIn = scopeOf(['/news/a.txt', '/news/closed', '/news/x.tar/in/side.txt']);

  it.each(['/news/a.txt', '/news/closed/deep/b.txt', '/news/x.tar'])('reads %s', (path) => {
    expect(isIn(path)).toBe(true);
  });

  it.each(['/news/b.txt', '/news/a.txt.gz', '/news/closed.txt', '/a.txt'])(
    'passes %s over',
    (path) => {
      expect(isIn(path)).toBe(false);
    },
  );
});

describe('parts of a run', () => {
  it('have each article once, about as many each', () => {
    const counts = [0, 0, 0, 0];
    for (let n = 0; n < 4000; n += 1) {
      const mine = counts.flatMap((_, at) =>
        isInPart({ number: at + 1, of: 4 }, `id-${n}`) ? [at] : [],
      );
      expect(mine).toHaveLength(1);
      for (const at of mine) counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(900);
  });
});

describe('the account of a run', () => {
  it('is settled when every article is indexed or rejected', () => {
    expect(() => checkFed(10, 8, 2)).not.toThrow();
  });

  it.each([
    [10, 8, 1],
    [10, 9, 2],
  ])('is not when of %i articles %i are indexed and %i rejected', (fed, written, rejected) => {
    expect(() => checkFed(fed, written, rejected)).toThrow(/not accounted for/);
  });
});
