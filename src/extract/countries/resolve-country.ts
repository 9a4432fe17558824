import type { CountryCode } from '../../domain/country.ts';
import { isCountryCode } from '../../domain/country-names.ts';
import { type Aliases, aliasKey, NO_ALIASES } from '../aliases.ts';
import { ISO_NAMES } from '../data/iso-names.ts';
import { codeOfName } from './country-codes.ts';

/** The country that a given name or code (alpha-2, alpha-3) stands for; `undefined` where it names none. */
export function resolveCountry(
  nameOrCode: string,
  aliases: Aliases = NO_ALIASES,
): CountryCode | undefined {
  const key = aliasKey(nameOrCode);
  const alias = aliases.countries.get(key);
  if (alias) return alias;
  const code = nameOrCode.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && isCountryCode(code)) return code;
  return codeOfName(nameOrCode) ?? ISO_NAMES.get(key) ?? inverted(nameOrCode);
}

// "Iran, Islamic Republic of", as official lists have it.
function inverted(name: string): CountryCode | undefined {
  const [, short, long] = /^([^,]+),\s*(.+)$/.exec(name.trim()) ?? [];
  if (short === undefined || long === undefined) return undefined;
  return (
    codeOfName(`${long} ${short}`) ??
    ISO_NAMES.get(aliasKey(`${long} ${short}`)) ??
    codeOfName(short)
  );
}
