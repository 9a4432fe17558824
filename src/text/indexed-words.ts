import type { IndexedWords } from '../domain/article-words.ts';
import { baseOf } from './forms/base-forms.ts';
import { baseWords } from './forms/base-words.ts';
import { compoundsOf, PLAIN_WORD_MARK } from './forms/compounds.ts';
import { tokens } from './tokens.ts';

/** The streams of a text. */
export function indexedWords(text: string): IndexedWords {
  const found = tokens(text);
  const joined = compoundsOf(text, found).map(
    ({ word }) => `${baseOf(word)} ${PLAIN_WORD_MARK}${word}`,
  );
  return {
    bases: baseWords(text, found)
      .map(({ word }) => word)
      .join(' '),
    words: found.map(({ word }) => word).join(' '),
    joined: joined.join(' '),
  };
}
