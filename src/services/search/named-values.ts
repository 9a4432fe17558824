import type { CountryCode } from '../../domain/country.ts';
import { isCountryCode } from '../../domain/country-names.ts';
import type { SpeakerId } from '../../domain/speaker.ts';
import { NO_ALIASES } from '../../extract/aliases.ts';
import { codeOfName } from '../../extract/countries/country-codes.ts';
import { speakerId } from '../../extract/people.ts';

const PERSON_NAME = /^\p{L}[\p{L}\p{M}'’. -]*$/u;

/** The country that somebody means by a code, a name or an adjective; `undefined` where it is none. */
export function countryNamed(text: string): CountryCode | undefined {
  const code = text.toUpperCase();
  return isCountryCode(code) ? code : codeOfName(text);
}

/**
 * The id that a person of this name gets, whether or not the archive quotes anybody so; `undefined` where it
 * cannot be a name.
 */
export function speakerNamed(text: string): SpeakerId | undefined {
  return PERSON_NAME.test(text) ? speakerId(text, NO_ALIASES).id : undefined;
}
