import { describe, expect, it } from 'vitest';
import { epochDay, isoDay } from '../../../src/domain/publication-date.ts';
import { chooseInterval, dayWindow } from '../../../src/search/date-histogram.ts';

const FREE = { none: false };
const span = (
  first: number,
  last: number,
  more: { yearOnly?: number; monthOnly?: number } = {},
) => ({
  firstDay: first,
  lastDay: last,
  yearOnly: 0,
  monthOnly: 0,
  dated: 10,
  ...more,
});

describe('the bars of the date line', () => {
  const october = epochDay(2021, 10, 1);

  it('are days within three months', () => {
    expect(chooseInterval(FREE, span(october, october + 91))).toBe('day');
    expect(chooseInterval(FREE, span(october, october + 92))).toBe('month');
  });

  it('are days where the chosen range is short, however long the archive', () => {
    const filter = { none: false, from: october, to: october + 30 };
    expect(chooseInterval(filter, span(epochDay(1990, 1, 1), october + 400))).toBe('day');
  });

  it('are years beyond forty years', () => {
    expect(chooseInterval(FREE, span(epochDay(1946, 1, 1), epochDay(2020, 1, 1)))).toBe('year');
  });

  it('are coarser where most dates would have no bar', () => {
    expect(chooseInterval(FREE, span(october, october + 300, { yearOnly: 6 }))).toBe('year');
    expect(chooseInterval(FREE, span(october, october + 30, { monthOnly: 6 }))).toBe('month');
  });

  it('are months of nothing where nothing is dated', () => {
    expect(chooseInterval(FREE, undefined)).toBe('month');
  });

  it('by day fill whole months', () => {
    const filter = { none: false, from: epochDay(2024, 1, 15), to: epochDay(2024, 2, 3) };
    const { firstDay, lastDay } = dayWindow(filter, span(0, october));
    expect([isoDay(firstDay), isoDay(lastDay)]).toEqual(['2024-01-01', '2024-02-29']);
  });
});
