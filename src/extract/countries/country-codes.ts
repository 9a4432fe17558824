import type { CountryCode } from '../../domain/country.ts';
import { countryName, PRESENT_COUNTRIES } from '../../domain/country-names.ts';
import type { CountryWords } from '../languages/country-words.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { NO_COUNTRY_WORDS } from '../languages/no-words.ts';
import { codesOf, placeKey } from './gazetteer.ts';

const ARTICLES = new Set(LANGUAGES.flatMap(({ countries }) => [...(countries?.articles ?? [])]));

// German for Iceland; every reader who types it means something else.
const OTHER_WORD = 'island';
const SHORTEST_FOREIGN = 4;

// The first language with its people; of others names alone, since their adjectives are words of the first: `lets` is Dutch for Latvian.
function readCodes(): ReadonlyMap<string, CountryCode> {
  return new Map([
    ...LANGUAGES.slice(1)
      .toReversed()
      .flatMap(({ countries }) => (countries ? [...namesOf(countries)] : []))
      .filter(([name]) => name.length >= SHORTEST_FOREIGN && name !== OTHER_WORD),
    ...LANGUAGES.slice(0, 1).flatMap(({ countries }) => (countries ? [...codesOf(countries)] : [])),
    ...PRESENT_COUNTRIES.values().map(
      (code) => [placeKey(countryName(code), ARTICLES), code] as const,
    ),
  ]);
}

let read: ReadonlyMap<string, CountryCode> | undefined;

// Made when the first name is asked for: most threads that tag articles never are.
function codes(): ReadonlyMap<string, CountryCode> {
  read ??= readCodes();
  return read;
}

function namesOf(countries: Partial<CountryWords>): ReadonlyMap<string, CountryCode> {
  const { articles, places } = { ...NO_COUNTRY_WORDS, ...countries };
  const lines = places.split('\n').map((line) => line.split('|').slice(0, 2).join('|'));
  return codesOf({ articles, places: lines.join('\n') });
}

/** The code that a name or adjective stands for, in any language; ambiguous names by their default. */
export function codeOfName(name: string): CountryCode | undefined {
  return codes().get(placeKey(name, ARTICLES));
}

/** Every name that `codeOfName` knows, folded, with its code. */
export function namedCountries(): Iterable<readonly [string, CountryCode]> {
  return codes();
}
