import { languageName } from '../language-names.ts';
import type { Facet } from './facet.ts';

/** The language of an article, by its tag in small letters. */
export const LANGUAGE = {
  name: 'language',
  plural: 'languages',
  isMany: false,
  isAlwaysOffered: false,
  rowsShown: 6,
  reads: 'lower-case',
  valuesOf: ({ language }) => [language?.toLowerCase() ?? ''],
  labelOf: languageName,
  words: {
    title: 'Language',
    meaning: 'Given with the article, or told by its words.',
    list: 'Languages',
    all: 'All languages',
    opening: 'in',
    nothing: 'no known language',
    something: 'a known language',
    none: 'Language not known',
    leftOut: 'articles in no known language',
    notOne: 'no language',
    notHeld: (names) => `No article of the archive is in ${names}.`,
    isQuoted: false,
    values: 'Tags of languages',
    verb: 'are in',
  },
} as const satisfies Facet;
