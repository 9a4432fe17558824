import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** What both engines index of a text: words parted by single spaces, in order. */
export type IndexedWords = {
  /** Stems: what terms and phrases match. */
  readonly stems: string;
  /** Folded words without stemming: what prefixes and exact searches match. */
  readonly words: string;
};

/** The two streams of a text. Word n of one is word n of the other. */
export function indexedWords(text: string): IndexedWords {
  const plain: string[] = [];
  const stemmed: string[] = [];
  for (const { word } of tokens(text)) {
    plain.push(word);
    stemmed.push(stem(word));
  }
  return { stems: stemmed.join(' '), words: plain.join(' ') };
}
