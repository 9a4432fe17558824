import { describe, expect, it } from 'vitest';
import { printFilters, takeFilters } from '../../../src/query/typed-filters.ts';

const take = (text: string) => takeFilters(text, (_, value) => value !== 'wrong');

describe('filters in a query', () => {
  it.each([
    ['oil country:SA', 'oil', 'country:SA'],
    ['country:SA oil', 'oil', 'country:SA'],
    ['Country:"saudi arabia" oil', 'oil', 'country:"saudi arabia"'],
    ['country:“saudi arabia” oil', 'oil', 'country:"saudi arabia"'],
    ['oil -country:SA', 'oil', '-country:SA'],
    ['oil –country:SA', 'oil', '-country:SA'],
    ['oil NOT country:SA', 'oil', '-country:SA'],
    ['oil NOT -country:SA', 'oil', 'country:SA'],
    ['oil AND country:SA AND date:2008', 'oil', 'country:SA date:2008'],
    ['country:SA AND oil', 'oil', 'country:SA'],
    ['oil country:SA OR country:IR', 'oil', '(country:SA OR country:IR)'],
    [
      'oil (country:SA OR country:IR OR country:IQ)',
      'oil',
      '(country:SA OR country:IR OR country:IQ)',
    ],
    ['oil country:(SA OR "saudi arabia")', 'oil', '(country:SA OR country:"saudi arabia")'],
    ['oil (country:SA date:2008)', 'oil', 'country:SA date:2008'],
    ['oil -(country:SA OR country:IR)', 'oil', '-(country:SA OR country:IR)'],
    [
      'source:Wire section:Sport language:en kind:direct author:"bo lind"',
      '',
      'source:Wire section:Sport language:en kind:direct author:"bo lind"',
    ],
    [
      'date:2008-09..2008-11 before:2009 after:2008',
      '',
      'date:2008-09..2008-11 before:2009 after:2008',
    ],
  ])('reads %s', (text, words, filters) => {
    const taken = take(text);
    expect([taken.words, printFilters(taken.filters)]).toEqual([words, filters]);
    expect(taken.passedOver).toEqual([]);
    expect(take(printFilters(taken.filters)).filters).toEqual(taken.filters);
  });

  it('leave no space beside the parentheses that they stood in', () => {
    expect(take('(oil country:SA) OR gas').words).toBe('(oil) OR gas');
    expect(take('(country:SA oil) OR gas').words).toBe('(oil) OR gas');
  });

  it.each([
    ['"country:SA"', '"country:SA"'],
    ['title:country:SA', 'title:country:SA'],
    ['said:(river treaty) speaker:lind', 'said:(river treaty) speaker:lind'],
    ['https://example.org/date:2008', 'https://example.org/date:2008'],
    ['Nations: the cup', 'Nations: the cup'],
  ])('leaves %s as it is', (text, words) => {
    expect(take(text)).toMatchObject({ words, filters: [], unread: [], passedOver: [] });
  });

  it.each([
    ['oil OR country:SA', 'oil OR', 'country:SA'],
    ['(oil country:SA) OR gas', '(oil) OR gas', 'country:SA'],
    ['country:SA OR date:2008 oil', 'OR oil', 'country:SA'],
    ['-(country:SA date:2008) oil', '-() oil', 'country:SA'],
  ])('passes over what cannot narrow the whole search: %s', (text, words, first) => {
    const taken = take(text);
    expect(taken.words).toBe(words);
    expect(taken.passedOver[0]).toBe(first);
    expect(taken.filters).toEqual([]);
  });

  it('says that filters hold on both sides of an OR among words', () => {
    expect(take('oil OR gas country:SA')).toMatchObject({ words: 'oil OR gas', holdForAll: true });
  });

  it.each([
    ['country:wrong turn', 'country:wrong turn', { name: 'country', value: 'wrong' }],
    ['country: SA', 'country: SA', { name: 'country', value: '' }],
    ['oil date:', 'oil date:', { name: 'date', value: '' }],
  ])('keeps what has no value among the words: %s', (text, words, unread) => {
    expect(take(text)).toMatchObject({ words, filters: [], unread: [unread] });
  });

  it('reads any signs in any order', () => {
    const parts = ['country:SA', 'country:', '(', ')', 'OR', 'NOT', 'AND', '-', '"', 'oil', '-('];
    for (let seed = 0; seed < 2000; seed += 1) {
      const text = Array.from({ length: 7 }, (_, at) => parts[(seed * (at * 7 + 3) + at) % 11]);
      const taken = take(text.join(' '));
      expect(taken.words.length).toBeLessThanOrEqual(text.join(' ').length);
    }
  });
});
