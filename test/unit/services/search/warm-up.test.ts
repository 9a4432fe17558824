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
});
