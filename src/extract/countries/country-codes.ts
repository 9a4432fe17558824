import type { CountryCode } from '../../domain/country.ts';
import { countryName, PRESENT_COUNTRIES } from '../../domain/country-names.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { codesOf, placeKey } from './gazetteer.ts';

const ARTICLES = new Set(LANGUAGES.flatMap(({ countries }) => [...(countries?.articles ?? [])]));

// Names of every language that has a table, the first language last: it wins. Then what the archive calls them.
const CODES: ReadonlyMap<string, CountryCode> = new Map([
  ...LANGUAGES.toReversed().flatMap(({ countries }) => (countries ? [...codesOf(countries)] : [])),
  ...PRESENT_COUNTRIES.values().map(
    (code) => [placeKey(countryName(code), ARTICLES), code] as const,
  ),
]);

/** The code that a name or adjective stands for, in any language; ambiguous names by their default. */
export function codeOfName(name: string): CountryCode | undefined {
  return CODES.get(placeKey(name, ARTICLES));
}

/** Every name that `codeOfName` knows, folded, with its code. */
export function namedCountries(): Iterable<readonly [string, CountryCode]> {
  return CODES;
}
