import { describe, expect, it } from 'vitest';
import { keptByState } from '../../../src/web/server/kept-by-state.ts';
import { recentSummary } from '../../../src/web/server/recent-summary.ts';
import { aSummary } from '../../support/found.ts';

const holding = (articles: number) => aSummary({ articles });
const { signal } = new AbortController();

describe('what the archive holds', () => {
  it('is asked once in three seconds, and again after that', async () => {
    let now = 0;
    let asked = 0;
    const summarize = recentSummary(
      async () => {
        asked += 1;
        return holding(asked);
      },
      () => now,
    );
    await summarize(signal);
    now = 2_999;
    expect((await summarize(signal)).articles).toBe(1);
    now = 3_000;
    expect((await summarize(signal)).articles).toBe(2);
  });

  it('is asked again after a failure', async () => {
    let asked = 0;
    const summarize = recentSummary(
      async () => {
        asked += 1;
        if (asked === 1) throw new Error('away');
        return holding(7);
      },
      () => 0,
    );
    await expect(summarize(signal)).rejects.toThrow('away');
    expect((await summarize(signal)).articles).toBe(7);
  });
});

describe('what was made of the archive', () => {
  it('is made anew only when the index has changed', async () => {
    let made = 0;
    const make = async () => {
      made += 1;
      return [];
    };
    const kept = keptByState<readonly string[]>();
    await kept(holding(1), make);
    await kept(holding(1), make);
    expect(made).toBe(1);
    await kept(holding(2), make);
    expect(made).toBe(2);
  });

  it('is made again after a failure', async () => {
    const kept = keptByState<string>();
    const failing = async () => {
      throw new Error('away');
    };
    await expect(kept(holding(1), failing)).rejects.toThrow('away');
    expect(await kept(holding(1), async () => 'made')).toBe('made');
  });
});
