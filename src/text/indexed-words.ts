import { compoundsOf, PLAIN_WORD_MARK } from './compounds.ts';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** What both engines index of a text: words parted by single spaces, in order. */
export type IndexedWords = {
  /** Stems: what terms and phrases match. */
  readonly stems: string;
  /** Folded words without stemming: what prefixes and exact searches match. */
  readonly words: string;
  /**
   * What the text joins by hyphens or apostrophes, written as one word: of each the stem, and the word
   * behind `PLAIN_WORD_MARK`. Not for phrases: neighbours here are none in the text.
   */
  readonly joined: string;
};

/** The streams of a text. Word n of `stems` is word n of `words`. */
export function indexedWords(text: string): IndexedWords {
  const found = Array.from(tokens(text));
  const plain = found.map(({ word }) => word);
  const joined = compoundsOf(text, found).map(
    ({ stem: stemmed, word }) => `${stemmed} ${PLAIN_WORD_MARK}${word}`,
  );
  return {
    stems: plain.map(stem).join(' '),
    words: plain.join(' '),
    joined: joined.join(' '),
  };
}
