import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/errors.ts';
import type { SearchIndex } from '../../../../src/search/port.ts';
import { warmUp } from '../../../../src/services/search/warm-up.ts';

/** An index at the border, with what its reading is to end in. */
function anIndex(summary: () => Promise<unknown>): SearchIndex {
  return { summary } as unknown as SearchIndex;
}

const signal = new AbortController().signal;

describe('warming up', () => {
  it('has the index and then the vocabulary read', async () => {
    const read: string[] = [];
    const index = anIndex(async () => read.push('index'));
    const failure = await warmUp(index, async () => {
      read.push('vocabulary');
      return Promise.reject(new AppError('OVERLOADED', 'Later.'));
    })(signal);
    expect(read).toEqual(['index', 'vocabulary']);
    expect(failure?.message).toBe('Later.');
  });

  it('gives back the failure that readers will be told of', async () => {
    const missing = new AppError('INDEX_MISSING', 'Nothing has been indexed yet.');
    const index = anIndex(() => Promise.reject(missing));
    const never = () => Promise.reject(new Error('asked for without an index'));
    expect(await warmUp(index, never)(signal)).toBe(missing);
  });

  it('rejects with a fault that nobody foresaw', async () => {
    const index = anIndex(() => Promise.reject(new TypeError('a fault')));
    await expect(warmUp(index, () => Promise.reject(new Error()))(signal)).rejects.toThrow(
      'a fault',
    );
  });

  // Issue #11: red until the first answer is possible, then green.
  it('is a first reading until index and vocabulary are read, which may take longer than a search may', async () => {
    const first = { isUnderWay: false };
    const slow = new AppError('DEADLINE_EXCEEDED', 'Too late.');
    const seen: boolean[] = [];
    const index = anIndex(() => {
      seen.push(first.isUnderWay);
      return seen.length < 3 ? Promise.reject(slow) : Promise.resolve({});
    });
    const vocabulary = async () => {
      seen.push(first.isUnderWay);
      return Promise.reject(new AppError('OVERLOADED', 'Later.'));
    };
    await warmUp(index, vocabulary, first)(signal);
    expect(seen).toEqual([true, true, true, true]);
    expect(first.isUnderWay).toBe(false);
  });

  it('is no first reading any more where there is nothing to be read', async () => {
    const first = { isUnderWay: false };
    const index = anIndex(() => Promise.reject(new AppError('INDEX_MISSING', 'Nothing.')));
    await warmUp(index, () => Promise.reject(new Error()), first)(signal);
    expect(first.isUnderWay).toBe(false);
  });
});
