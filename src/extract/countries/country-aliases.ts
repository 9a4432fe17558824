import type { CountryCode } from '../../domain/country.ts';
import { ISO_NAMES } from '../data/iso-names.ts';
import { namedCountries } from './country-codes.ts';

// Alpha-3 codes are words of their own: AND is Andorra to nobody who types.
const OFFICIAL_NAMES = [...ISO_NAMES].filter(([name]) => name.length > 3);
const namesByCode = Map.groupBy([...namedCountries(), ...OFFICIAL_NAMES], ([, code]) => code);

/** The names and adjectives under which readers may look for a country: folded, in no order. */
export function namesOfCountries(code: CountryCode): readonly string[] {
  return [...new Set((namesByCode.get(code) ?? []).map(([name]) => name))];
}
