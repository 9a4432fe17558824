const HAS_LETTER = /\p{L}/u;
const FIRST_SMALL = 97;
const LAST_SMALL = 122;

/**
 * The different words of texts that completion and spelling can offer: with a letter in them, more than one character.
 * Numbers are searched, but nobody misspells or completes one. `texts` are the plain words of `indexedWords`.
 */
export function vocabularyWords(...texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const word of text.split(' ')) if (word.length > 1 && hasLetter(word)) found.add(word);
  }
  return found;
}

/** Nearly all words begin with a letter of ASCII. */
function hasLetter(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= FIRST_SMALL && first <= LAST_SMALL) || HAS_LETTER.test(word);
}
