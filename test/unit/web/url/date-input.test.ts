import { describe, expect, it } from 'vitest';
import { readDateInput } from '../../../../src/web/url/date-input.ts';

describe('what a reader types as a date', () => {
  it.each([
    ['2021', '2021'],
    ['2021-10', '2021-10'],
    ['2021-1', '2021-01'],
    ['2021-10-21', '2021-10-21'],
    ['Oct 2021', '2021-10'],
    ['october 2021', '2021-10'],
    ['Sept. 2021', '2021-09'],
    ['10/2021', '2021-10'],
    ['21/10/2021', '2021-10-21'],
    ['21.10.2021', '2021-10-21'],
    ['1 October 2021', '2021-10-01'],
    ['October 1, 2021', '2021-10-01'],
    ['  oct   2021 ', '2021-10'],
    ['29/2/2024', '2024-02-29'],
    ['21st October 2007', '2007-10-21'],
    ['October 21st, 2007', '2007-10-21'],
    ['the 21st of October, 2007', '2007-10-21'],
    ['3rd Feb. 2007', '2007-02-03'],
    ['2007/10/21', '2007-10-21'],
    ['2007/10', '2007-10'],
    ['21-10-2007', '2007-10-21'],
    ['20071021', '2007-10-21'],
    ['10-2007', '2007-10'],
    ['21-Oct-2007', '2007-10-21'],
    ['Oct-2007', '2007-10'],
    ['2007 October 21', '2007-10-21'],
    ['2007 Oct', '2007-10'],
    ['October of 2007', '2007-10'],
    ['Sunday 21 October 2007', '2007-10-21'],
    ['Sun., October 21, 2007', '2007-10-21'],
    ['Thursday,\u00a021st October 2021', '2021-10-21'],
    ['11/11/2007', '2007-11-11'],
  ])('reads %s', (typed, value) => {
    expect(readDateInput(typed)?.value).toBe(value);
  });

  it.each([
    '',
    '2021-13',
    '2024-02-30',
    '29/2/2023',
    '21/21/2021',
    '10-21-07',
    '32nd October 2007',
    '31st September 2007',
    'Sunday',
    'Sunday 2007 21 October',
    '199s',
    '90s',
    '1995s',
    '10/11/21',
    'ju 2021',
    'Brumaire 2021',
    '+275760-09-13',
    '٢٠٢١',
    '2021-10-21[u-ca=hebrew]',
    '0000',
  ])('does not read %s', (typed) => {
    expect(readDateInput(typed)).toBeUndefined();
  });

  it.each(['1990s', 'the 1990s', "1990's", '1990’s'])('takes the ends of %s', (typed) => {
    expect(readDateInput(typed, 'from')).toEqual({ value: '1990' });
    expect(readDateInput(typed, 'to')).toEqual({ value: '1999' });
  });

  it.each([
    ['03/04/2007', '2007-04-03', 'day-first'],
    ['3.4.2007', '2007-04-03', 'day-first'],
    ['10/21/2021', '2021-10-21', 'month-first'],
    ['21/10/2021', '2021-10-21', undefined],
    ['04/04/2007', '2007-04-04', undefined],
  ])('knows in which order the numbers of %s stand', (typed, value, order) => {
    expect(readDateInput(typed)).toEqual(order === undefined ? { value } : { value, order });
  });
});
