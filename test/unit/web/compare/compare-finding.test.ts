import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../src/services/search/compare-searches.ts';
import {
  compareHeading,
  findLeader,
  findOvertaking,
} from '../../../../src/web/compare/compare-finding.ts';

describe('what is said of two searches', () => {
  const units = (...pairs: (readonly [number, number])[]) =>
    pairs.map((counts, at) => ({ value: String(2010 + at), counts }));

  it('is since when one has overtaken the other for good', () => {
    expect(findOvertaking(units([1, 5], [4, 4], [6, 3], [9, 2]))).toEqual({
      leader: 0,
      since: '2012',
    });
    expect(findOvertaking(units([5, 1], [1, 5], [5, 1], [1, 5], [0, 3]))).toEqual({
      leader: 1,
      since: '2013',
    });
  });

  it.each([
    ['one leads all the time', units([5, 1], [6, 2])],
    ['only the last unit has turned', units([1, 5], [1, 5], [6, 1])],
    ['they end level', units([1, 5], [5, 1], [3, 3])],
    ['there is nothing', []],
  ])('is nothing where %s', (_, given) => {
    expect(findOvertaking(given)).toBeUndefined();
  });
});

describe('the leader of two searches', () => {
  it('is ahead in every unit of at least three', () => {
    const units = (...pairs: (readonly [number, number])[]) => pairs.map((counts) => ({ counts }));
    expect(findLeader(units([1, 0], [2, 1], [9, 8]))).toBe(0);
    expect(findLeader(units([0, 1], [1, 2], [8, 9]))).toBe(1);
    expect(findLeader(units([1, 0], [2, 2], [9, 8]))).toBeUndefined();
    expect(findLeader(units([0, 0], [0, 0], [0, 0]))).toBeUndefined();
    expect(findLeader(units([1, 0], [2, 1]))).toBeUndefined();
  });
});

describe('the heading of a comparison', () => {
  const comparison = (...pairs: (readonly number[])[]): Comparison => ({
    interval: 'year',
    units: pairs.map((counts, at) => ({ value: String(2010 + at), counts, all: 100 })),
    totals: (pairs[0] ?? []).map((_, at) =>
      pairs.reduce((sum, counts) => sum + (counts[at] ?? 0), 0),
    ),
    imprecise: [],
    shared: 0,
    countries: [],
  });
  const heading = (texts: readonly string[], compared?: Comparison) =>
    compareHeading(
      texts.map((text) => ({ text })),
      compared,
    );

  it.each([
    [comparison([1, 5], [4, 4], [6, 3], [9, 2]), '“River treaty” overtook “fence” in 2012'],
    [comparison([1, 5], [1, 4], [0, 3]), '“fence” was ahead of “River treaty” in every year'],
    [comparison([5, 1], [1, 4], [3, 3]), '“River treaty” has 9 articles, “fence” 8'],
    [comparison([0, 0], [1, 0]), '“River treaty” has 1 article, “fence” 0'],
  ])('says of two what their table holds: %#', (compared, text) => {
    expect(heading(['"River treaty"', 'fence'], compared)).toEqual({ text, isFinding: true });
  });

  it('says of three or four which has most', () => {
    expect(heading(['a', 'b', 'c'], comparison([1, 2, 3], [0, 9, 1]))).toEqual({
      text: '“b” has the most articles, 11',
      isFinding: true,
    });
  });

  it('names the searches where nothing sets one apart', () => {
    const text = '“a” and “b” over time';
    expect(heading(['a', 'b'], comparison([2, 1], [1, 2]))).toEqual({ text, isFinding: false });
    expect(heading(['a', 'b'], comparison([0, 0]))).toEqual({ text, isFinding: false });
    expect(heading(['a', 'b', 'c'], comparison([1, 1, 0])).text).toBe('3 searches over time');
    expect(heading(['a'], comparison([1])).text).toBe('“a” over time');
    expect(heading([]).text).toBe('Compare searches over time');
  });
});
