import { describe, expect, it } from 'vitest';
import { planLines, previewLines } from '../../../../src/cli/report/plan-lines.ts';
import type { ReindexPlan } from '../../../../src/services/runs/archive-run.ts';
import { aReport } from '../../../support/run-report.ts';

const plan = (given: Partial<ReindexPlan> = {}) =>
  planLines({
    paths: ['/news'],
    found: { added: 1, changed: 0, moved: 0, unchanged: 4 },
    dropped: 0,
    staleTags: 0,
    resumed: 0,
    abandoned: 0,
    ...given,
  }).join('\n');

describe('what is said before a reindex', () => {
  it('names the sources, what is kept and what is dropped', () => {
    expect(plan()).toBe(
      'A new index is built of /news; readers keep the present one until it is whole.\n' +
        'It is to hold 5 articles: 1 new, 0 changed, 4 unchanged. First days and ids are kept.\n' +
        'Dropped: nothing of the present index.',
    );
    expect(plan({ dropped: 1200 })).toMatch(/Dropped: 1,200 articles of the present index/);
  });

  it('names the index where the texts come from it, and not every one of many paths', () => {
    expect(plan({ paths: [] })).toMatch(/of the texts of the present one/);
    const paths = Array.from({ length: 7 }, (_, n) => `/${n}`);
    expect(plan({ paths })).toMatch(/of \/0, \/1, \/2, \/3, \/4 and 2 more;/);
  });

  it('says of a part that it is one', () => {
    expect(plan({ part: { number: 2, of: 4 } })).toMatch(
      /^Part 2 of 4 of it is to hold 5 articles/m,
    );
  });

  it('says what is of older rules, gone on with, and deleted', () => {
    expect(plan({ staleTags: 1 })).toMatch(
      /1 article has tags of older rules; all are tagged again/,
    );
    expect(plan({ resumed: 2 })).toMatch(/2 articles are there already/);
    expect(plan({ abandoned: 1 })).toMatch(/Deleted: 1 unfinished index of another plan/);
  });
});

describe('what is said of a dry run', () => {
  const report = aReport({ articles: 7 });
  const NONE = { entries: 0, unfit: [] };

  it('gives the counts that would change, and that nothing was written', () => {
    const countries = [
      { value: 'KE', label: 'Kenya', change: 12 },
      { value: 'UZ', label: 'Uzbekistan', change: -1200 },
    ];
    const lines = previewLines({ report, countries, speakers: [], corrections: NONE });
    expect(lines[0]).toMatch(/^Nothing was written/);
    expect(lines).toContain('Countries: Kenya +12, Uzbekistan −1,200.');
    expect(lines.join()).toMatch(/Speakers[^:]*: no change/);
    expect(lines.at(-1)).toBe('The index would hold 7 articles.');
  });

  it('gives the ten largest of many', () => {
    const speakers = Array.from({ length: 13 }, (_, n) => ({
      value: `s${n}`,
      label: `S${n}`,
      change: 1,
    }));
    const text = previewLines({ report, countries: [], speakers, corrections: NONE }).join();
    expect(text).toMatch(/S9 \+1 and 3 more\./);
  });
});
