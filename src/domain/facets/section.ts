import type { Facet } from './facet.ts';

/** The section that the publisher filed an article under. */
export const SECTION = {
  name: 'section',
  plural: 'sections',
  isMany: false,
  isAlwaysOffered: false,
  rowsShown: 6,
  reads: 'text',
  valuesOf: ({ section }) => [section ?? ''],
  labelOf: (value) => value,
  words: {
    title: 'Section',
    meaning: 'Section given by the publisher.',
    list: 'Sections',
    all: 'All sections',
    opening: 'filed under',
    nothing: 'no section',
    something: 'a section',
    none: 'No section given',
    leftOut: 'articles without a section',
    notOne: 'no section',
    notHeld: (names) => `No article of the archive is filed under ${names}.`,
    isQuoted: true,
    values: 'Names of sections',
    verb: 'are in',
  },
} as const satisfies Facet;
