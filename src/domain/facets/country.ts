import { countryName } from '../country-names.ts';
import type { Facet } from './facet.ts';

/** Countries that an article mentions, by code. */
export const COUNTRY = {
  name: 'country',
  plural: 'countries',
  isMany: true,
  isAlwaysOffered: true,
  rowsShown: 8,
  reads: 'country',
  readAs: 'countries',
  valuesOf: ({ countries }) => countries.map(({ code }) => code),
  labelOf: countryName,
  words: {
    title: 'Country',
    meaning: 'Mentioned in the article.',
    list: 'Countries',
    all: 'All countries',
    findHint: 'Other names work: Burma finds Myanmar.',
    opening: 'mentioning',
    nothing: 'no country',
    something: 'a country',
    none: 'No country tagged',
    leftOut: 'articles without a country',
    notOne: 'neither the code nor the name of a country',
    notHeld: (names) => `No article of the archive mentions ${names}.`,
    isQuoted: false,
    values: 'Codes of countries',
    verb: 'mention',
  },
} as const satisfies Facet;
