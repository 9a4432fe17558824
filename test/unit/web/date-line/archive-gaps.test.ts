import { describe, expect, it } from 'vitest';
import type { DateFacet } from '../../../../src/domain/search.ts';
import { gapsText } from '../../../../src/web/date-line/archive-gaps.ts';
import { aDateFacet } from '../../../support/found.ts';

const facet = (interval: DateFacet['interval'], held: readonly string[], imprecise = 0) =>
  aDateFacet(interval, Object.fromEntries(held.map((value) => [value, 1])), { imprecise });
const years = (...all: readonly number[]) => all.map((year) => ({ year, articles: 1 }));

describe('the gaps of an archive', () => {
  it.each([
    [['2021-01', '2021-03'], 'February 2021'],
    [['2021-01', '2021-06'], 'February to May 2021'],
    [['2020-10', '2021-03'], 'November 2020 to February 2021'],
    [['2018-12', '2020-01'], '2019'],
    [['2015-12', '2020-01'], '2016 to 2019'],
    [['2021-01', '2021-03', '2021-05', '2021-07'], 'February 2021, April 2021 or June 2021'],
  ])('are named by the month: %j', (held, text) => {
    expect(gapsText([], facet('month', held))).toBe(`No article is dated ${text}.`);
  });

  it('are named by the day where the archive is drawn by days', () => {
    expect(gapsText([], facet('day', ['2021-10-01', '2021-10-04', '2021-10-06']))).toBe(
      'No article is dated 2 to 3 October 2021 or 5 October 2021.',
    );
  });

  it('are named by the year, joined where they lie side by side', () => {
    const held = years(1999, 2001, 2005);
    expect(gapsText(held, facet('year', ['1999', '2001', '2005']))).toBe(
      'No article is dated 2000 or 2002 to 2004.',
    );
  });

  it('say how many dates are too coarse to fill them', () => {
    expect(gapsText([], facet('month', ['2021-01', '2021-03'], 1))).toBe(
      'No article is dated February 2021. 1 article is dated only to the month or year.',
    );
    expect(gapsText([], facet('month', ['2021-01', '2021-02'], 3))).toBe('');
  });

  it('are named more coarsely, and then counted, where they are many', () => {
    const odd = Array.from({ length: 30 }, (_, at) => `${1990 + at}-06`);
    const held = years(...odd.map((_, at) => 1990 + at), 2022);
    expect(gapsText(held, facet('month', odd))).toBe('No article is dated 2020 to 2021.');
    const scattered = Array.from({ length: 20 }, (_, at) => 1900 + 2 * at);
    expect(gapsText(years(...scattered), facet('year', scattered.map(String)))).toBe(
      '19 years between have no article.',
    );
  });

  it('are none where nothing is missing or nothing is dated', () => {
    expect(gapsText(years(2020, 2021), facet('month', ['2020-12', '2021-01']))).toBe('');
    expect(gapsText([], facet('month', []))).toBe('');
  });
});
