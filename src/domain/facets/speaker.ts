import type { Facet } from './facet.ts';

/** Persons whom an article quotes, by id. */
export const SPEAKER = {
  name: 'speaker',
  plural: 'speakers',
  isMany: true,
  isAlwaysOffered: true,
  rowsShown: 8,
  reads: 'person',
  readAs: 'speakers',
  valuesOf: ({ speakers }) => speakers.map(({ id }) => id),
  words: {
    title: 'Who is quoted',
    meaning: 'Quoted in the article, not only named.',
    list: 'Speakers',
    all: 'Everybody who is quoted',
    findHint: 'Other spellings work: Serguei finds Sergei.',
    opening: 'quoting',
    nothing: 'nobody',
    something: 'somebody',
    none: 'Nobody quoted',
    leftOut: 'articles that quote nobody',
    notOne: 'neither the id nor the name of a person',
    notHeld: (names) => `No article of the archive quotes anybody with the id ${names}.`,
    isQuoted: true,
    values: 'Ids of speakers',
    verb: 'quote',
  },
} as const satisfies Facet;
