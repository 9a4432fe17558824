import { describe, expect, it } from 'vitest';
import { isCountryCode, PRESENT_COUNTRIES } from '../../../src/domain/country-names.ts';
import { REGIONS, regionOf } from '../../../src/domain/regions.ts';

const continents = REGIONS.filter(({ parent }) => parent === undefined);
const parts = REGIONS.filter(({ parent }) => parent !== undefined);

describe('the regions of the world', () => {
  it('hold every country of today in exactly one continent and, but for Antarctica, one part of it', () => {
    for (const code of PRESENT_COUNTRIES) {
      expect(continents.filter(({ countries }) => countries.includes(code))).toHaveLength(1);
      const found = parts.filter(({ countries }) => countries.includes(code));
      expect(found, code).toHaveLength(code === 'AQ' ? 0 : 1);
    }
  });

  it('hold states that are gone, and nothing that is no country', () => {
    const all = continents.flatMap(({ countries }) => countries);
    expect(all).toEqual(expect.arrayContaining(['SU', 'YU', 'CS', 'DD', 'YD', 'ZR', 'XK', 'TW']));
    expect(all.filter((code) => !isCountryCode(code))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are six continents with 22 parts, each part behind its continent and within it', () => {
    expect(continents.map(({ name }) => name)).toEqual([
      'Africa',
      'Americas',
      'Asia',
      'Europe',
      'Oceania',
      'Antarctica',
    ]);
    expect(parts).toHaveLength(22);
    for (const part of parts) {
      const parent = continents.find(({ code }) => code === part.parent);
      expect(part.countries.every((code) => parent?.countries.includes(code))).toBe(true);
      expect(REGIONS.indexOf(part)).toBeGreaterThan(
        parent ? REGIONS.indexOf(parent) : REGIONS.length,
      );
    }
  });

  it('are small enough to be chosen country by country in one address', () => {
    expect(Math.max(...REGIONS.map(({ countries }) => countries.length))).toBeLessThanOrEqual(100);
  });
});

describe('the region of some countries', () => {
  it('is the one that holds exactly them, in any order', () => {
    expect(regionOf(['UZ', 'TM', 'TJ', 'KZ', 'KG'])?.name).toBe('Central Asia');
  });

  it.each([
    ['a country more', ['UZ', 'TM', 'TJ', 'KZ', 'KG', 'IR']],
    ['a country less', ['UZ', 'TM', 'TJ', 'KZ']],
    ['one country alone, though it is a region of its own', ['AQ']],
    ['nothing', []],
  ])('is none for %s', (_, countries) => {
    expect(regionOf(countries)).toBeUndefined();
  });
});
