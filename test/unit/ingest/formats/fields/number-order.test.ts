import { describe, expect, it } from 'vitest';
import { inOrderOf, numberOrder } from '../../../../../src/ingest/formats/fields/number-order.ts';

describe('the order of dates in numbers', () => {
  it.each([
    ['a day that can only stand first', 'a,b\nx,21/3/2021\ny,4/3/2021\n', 'day-first'],
    ['a day that can only stand second', 'a,b\nx,3/21/2021\ny,4/3/2021\n', 'month-first'],
    ['American English', '[{"language":"en-US","date":"3/4/2021"}]', 'month-first'],
    ['American English as a locale', 'lang,date\nen_US,3/4/2021\n', 'month-first'],
    ['the country', 'country,date\nUnited States,3/4/2021\n', 'month-first'],
    ['a clock of the country', 'date\n3/4/2021 9:51 AM EST\n', 'month-first'],
    ['days before what else is said', 'lang,date\nen-US,21/3/2021\n', 'day-first'],
  ])('is told by %s', (_what, begin, order) => {
    expect(numberOrder(begin)).toBe(order);
  });

  it.each([
    ['nothing', 'date\n3/4/2021\n'],
    ['days of both orders', 'a,b\nx,21/3/2021\ny,3/21/2021\n'],
    ['twelve hours alone, as India writes them', 'date\n3/4/2021 9:51 AM\n'],
    ['dollars, as Australia has them', 'price,date\n$40,3/4/2021\n'],
    ['two kinds of English', 'lang,date\nen-US,3/4/2021\nen-GB,4/4/2021\n'],
    ['two countries', 'country,date\nUnited States,3/4/2021\nAustralia,3/4/2021\n'],
    ['a country within a text', 'text,date\nThe United States won,3/4/2021\n'],
  ])('is not told by %s', (_what, begin) => {
    expect(numberOrder(begin)).toBeUndefined();
  });

  it('turns only what can be read both ways', () => {
    expect(inOrderOf('month-first', '3/4/2021 9:51 AM')).toBe('2021-03-04 9:51 AM');
    expect(inOrderOf('month-first', '2021-03-04')).toBe('2021-03-04');
    expect(inOrderOf(undefined, '3/4/2021')).toBe('3/4/2021');
  });
});
