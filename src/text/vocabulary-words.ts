import { words } from './tokens.ts';

const HAS_LETTER = /\p{L}/u;

/**
 * The different words of texts that completion and spelling can offer: folded, with a letter in them,
 * more than one character. Numbers are searched, but nobody misspells or completes one.
 */
export function vocabularyWords(...texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const word of words(text)) {
      if (word.length > 1 && HAS_LETTER.test(word)) found.add(word);
    }
  }
  return found;
}
