import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInterval, epochDay, isoDay, sortMinute } from '../../../src/domain/publication-date.ts';

const days = (value: string) => {
  const interval = dayInterval(value);
  return interval && [isoDay(interval.first), isoDay(interval.last)];
};

describe('the days that a date may mean', () => {
  it.each([
    ['2021', ['2021-01-01', '2021-12-31']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2021-10-21', ['2021-10-21', '2021-10-21']],
    ['2021-10-21T09:51', ['2021-10-21', '2021-10-21']],
    ['0099-12', ['0099-12-01', '0099-12-31']],
  ])('are, for %s, %j', (value, expected) => {
    expect(days(value)).toEqual(expected);
  });

  it.each([
    '',
    '2021-13',
    '2021-00',
    '2024-02-30',
    '2021-02-29',
    '2021-10-21T24:00',
    '2021-1-1',
    '0000',
    '2021-10-21T09',
    '+2021',
  ])('are none for %j', (value) => {
    expect(dayInterval(value)).toBeUndefined();
  });

  it('are the same counted forth and back, over three thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 700_000 }), (day) => {
        const [year = 0, month = 0, date = 0] = isoDay(day).split('-').map(Number);
        if (isoDay(day).startsWith('-')) return;
        expect(epochDay(year, month, date)).toBe(day);
      }),
    );
  });
});

describe('the order of dates', () => {
  it('goes by local time, from the beginning of what is known', () => {
    const values = [
      '2021-10-21T09:51',
      '2021',
      '2021-10-21',
      '2020-12-31T23:59',
      '2021-10',
      '1969-07-20',
    ];
    expect(values.toSorted((a, b) => sortMinute(a) - sortMinute(b))).toEqual([
      '1969-07-20',
      '2020-12-31T23:59',
      '2021',
      '2021-10',
      '2021-10-21',
      '2021-10-21T09:51',
    ]);
  });
});
