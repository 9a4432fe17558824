import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import { words } from './tokens.ts';

/** Finds names by any part of them. */
export type FindsName = (name: string) => boolean;

// A word of so many letters may be one letter off, of so many two: as spelling is corrected (docs/adr/0010).
const ONE_OFF = 4;
const TWO_OFF = 7;

/** Names that hold this text, whatever its case and accents. */
export function holdsText(typed: string): FindsName {
  const wanted = fold(typed.trim());
  return (name) => fold(name).includes(wanted);
}

/**
 * Names in which each word of the text stands, or one that it is a misspelling of: `Bernake` finds Bernanke, and so does
 * `bernak` as a beginning. For a list in which nothing holds the text itself.
 */
export function holdsNearly(typed: string): FindsName {
  const wanted = words(typed);
  return (name) => {
    const known = words(name);
    return (
      wanted.length > 0 && wanted.every((word) => known.some((other) => isNearly(word, other)))
    );
  };
}

/** Whether a word, or the beginning of one, is misspelt for another; all words are folded. */
export function isNearly(typed: string, known: string): boolean {
  const most = lettersOff(typed);
  if (known.startsWith(typed)) return true;
  if (most === 0) return false;
  // What is typed may be the beginning of the word alone.
  const beginning = known.slice(0, Math.max(typed.length, 1));
  return (
    editDistance(typed, known, most) !== undefined ||
    (typed.length >= ONE_OFF && editDistance(typed, beginning, 1) !== undefined)
  );
}

function lettersOff(word: string): number {
  if (word.length >= TWO_OFF) return 2;
  return word.length >= ONE_OFF ? 1 : 0;
}
