import { type LetterCounts, OTHER_LETTER } from '../../services/search/letters.ts';

/** A letter of a list. One that no name begins with leads nowhere: it has no `href`. */
export type LetterLink = {
  readonly text: string;
  readonly href?: string;
  readonly isHere: boolean;
};

/** All letters, after a link to the whole list. `hrefOf` gives the address of one, of all without. */
export function presentLetters(
  letters: LetterCounts,
  here: string | undefined,
  hrefOf: (letter?: string) => string,
): LetterLink[] {
  const all = { text: 'All', href: hrefOf(), isHere: here === undefined };
  const each = letters.map(({ letter, count }) => ({
    text: letter === OTHER_LETTER ? 'Other letters' : letter.toUpperCase(),
    isHere: letter === here,
    ...(count === 0 ? {} : { href: hrefOf(letter) }),
  }));
  return [all, ...each];
}
