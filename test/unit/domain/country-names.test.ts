import { describe, expect, it } from 'vitest';
import {
  countryInSentence,
  countryName,
  isCountryCode,
  PRESENT_COUNTRIES,
} from '../../../src/domain/country-names.ts';

describe('names of countries', () => {
  it('are there for all of ISO 3166-1 and Kosovo', () => {
    expect(PRESENT_COUNTRIES).toHaveLength(250);
    for (const code of PRESENT_COUNTRIES) expect(countryName(code)).not.toBe(code);
  });

  it.each([
    ['RU', 'Russia'],
    ['SU', 'Soviet Union'],
    ['YU', 'Yugoslavia'],
    ['DD', 'East Germany'],
    ['KR', 'South Korea'],
    ['XK', 'Kosovo'],
    ['CI', 'Ivory Coast'],
  ])('of %s is %s', (code, name) => {
    expect(countryName(code)).toBe(name);
    expect(isCountryCode(code)).toBe(true);
  });

  it('are the code itself where it is none', () => {
    expect(countryName('ZZ')).toBe('ZZ');
    expect(isCountryCode('none')).toBe(false);
  });

  it.each([
    ['US', 'the United States'],
    ['PH', 'the Philippines'],
    ['CF', 'the Central African Republic'],
    ['SU', 'the Soviet Union'],
    ['FK', 'the Falkland Islands'],
    ['NF', 'Norfolk Island'],
    ['KR', 'South Korea'],
    ['GH', 'Ghana'],
  ])('take the article within a sentence where English has it: %s', (code, name) => {
    expect(countryInSentence(code)).toBe(name);
  });
});
