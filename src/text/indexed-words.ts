import { baseOf } from './forms/base-forms.ts';
import { baseWords } from './forms/base-words.ts';
import { compoundsOf, PLAIN_WORD_MARK } from './forms/compounds.ts';
import { tokens } from './tokens.ts';

/** What both engines index of a text: words parted by single spaces, in order. */
export type IndexedWords = {
  /** Base forms, acronyms and numbers in one way: what terms, phrases and near words match. */
  readonly bases: string;
  /** Folded words as they are: what prefixes and exact searches match. */
  readonly words: string;
  /**
   * What the text joins by hyphens or apostrophes, written as one word: of each the base form, and the word
   * behind `PLAIN_WORD_MARK`. Not for phrases: neighbours here are none in the text.
   */
  readonly joined: string;
};

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
