import { describe, expect, it } from 'vitest';
import { summaryLines } from '../../../../src/cli/report/summary.ts';
import { aReport } from '../../../support/run-report.ts';

const text = (report: Parameters<typeof aReport>[0]) => summaryLines(aReport(report), 2).join('\n');

describe('the summary of a run', () => {
  it('gives every count, the size of the index, the time and the rate', () => {
    const report = {
      read: 1200,
      added: 1000,
      written: 1000,
      unchanged: 200,
      removed: 3,
      rejected: 1,
      articles: 1500,
    };
    expect(text(report)).toBe(
      '1,200 articles read: 1,000 new, 0 changed, 200 unchanged, 3 removed, 1 rejected.\n' +
        'The index holds 1,500 articles. 2.0 s, 500 articles a second.',
    );
  });

  it('says what was found by kind, what readers remarked, and how much text is damaged', () => {
    const notes = {
      kinds: [{ name: 'page', files: 2, articles: 2 }],
      remarks: ['a.html: it says 27 articles, 26 were read'],
      damagedArticles: 1,
      damagedCharacters: 3,
      records: 0,
      emptyBodies: 0,
      fields: [],
      paywallPages: 2,
      scriptPages: 1,
    };
    const lines = summaryLines(aReport({ notes }), 2);
    expect(lines).toContain('Found: 2 pages.');
    expect(lines).toContain('Note: a.html: it says 27 articles, 26 were read.');
    expect(text({ notes })).toMatch(/^1 article with 3 characters that cannot be read: U\+FFFD/m);
    expect(text({ notes })).toMatch(
      /^2 pages with only the start of a story for subscribers: kept/m,
    );
    expect(text({ notes })).toMatch(/^1 page without a story, which a script would bring: kept/m);
    expect(text({})).not.toMatch(/Found|Note|story/);
  });

  it('says that the sample archive left', () => {
    expect(text({ sampleRemoved: 75 })).toMatch(/75 articles of the sample archive removed/);
  });

  it('says which ids came with two texts', () => {
    expect(text({ overridden: 1 })).toMatch(/^1 article replaced by a later version/m);
    expect(text({ unknownCountries: 2 })).toMatch(
      /^2 articles with a given country that is not known/m,
    );
    expect(text({ unreadableDates: 1 })).toMatch(/^1 article with a given date that is none/m);
  });

  it('says what is gone and was not believed, and the way to insist', () => {
    expect(text({ heldBack: 40 })).toMatch(
      /40 articles gone .*too many to be plausible; kept\..*--allow-shrink/,
    );
  });

  it('counts what was ignored, each kind for itself', () => {
    const skipped = {
      'symbolic link': 1,
      'not a regular file': 2,
      'other type of file': 3,
      'incomplete page': 0,
    };
    expect(text({ skipped })).toMatch(
      /1 symbolic link not followed\.\n2 entries skipped: not a regular files\.\n3 files skipped/,
    );
  });

  it('says of a part which others are still to come, and what that means for readers', () => {
    expect(text({ waitingFor: [2, 4] })).toMatch(
      /^Parts 2, 4 have not finished: readers keep the present index until/m,
    );
    expect(text({ waitingFor: [3] })).toMatch(/^Part 3 has not finished/m);
    expect(text({ waitingFor: [] })).toMatch(/^Other parts are at work: the one that ends last/m);
    expect(text({})).not.toMatch(/part/i);
  });

  it('says when tags are older than the rules', () => {
    expect(text({ staleTags: 9 })).toMatch(/9 articles unchanged and tagged by older rules/);
  });
});
