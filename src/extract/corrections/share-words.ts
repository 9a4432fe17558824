import { aliasKey } from '../aliases.ts';

/** Whether a text has these words in this order, case, accents and punctuation aside. No words are in no text. */
export function shareWords(text: string, words: string): boolean {
  const key = aliasKey(words);
  return key !== '' && ` ${aliasKey(text)} `.includes(` ${key} `);
}
