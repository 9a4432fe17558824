import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/errors.ts';
import { withDeadline } from '../../../../src/web/server/with-deadline.ts';

const { signal } = new AbortController();
const never = () => new Promise<never>(() => undefined);

describe('help beside a list', () => {
  it('is given where it is ready', async () => {
    expect(await withDeadline(async () => 7, signal)).toBe(7);
  });

  it('is left out where it is not ready in time, though the work hears of nothing', async () => {
    expect(await withDeadline(never, signal, 5)).toBeUndefined();
  });

  it('tells the work when its time is over', async () => {
    let heard = false;
    const work = (own: AbortSignal) =>
      new Promise<never>((_, reject) => {
        own.addEventListener('abort', () => {
          heard = true;
          reject(own.reason);
        });
      });
    expect(await withDeadline(work, signal, 5)).toBeUndefined();
    expect(heard).toBe(true);
  });

  it.each(['DEADLINE_EXCEEDED', 'OVERLOADED'] as const)('is left out on %s', async (code) => {
    expect(await withDeadline(() => Promise.reject(new AppError(code, 'Later.')), signal)).toBe(
      undefined,
    );
  });

  it('fails with the page where the index does', async () => {
    const fault = new AppError('INDEX_UNUSABLE', 'Damaged.');
    await expect(withDeadline(() => Promise.reject(fault), signal)).rejects.toBe(fault);
  });

  it('ends with the reader who has gone', async () => {
    const reader = new AbortController();
    const waiting = withDeadline(never, reader.signal);
    reader.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
  });
});
