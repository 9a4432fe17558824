import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../../../src/domain/regions.ts';
import { presentChips } from '../../../../src/web/facets/chips.ts';
import { facetLabels } from '../../../../src/web/facets/facet-labels.ts';
import { searchParams } from '../../../../src/web/url/search-url.ts';
import { aSearch, aSearchPage } from '../../../support/found.ts';

const CENTRAL_ASIA = ['KG', 'KZ', 'TJ', 'TM', 'UZ'];
const countryOf = (params: string) => aSearch(params).state.country;

describe('a region in the address', () => {
  it('stands for any of its countries', () => {
    expect(countryOf('region=143')).toEqual({ include: CENTRAL_ASIA, exclude: [], mode: 'any' });
    expect(countryOf('region=143&country.mode=all').mode).toBe('any');
  });

  it('is put aside where countries are chosen, so that ticking one narrows it', () => {
    expect(countryOf('region=143&country=UZ').include).toEqual(['UZ']);
    expect(countryOf('region=143&country=none').include).toEqual(['none']);
  });

  it('keeps what is left out', () => {
    const params = 'region=143&country.not=UZ';
    expect(countryOf(params)).toMatchObject({ include: CENTRAL_ASIA, exclude: ['UZ'] });
    expect(searchParams(aSearch(params).state)).toBe(params);
  });

  it.each(REGIONS.filter(({ countries }) => countries.length > 1).map(({ code }) => code))(
    'takes the place of its countries, however they were chosen: %s',
    (code) => {
      const { state } = aSearch(`q=river&region=${code}&sort=oldest`);
      expect(searchParams(state)).toBe(`q=river&region=${code}&sort=oldest`);
      const countries = state.country.include.toReversed().map((value) => `country=${value}`);
      expect(searchParams(aSearch(countries.join('&')).state)).toBe(`region=${code}`);
    },
  );

  it('is not written where all of its countries must be mentioned', () => {
    const all = CENTRAL_ASIA.map((code) => `country=${code}`).join('&');
    expect(searchParams(aSearch(`${all}&country.mode=all`).state)).toBe(`${all}&country.mode=all`);
  });

  it.each(['999', 'asia', '1 43', '<b>'])(
    'is left aside, and that is said, where it is %s',
    (code) => {
      const { state, notices } = aSearch(`q=river&region=${encodeURIComponent(code)}`);
      expect(searchParams(state)).toBe('q=river');
      expect(notices.map((notice) => notice.code)).toEqual(['region-unknown']);
    },
  );

  it('is one chip, before what is left out of it', () => {
    const labels = facetLabels(aSearchPage().facets);
    const chips = presentChips(aSearch('region=143&country.not=UZ').state, labels);
    expect(chips.map(({ word, text, href }) => [word, text, href])).toEqual([
      ['mentioning', 'Central Asia', '/?country.not=UZ'],
      [undefined, 'UZ', '/?region=143'],
    ]);
  });
});
