import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Interrupted, onEndingSignal } from '../../../src/cli/signals.ts';

// Contract: within 5 s.
const MOST_MS = 5_000;

class Ended extends Error {}

describe('a command that is asked to end', () => {
  const exit = vi.spyOn(process, 'exit');

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    exit.mockReset().mockImplementation(() => {
      throw new Ended();
    });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  afterAll(() => exit.mockRestore());

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s may finish what it is about, and ends by itself', (name, code) => {
    using ending = onEndingSignal();
    process.emit(name, name);
    expect(ending.signal.aborted).toBe(true);
    expect(ending.signal.reason).toBeInstanceOf(Interrupted);
    expect(ending.signal.reason.exitCode).toBe(code);
    expect(exit).not.toHaveBeenCalled();
  });

  it('is ended within 5 s where its work does not come to an end', () => {
    using _ending = onEndingSignal();
    process.emit('SIGTERM', 'SIGTERM');
    expect(() => vi.advanceTimersByTime(MOST_MS)).toThrow(Ended);
    expect(exit).toHaveBeenCalledWith(143);
  });

  it('is ended at once when it is asked again', () => {
    using _ending = onEndingSignal();
    process.emit('SIGINT', 'SIGINT');
    expect(() => process.emit('SIGINT', 'SIGINT')).toThrow(Ended);
    expect(exit).toHaveBeenCalledWith(130);
  });
});
