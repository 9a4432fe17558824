import { describe, expect, it } from 'vitest';
import { compareBytes, countsMissing, facetValues } from '../../../src/search/facet-scope.ts';
import { aRequest } from '../../support/builders.ts';

const COUNTED = [
  { value: 'TJ', count: 1 },
  { value: 'UZ', count: 5 },
  { value: 'KG', count: 5 },
  { value: 'PE', count: 0 },
];
const label = (value: string) => value.toLowerCase();

describe('the values that a facet shows', () => {
  it('come by count, then by value, without those at zero', () => {
    const values = facetValues('country', aRequest(), COUNTED, label);
    expect(values.map(({ value, count }) => `${value} ${count}`)).toEqual(['KG 5', 'UZ 5', 'TJ 1']);
    expect(values[0]?.label).toBe('kg');
  });

  it('are as many as asked for, and the chosen ones on top of that, also at zero', () => {
    const request = aRequest('', {
      facetSize: 1,
      country: { include: ['TJ'], exclude: ['PE', 'none'] },
    });
    expect(facetValues('country', request, COUNTED, label)).toMatchObject([
      { value: 'KG', selected: false, excluded: false },
      { value: 'TJ', selected: true, excluded: false, count: 1 },
      { value: 'PE', selected: false, excluded: true, count: 0 },
    ]);
  });
});

describe('articles without a value', () => {
  it.each([
    [[], 'all', true],
    [['UZ'], 'any', true],
    [['none'], 'all', true],
    [['UZ'], 'all', false],
    [['none', 'UZ'], 'all', false],
  ] as const)('of %j under “%s” count: %s', (include, mode, expected) => {
    expect(countsMissing({ include, exclude: [], mode })).toBe(expected);
  });
});

describe('the order of values', () => {
  it('is that of their UTF-8 bytes, which code units are not', () => {
    const values = ['\u{10330}', '\uff21', 'z', 'é', 'a'];
    expect(values.toSorted(compareBytes)).toEqual(['a', 'z', 'é', '\uff21', '\u{10330}']);
  });
});
