import type { CountryCode } from './country.ts';

/** A part of the world above countries; `parent` names the continent of a sub-region. */
export type Region = {
  /** Three digits of UN M49. */
  readonly code: string;
  readonly name: string;
  readonly parent?: string;
  readonly countries: readonly CountryCode[];
};

/**
 * Continents and sub-regions of UN M49 (Standard country or area codes for statistical use, as of
 * 2024, https://unstats.un.org/unsd/methodology/m49/). Of ours: Taiwan, Kosovo and states that are gone,
 * which the standard does not list, stand with their neighbours; Africa south of the Sahara and Latin
 * America are not a level of their own.
 */
const SUB_REGIONS: readonly (readonly [string, string, string, string])[] = [
  ['015', 'Northern Africa', '002', 'DZ EG EH LY MA SD TN'],
  [
    '014',
    'Eastern Africa',
    '002',
    'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  ],
  ['017', 'Middle Africa', '002', 'AO CD CF CG CM GA GQ ST TD ZR'],
  ['018', 'Southern Africa', '002', 'BW LS NA SZ ZA'],
  ['011', 'Western Africa', '002', 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG'],
  ['021', 'Northern America', '019', 'BM CA GL PM US'],
  [
    '029',
    'Caribbean',
    '019',
    'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  ],
  ['013', 'Central America', '019', 'BZ CR GT HN MX NI PA SV'],
  ['005', 'South America', '019', 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE'],
  ['143', 'Central Asia', '142', 'KG KZ TJ TM UZ'],
  ['030', 'Eastern Asia', '142', 'CN HK JP KP KR MN MO TW'],
  ['035', 'South-eastern Asia', '142', 'BN ID KH LA MM MY PH SG TH TL VN'],
  ['034', 'Southern Asia', '142', 'AF BD BT IN IR LK MV NP PK'],
  ['145', 'Western Asia', '142', 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YD YE'],
  ['151', 'Eastern Europe', '150', 'BG BY CS CZ HU MD PL RO RU SK SU UA'],
  ['154', 'Northern Europe', '150', 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ'],
  ['039', 'Southern Europe', '150', 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK YU'],
  ['155', 'Western Europe', '150', 'AT BE CH DD DE FR LI LU MC NL'],
  ['053', 'Australia and New Zealand', '009', 'AU CC CX HM NF NZ'],
  ['054', 'Melanesia', '009', 'FJ NC PG SB VU'],
  ['057', 'Micronesia', '009', 'FM GU KI MH MP NR PW UM'],
  ['061', 'Polynesia', '009', 'AS CK NU PF PN TK TO TV WF WS'],
];

const CONTINENTS: readonly (readonly [string, string])[] = [
  ['002', 'Africa'],
  ['019', 'Americas'],
  ['142', 'Asia'],
  ['150', 'Europe'],
  ['009', 'Oceania'],
  ['010', 'Antarctica'],
];

const subRegions: readonly Region[] = SUB_REGIONS.map(([code, name, parent, countries]) => ({
  code,
  name,
  parent,
  countries: countries.split(' '),
}));

/** Each continent with its sub-regions behind it, in order of the alphabet within each. */
export const REGIONS: readonly Region[] = CONTINENTS.flatMap(([code, name]) => {
  const parts = subRegions
    .filter(({ parent }) => parent === code)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const countries = parts.length === 0 ? ['AQ'] : parts.flatMap((part) => part.countries);
  return [{ code, name, countries }, ...parts];
});

/** The region that holds exactly these countries and no other, in any order. */
export function regionOf(countries: readonly CountryCode[]): Region | undefined {
  // A region of one is no shorter to say than its country.
  if (countries.length < 2) return undefined;
  const asked = new Set(countries);
  return REGIONS.find(
    (region) =>
      region.countries.length === asked.size && region.countries.every((code) => asked.has(code)),
  );
}
