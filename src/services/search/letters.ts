import { fold } from '../../text/fold.ts';

/** In the place of a letter: names that begin with none of a to z. */
export const OTHER_LETTER = 'other';

/** How many names begin with each letter, every letter among them. */
export type LetterCounts = readonly { readonly letter: string; readonly count: number }[];

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz', OTHER_LETTER];

const SMALL = 32;
const FIRST_SMALL = 97;
const LAST_SMALL = 122;

/** `a` to `z`, accents aside, or `OTHER_LETTER`. */
export function letterOf(name: string): string {
  const code = name.charCodeAt(0) | SMALL;
  // Nearly all names: their first character is a letter of ASCII.
  if (code >= FIRST_SMALL && code <= LAST_SMALL) return String.fromCharCode(code);
  const first = /[a-z]|\p{L}/u.exec(fold(name))?.[0] ?? '';
  return /^[a-z]$/.test(first) ? first : OTHER_LETTER;
}

/** Counts letters that `letterOf` gave. */
export function countLetters(letters: readonly string[]): LetterCounts {
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return LETTERS.map((letter) => ({ letter, count: counts.get(letter) ?? 0 }));
}
