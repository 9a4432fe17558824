import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/errors.ts';
import type { SearchIndex } from '../../../../src/search/port.ts';
import { keptVocabulary } from '../../../../src/services/vocabulary/kept-vocabulary.ts';

/** An index at the border: counts what it is asked, and answers what the test says. */
function anIndex() {
  const state = { generation: 'g1', reads: 0, quoteReads: 0, isAway: false };
  const answer = <T>(value: T): Promise<T> =>
    state.isAway
      ? Promise.reject(new AppError('INDEX_UNREACHABLE', 'Away.'))
      : Promise.resolve(value);
  const index = {
    summary: () => answer({ generation: state.generation, articles: 3 }),
    vocabulary: () => {
      state.reads += 1;
      const words = [{ word: state.generation, count: 1 }];
      return answer({ words, countries: [], speakers: [] });
    },
    quotes: () => {
      state.quoteReads += 1;
      return answer({ total: 0 });
    },
  } as unknown as SearchIndex;
  return { index, state };
}

describe('the vocabulary in memory', () => {
  it('is read once while the index stays as it is', async () => {
    const { index, state } = anIndex();
    let now = 0;
    const vocabulary = keptVocabulary(index, () => now);
    await Promise.all([vocabulary(), vocabulary()]);
    now = 10_000;
    await vocabulary();
    await vocabulary();
    expect(state.reads).toBe(1);
  });

  it('has the quotes read behind it, once for each state of the index', async () => {
    const { index, state } = anIndex();
    let now = 0;
    const vocabulary = keptVocabulary(index, () => now);
    await vocabulary();
    expect(state.quoteReads).toBe(1);
    state.generation = 'g2';
    now = 10_000;
    await vocabulary();
    await expect.poll(() => state.quoteReads).toBe(2);
  });

  it('follows the index within seconds, answering from before meanwhile', async () => {
    const { index, state } = anIndex();
    let now = 0;
    const vocabulary = keptVocabulary(index, () => now);
    await vocabulary();
    state.generation = 'g2';
    expect((await vocabulary()).words[0]?.word).toBe('g1');
    now = 4_000;
    expect((await vocabulary()).words[0]?.word).toBe('g1');
    await expect.poll(async () => (await vocabulary()).words[0]?.word).toBe('g2');
  });

  it('says that the index is away to who asks next, and is there again with it', async () => {
    const { index, state } = anIndex();
    let now = 0;
    const vocabulary = keptVocabulary(index, () => now);
    await vocabulary();
    state.isAway = true;
    now = 4_000;
    await vocabulary();
    await expect
      .poll(() => vocabulary().catch((error: AppError) => error.code))
      .toBe('INDEX_UNREACHABLE');
    state.isAway = false;
    expect((await vocabulary()).articles).toBe(3);
  });
});
