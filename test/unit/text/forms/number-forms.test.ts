import { describe, expect, it } from 'vitest';
import { numberForms } from '../../../../src/text/forms/number-forms.ts';

describe('the ways to write an amount', () => {
  it.each<[string, readonly string[]]>([
    ['1m', ['1m', '1 million', '1000000']],
    ['1 million', ['1 million', '1m', '1000000']],
    ['2·5 billion', ['2·5 billion', '2·5b', '2500000000']],
    ['1500000', ['1500000', '1·5 million', '1·5m']],
    ['20k', ['20k', '20 thousand', '20000']],
    ['20000', ['20000', '20k', '20 thousand']],
    ['3 trillion', ['3 trillion', '3000000000000']],
    ['¤dollar 3', ['¤dollar 3', '3 dollar']],
    [
      '¤dollar 3 million',
      ['¤dollar 3 million', '¤dollar 3000000', '3 million dollar', '3000000 dollar'],
    ],
  ])('begin with the one typed: %s', (typed, expected) => {
    const [first = '', ...rest] = typed.split(' ');
    expect(numberForms([first, ...rest]).map((form) => form.join(' '))).toEqual(expected);
  });

  it.each(['2008', '2000', '3', '1·5', '5 percent', '1234567', '100mm', '16', '¤won 5'])(
    'are one alone: %s',
    (typed) => {
      const [first = '', ...rest] = typed.split(' ');
      expect(numberForms([first, ...rest])).toEqual([[first, ...rest]]);
    },
  );
});
