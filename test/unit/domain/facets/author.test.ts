import { describe, expect, it } from 'vitest';
import { authorNames } from '../../../../src/domain/facets/author.ts';

describe('the names of a byline', () => {
  it.each([
    ['Ada Northcote', ['Ada Northcote']],
    ['By Ada Northcote', ['Ada Northcote']],
    ['Ada Northcote and Bo Lind', ['Ada Northcote', 'Bo Lind']],
    ['Ada Northcote, Bo Lind and Cy Marsh', ['Ada Northcote', 'Bo Lind', 'Cy Marsh']],
    ['Ada Northcote, Bo Lind, and Cy Marsh', ['Ada Northcote', 'Bo Lind', 'Cy Marsh']],
    ['Ada Northcote; Bo Lind', ['Ada Northcote', 'Bo Lind']],
    ['Ada Northcote | Bo Lind', ['Ada Northcote', 'Bo Lind']],
    ['Ada Northcote & Bo Lind', ['Ada Northcote', 'Bo Lind']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Sandra Bloom', ['Sandra Bloom']],
    ['Reuters', ['Reuters']],
    ['', []],
  ])('of “%s” are %j', (byline, names) => {
    expect(authorNames(byline)).toEqual(names);
  });

  it.each(['Northcote, Ada', 'Ada Northcote, Jr.', 'Ada Northcote, PhD'])(
    'are not parted at the comma of one name: “%s”',
    (byline) => {
      expect(authorNames(byline)).toEqual([byline]);
    },
  );
});
