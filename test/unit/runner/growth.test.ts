import { describe, expect, it } from 'vitest';
import { expectSteadyGrowth } from '../../support/growth.ts';

/** Takes as many steps as it is told to. */
function steps(count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum = (sum * 31 + at) % 1_000_003;
  return sum;
}

const itself = (size: number) => size;

describe('steady growth', () => {
  it('is found where steps grow with the input, or little faster', () => {
    expectSteadyGrowth(1e6, itself, (size) => steps(size));
    expectSteadyGrowth(1e5, itself, (size) => steps(size * Math.log2(size)));
  });

  it('is missed where steps grow with the square of the input', () => {
    expect(() => expectSteadyGrowth(6_000, itself, (size) => steps(size ** 2))).toThrow();
  });
});
