import type { Facet } from './facet.ts';

/** Who wrote an article: the names of its byline, as it was given or as the page or header has it. */
export const AUTHOR = {
  name: 'author',
  plural: 'authors',
  isMany: true,
  isAlwaysOffered: false,
  rowsShown: 6,
  reads: 'text',
  valuesOf: ({ author }) => authorNames(author ?? ''),
  labelOf: (value) => value,
  words: {
    title: 'Author',
    meaning: 'Named in the byline.',
    list: 'Authors',
    all: 'All authors',
    opening: 'by',
    nothing: 'no author',
    something: 'an author',
    none: 'No author given',
    leftOut: 'articles without an author',
    notOne: 'no author',
    notHeld: (names) => `No article of the archive is by ${names}.`,
    isQuoted: true,
    values: 'Names of authors',
    verb: 'are by',
  },
} as const satisfies Facet;

// A byline may have been given with its first word. What stands between two names of it.
const OPENING = /^by\s+/iu;
const BETWEEN = /\s*(?:[;|\n]|,?\s+(?:and|&|und|et)\s+)\s*/iu;
// `Ada Northcote, Bo Lind`; not `Ada Northcote, Jr.` nor `Northcote, Ada`: both sides are whole names.
const LISTED = /,\s+(?=\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+)+)/u;
const WHOLE_NAME = /^\S+\s+\S+/u;

/** `By Ada Northcote and Bo Lind` → both names, in their order; an author that is one word stays whole. */
export function authorNames(byline: string): string[] {
  return byline
    .trim()
    .replace(OPENING, '')
    .split(BETWEEN)
    .flatMap((part) => {
      const names = part.split(LISTED);
      return names.every((name) => WHOLE_NAME.test(name)) ? names : [part];
    })
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
