import type { Facet } from './facet.ts';

/** Who published an article, as it was given. */
export const SOURCE = {
  name: 'source',
  plural: 'sources',
  isMany: false,
  isAlwaysOffered: false,
  rowsShown: 6,
  reads: 'text',
  valuesOf: ({ source }) => [source ?? ''],
  labelOf: (value) => value,
  words: {
    title: 'Source',
    meaning: 'Who published the article.',
    list: 'Sources',
    all: 'All sources',
    opening: 'from',
    nothing: 'no source',
    something: 'a source',
    none: 'No source given',
    leftOut: 'articles without a source',
    notOne: 'no source',
    notHeld: (names) => `No article of the archive is from ${names}.`,
    isQuoted: true,
    values: 'Names of sources',
    verb: 'are from',
  },
} as const satisfies Facet;
