import { countryName } from '../country-names.ts';
import type { Facet } from './facet.ts';

/** Countries that an article is about, by code: those of its countries that weigh most. */
export const ABOUT = {
  name: 'about',
  plural: 'countries',
  table: 'subjects',
  isMany: true,
  isAlwaysOffered: false,
  rowsShown: 8,
  reads: 'country',
  readAs: 'countries',
  valuesOf: ({ countries }) => countries.filter(({ primary }) => primary).map(({ code }) => code),
  labelOf: countryName,
  words: {
    title: 'About',
    one: 'country',
    meaning: 'What the article is about, not only mentioned in it.',
    list: 'Countries that articles are about',
    all: 'All countries that articles are about',
    findHint: 'Other names work: Burma finds Myanmar.',
    opening: 'about',
    nothing: 'no country',
    something: 'a country',
    none: 'About no country',
    leftOut: 'articles about no country',
    notOne: 'neither the code nor the name of a country',
    notHeld: (names) => `No article of the archive is about ${names}.`,
    isQuoted: false,
    values: 'Codes of countries',
    verb: 'are about',
  },
} as const satisfies Facet;
