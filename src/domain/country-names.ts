import type { CountryCode } from './country.ts';

// ISO 3166-1 alpha-2, as assigned in 2024, and XK, which the standard leaves to its users.
const PRESENT =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );

// States that are gone, by the codes that ISO 3166-3 keeps for them, with labels of our own:
// Intl.DisplayNames calls SU Russia.
const GONE: Readonly<Record<string, string>> = {
  CS: 'Czechoslovakia',
  DD: 'East Germany',
  SU: 'Soviet Union',
  YD: 'South Yemen',
  YU: 'Yugoslavia',
  ZR: 'Zaire',
};

// Where the usual label is not what newspapers print.
const OWN: Readonly<Record<string, string>> = {
  CD: 'DR Congo',
  CG: 'Congo',
  CI: 'Ivory Coast',
  CV: 'Cape Verde',
  FM: 'Micronesia',
  HK: 'Hong Kong',
  KP: 'North Korea',
  KR: 'South Korea',
  MK: 'North Macedonia',
  MM: 'Myanmar',
  MO: 'Macau',
  PS: 'Palestinian territories',
  ST: 'São Tomé and Príncipe',
  SZ: 'Eswatini',
  TR: 'Türkiye',
  VA: 'Vatican City',
  XK: 'Kosovo',
};

const known = new Set([...PRESENT, ...Object.keys(GONE)]);
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Codes of all countries and territories of today, in order of the alphabet. */
export const PRESENT_COUNTRIES: readonly CountryCode[] = PRESENT;

/** Whether `code` is one that tags and filters may carry (upper case). */
export function isCountryCode(code: string): boolean {
  return known.has(code);
}

// Names of several parts or of a kind of state take the article, and so do a few of one word: the notes on
// “the” in the list of countries of the EU's Interinstitutional Style Guide, annex A5
// (https://style-guide.europa.eu/en/content/-/isg/topic?identifier=annex-a5-list-countries-territories-currencies).
const WITH_ARTICLE =
  /^(?!South ).*\b(?:Emirates|Islands|Isle|Kingdom|Netherlands|Republic|States|Territor(?:y|ies)|territories|Union)\b/;
const ALSO_WITH_ARTICLE: ReadonlySet<CountryCode> = new Set(['BS', 'CD', 'GM', 'KM', 'MV', 'PH']);

/** The label of a country within a sentence: `the United States`, `Ghana`. */
export function countryInSentence(code: CountryCode): string {
  const name = countryName(code);
  return WITH_ARTICLE.test(name) || ALSO_WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

/** The English label of a country; a code that is none is its own label. */
export function countryName(code: CountryCode): string {
  return OWN[code] ?? GONE[code] ?? (known.has(code) ? regionName(code) : code);
}

// The few hundred codes that there are, each asked for with every article that has it.
const names = new Map<CountryCode, string>();

function regionName(code: CountryCode): string {
  const before = names.get(code);
  if (before !== undefined) return before;
  const name = regionNames.of(code) ?? code;
  names.set(code, name);
  return name;
}
