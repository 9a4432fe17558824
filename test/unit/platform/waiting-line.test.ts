import { describe, expect, it } from 'vitest';
import { waitingLine } from '../../../src/platform/waiting-line.ts';

const { signal } = new AbortController();

function openLine() {
  const clock = { ms: 0 };
  const line = waitingLine({ atOnce: 2, waitMs: 100, usualMs: 40, now: () => clock.ms });
  return { clock, line, enter: (by = signal) => line.enter(by) };
}

describe('a waiting line', () => {
  it('lets in so many at once, and the next one when one has left', async () => {
    const { line, enter } = openLine();
    const [first] = await Promise.all([enter(), enter()]);
    const third = enter();
    expect(line.counts()).toEqual({ inside: 2, waiting: 1 });
    first?.();
    first?.();
    expect(await third).toBeTypeOf('function');
    expect(line.counts()).toEqual({ inside: 2, waiting: 0 });
  });

  it('is as long as its wait is bearable, and refuses the next one at once', async () => {
    const { line, enter } = openLine();
    await Promise.all([enter(), enter()]);
    // Two at once, each 40 ms: the fifth waits 100 ms.
    const waiting = [1, 2, 3, 4, 5].map(() => enter());
    expect(line.isFull()).toBe(true);
    expect(await enter()).toBeUndefined();
    expect(line.counts()).toEqual({ inside: 2, waiting: waiting.length });
  });

  it('is shorter when those before took longer', async () => {
    const { clock, line, enter } = openLine();
    const [first] = await Promise.all([enter(), enter()]);
    clock.ms = 2_000;
    first?.();
    await enter();
    expect(line.isFull()).toBe(true);
  });

  it('refuses whom it could not let in in time', async () => {
    const { clock, enter } = openLine();
    const [first] = await Promise.all([enter(), enter()]);
    const late = enter();
    clock.ms = 101;
    first?.();
    expect(await late).toBeUndefined();
  });

  it('gives the place of who has gone to the next one', async () => {
    const { line, enter } = openLine();
    const [first] = await Promise.all([enter(), enter()]);
    const gone = new AbortController();
    const left = enter(gone.signal);
    const next = enter();
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    first?.();
    expect(await next).toBeTypeOf('function');
    expect(line.counts()).toEqual({ inside: 2, waiting: 0 });
    await expect(enter(gone.signal)).rejects.toThrow('gone');
  });
});
