import { describe, expect, it } from 'vitest';
import { givenDate } from '../../../src/extract/dates/given-date.ts';
import { printedDates } from '../../../src/extract/dates/grammar.ts';

const first = (text: string) => printedDates(text)[0];

describe('the edges of printed dates', () => {
  it.each([
    ['21 October 1599', undefined],
    ['21 October 1600', '1600-10-21'],
    ['21 October 2100', '2100-10-21'],
    ['21 October 2101', undefined],
    ['21 October 69', '2069-10-21'],
    ['21 October 70', '1970-10-21'],
    ['31 April 2021', undefined],
    ['29 February 2020', '2020-02-29'],
    ['29 February 2021', undefined],
    ['2021/10/21', '2021-10-21'],
    ['2021.10.21.', '2021-10-21'],
    ['13/12/2021', '2021-12-13'],
    ['12/13/2021', '2021-12-13'],
    ['13/13/2021', undefined],
    ['October 2021', '2021-10'],
    ['Thursday, 21 October 2021', '2021-10-21'],
    ['Friday, 21 October 2021', undefined],
    ['Thu 1 Jan 1970', '1970-01-01'],
    ['Wed 31 Dec 1969', '1969-12-31'],
  ])('read %s as %s', (text, value) => {
    expect(first(text)?.value).toBe(value);
  });

  it.each([
    ['5/5/2021', undefined],
    ['5/6/2021', true],
    ['13/6/2021', undefined],
  ])('mark what could be either: %s', (text, ambiguous) => {
    expect(first(text)?.ambiguous).toBe(ambiguous);
  });

  it.each([
    ['12:00 am', '00:00'],
    ['12:30 pm', '12:30'],
    ['1 pm', '13:00'],
    ['9 a.m.', '09:00'],
    ['11:59 pm', '23:59'],
    ['23:59', '23:59'],
    ['00:00', '00:00'],
  ])('read the time %s after a date', (time, value) => {
    expect(first(`21 October 2021, ${time}`)?.value).toBe(`2021-10-21T${value}`);
    expect(first(`${time} on 21 October 2021`)?.value).toBe(
      time.includes(':') ? `2021-10-21T${value}` : '2021-10-21',
    );
  });

  it.each(['13:00 pm', '0:30 am', '24:00', '23:60', '9'])('read no time in %s', (time) => {
    expect(first(`21 October 2021, ${time}`)?.value).toBe('2021-10-21');
  });

  it.each([
    ['21 October 2021, 09:51 GMT', 'GMT'],
    ['21 October 2021 09:51 (UTC+5)', 'UTC+5'],
    ['21 October 2021 09:51 EDT', 'EDT'],
    ['21 October 2021 09:51', undefined],
    ['09:51 GMT, 21 October 2021', 'GMT'],
  ])('keep the zone of %s', (text, zone) => {
    expect(first(text)?.zone).toBe(zone);
  });

  it('stand in the order of the text, none within another', () => {
    const text = 'From 21 October 2021 to 2021-10-23, and in November 2021.';
    expect(printedDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '21 October 2021',
      '2021-10-23',
      'November 2021',
    ]);
  });
});

describe('the edges of a given date', () => {
  it.each([
    ['2021', '2021', 'year'],
    ['2021-10', '2021-10', 'month'],
    ['2021-10-21', '2021-10-21', 'day'],
    ['2021-10-21T09:51', '2021-10-21T09:51', 'minute'],
    ['2021-10-21 09:51:33.5+02:00', '2021-10-21T09:51', 'minute'],
    ['21 October 2021', '2021-10-21', 'day'],
    [' 2021-10-21 ', '2021-10-21', 'day'],
  ])('read %s', (given, value, precision) => {
    expect(givenDate(given)).toMatchObject({ value, precision, source: 'metadata' });
  });

  it.each([
    ['2021-10-21T09:51Z', 'Z'],
    ['2021-10-21T09:51+02:00', '+02:00'],
    ['2021-10-21T09:51+02:00[Europe/Paris]', 'Europe/Paris'],
    ['2021-10-21T09:51', undefined],
  ])('keep the zone of %s', (given, zone) => {
    expect(givenDate(given)?.zone).toBe(zone);
  });

  it.each(['', '  ', '2021-13', '2021-02-30', 'autumn', undefined])(
    'read no date in %s',
    (given) => {
      expect(givenDate(given)).toBeUndefined();
    },
  );
});
