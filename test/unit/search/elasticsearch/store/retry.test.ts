import { describe, expect, it } from 'vitest';
import { AppError, type ErrorCode } from '../../../../../src/errors.ts';
import { isPassing, withRetries } from '../../../../../src/search/elasticsearch/store/retry.ts';

function failing(times: number, code: ErrorCode) {
  let calls = 0;
  return async () => {
    calls += 1;
    if (calls <= times) throw new AppError(code, 'no');
    return calls;
  };
}

function policy(tries: number, random = 0) {
  const pauses: number[] = [];
  const pause = async (ms: number) => {
    pauses.push(ms);
  };
  return { pauses, tries, pause, random: () => random };
}

describe('trying again', () => {
  it('waits twice as long after each failure, up to a limit', async () => {
    const patient = policy(9, 1);
    expect(await withRetries(patient, failing(8, 'INDEX_UNREACHABLE'))).toBe(9);
    expect(patient.pauses).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
  });

  it('waits at least half of that, and not the same as others', async () => {
    const patient = policy(2, 0);
    await withRetries(patient, failing(1, 'OVERLOADED'));
    expect(patient.pauses).toEqual([250]);
  });

  it('ends with the last failure', async () => {
    await expect(withRetries(policy(3), failing(3, 'DEADLINE_EXCEEDED'))).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
  });

  it('goes on longer while the cluster says that it is busy', async () => {
    const patient = { ...policy(3), triesWhileBusy: 6 };
    expect(await withRetries(patient, failing(5, 'OVERLOADED'))).toBe(6);
    await expect(withRetries(patient, failing(3, 'INDEX_UNREACHABLE'))).rejects.toThrow();
    await expect(withRetries(patient, failing(6, 'OVERLOADED'))).rejects.toThrow();
  });

  it('does not wait for what time does not mend', async () => {
    const patient = policy(8);
    await expect(withRetries(patient, failing(1, 'INDEX_FULL'))).rejects.toThrow();
    expect(patient.pauses).toEqual([]);
    expect(isPassing(new TypeError('x'))).toBe(false);
  });
});
