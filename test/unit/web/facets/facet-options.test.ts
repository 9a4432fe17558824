import { describe, expect, it } from 'vitest';
import type { ValueFacetName } from '../../../../src/domain/facets/table.ts';
import type { ValueFacet } from '../../../../src/domain/search.ts';
import { facetLabels } from '../../../../src/web/facets/facet-labels.ts';
import { PAGE_FACET_SIZE, presentOptions } from '../../../../src/web/facets/facet-options.ts';
import { aBucket, aFacet, aSearch, aSearchPage } from '../../../support/found.ts';

const options = (facet: ValueFacet, params = '', name: ValueFacetName = 'country') =>
  presentOptions(
    name,
    facet,
    aSearch(params).state,
    facetLabels({ ...aSearchPage().facets, [name]: facet }),
  );
const twelve = Array.from({ length: 12 }, (_, index) => aBucket(`C${index}`, 20 - index));

describe('the options of a facet', () => {
  it('shows eight rows and keeps the rest behind a line that says how many', () => {
    const { rows, furtherRows, furtherText } = options(aFacet(twelve));
    expect(rows).toHaveLength(8);
    expect(furtherRows).toHaveLength(4);
    expect(furtherText).toBe('Show 4 more countries');
  });

  it('shows six sources and leads to the others', () => {
    const { rows, furtherRows, all } = options(aFacet(twelve), '', 'source');
    expect(rows).toHaveLength(6);
    expect(furtherRows).toHaveLength(0);
    expect(all?.text).toBe('Show all 12 sources');
  });

  it('says of how many values the hidden rows are a part', () => {
    expect(options(aFacet(twelve, { distinct: 47 })).furtherText).toBe(
      'Show 4 more of 47 countries',
    );
  });

  it('leads to the full list with the whole search, but not to the same page of results', () => {
    const { all } = options(aFacet(twelve, { distinct: 47 }), 'q=river&country=UZ&page=3');
    expect(all).toEqual({
      text: 'Show all 47 countries',
      href: '/facets/country?q=river&country=UZ',
    });
    expect(options(aFacet(twelve.slice(0, 8))).all).toBeUndefined();
  });

  it('keeps a chosen row among the shown ones, in its place', () => {
    const chosen = twelve.with(10, aBucket('C10', 10, { selected: true }));
    const { rows } = options(aFacet(chosen), 'country=UZ');
    expect(rows.map(({ value }) => value)).toEqual(
      [...twelve.slice(0, 8), twelve[10]].map((row) => row?.value),
    );
  });

  it('keeps a ticked country in the list when its count is 0', () => {
    const { rows } = options(aFacet([aBucket('UZ', 0, { selected: true })]), 'country=UZ');
    expect(rows).toMatchObject([{ value: 'UZ', count: '0', unit: 'articles', isWith: true }]);
  });

  it('offers articles without a country where there are some', () => {
    expect(options(aFacet([aBucket('UZ', 4)], { missing: 3 })).rows.at(-1)).toMatchObject({
      value: 'none',
      label: 'No country tagged',
      leftOut: 'articles without a country',
      count: '3',
    });
    expect(options(aFacet([aBucket('UZ', 4)])).rows).toHaveLength(1);
  });

  it('says how many of them are in a language in which countries are not read', () => {
    const missingLanguages = new Map([
      ['ja', 1],
      ['fr', 2],
    ]);
    expect(
      options(aFacet([aBucket('UZ', 4)], { missing: 3, missingLanguages })).rows.at(-1),
    ).toMatchObject({
      notRead: '1 of them is in a language in which countries are not read.',
    });
    expect(options(aFacet([aBucket('UZ', 4)], { missing: 3 })).rows.at(-1)).not.toHaveProperty(
      'notRead',
    );
  });

  it('keeps the row of articles without a country while it is chosen', () => {
    expect(options(aFacet([]), 'country.not=none').rows).toMatchObject([
      { value: 'none', isNot: true },
    ]);
  });

  it('says in words what is chosen', () => {
    expect(options(aFacet(twelve), 'country=UZ&country=KG&country.not=KZ').chosenText).toBe(
      ', 2 with, 1 without',
    );
    expect(options(aFacet(twelve)).chosenText).toBe('');
  });

  it('asks for any or all only where there are two rows', () => {
    expect(options(aFacet([aBucket('UZ', 4)])).hasMode).toBe(false);
    expect(options(aFacet(twelve.slice(0, 2))).hasMode).toBe(true);
  });
});

describe('the options of countries under a region', () => {
  const member = (code: string, count: number) => aBucket(code, count, { selected: true });

  it('names the region and lists those of its countries that are mentioned, free to narrow it', () => {
    const members = ['UZ', 'KG', 'KZ', 'TJ'].map((code) => member(code, 9));
    const facet = aFacet([...twelve, ...members, member('TM', 0)]);
    const { rows, furtherRows, chosenText } = options(facet, 'region=143');
    expect(chosenText).toBe(', Central Asia');
    expect(rows.map(({ value }) => value)).toEqual(['UZ', 'KG', 'KZ', 'TJ']);
    expect(rows.some(({ isWith }) => isWith)).toBe(false);
    expect(furtherRows).toEqual([]);
  });

  it('is as long as another, however many countries the region has', () => {
    const facet = aFacet(Array.from({ length: 60 }, (_, at) => member(`C${at}`, 60 - at)));
    const { rows, furtherRows } = options(facet, 'region=002');
    expect(rows).toHaveLength(8);
    expect(rows.length + furtherRows.length).toBe(PAGE_FACET_SIZE);
  });

  it('goes on showing what is left out of it', () => {
    const facet = aFacet([...twelve, aBucket('UZ', 1, { selected: true, excluded: true })]);
    const { rows, chosenText } = options(facet, 'region=143&country.not=UZ');
    expect(rows).toMatchObject([{ value: 'UZ', isWith: false, isNot: true }]);
    expect(chosenText).toBe(', Central Asia, 1 without');
  });
});
