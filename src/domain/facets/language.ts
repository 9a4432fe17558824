import type { Facet } from './facet.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

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

/** `en` → `English`, `pt-br` → `Brazilian Portuguese`; a tag that names no language is its own name. */
function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag; // no tag at all: `n/a`, `English (UK)`
  }
}
