import { expect, it } from 'vitest';
import { takeTurns } from '../../../src/platform/turns.ts';

it('lets one piece of work go in each round of the event loop, in the order of asking', async () => {
  const rounds: (() => void)[] = [];
  const turn = takeTurns((work) => rounds.push(work));
  const done: string[] = [];
  const all = ['a', 'b', 'c'].map(async (name) => {
    await turn();
    done.push(name);
  });
  for (const expected of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
    rounds.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(done).toEqual(expected);
  }
  expect(rounds).toEqual([]);
  await Promise.all(all);
});
