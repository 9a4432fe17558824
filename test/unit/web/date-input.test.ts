import { describe, expect, it } from 'vitest';
import { readDateInput } from '../../../src/web/date-input.ts';

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
  ])('reads %s', (typed, value) => {
    expect(readDateInput(typed)).toBe(value);
  });

  it.each([
    '',
    '2021-13',
    '2024-02-30',
    '29/2/2023',
    '10/21/2021',
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
});
