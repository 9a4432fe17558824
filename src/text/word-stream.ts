import { baseOf } from './forms/base-forms.ts';
import { baseWords, wordWhenAsked } from './forms/base-words.ts';
import { compoundsOf } from './forms/compounds.ts';
import { type Token, tokens } from './tokens.ts';

/** A text that is joined by hyphens or apostrophes, as one word. */
export type JoinedWord = Token & { readonly base: string };

/** The words of a text with their places: what an index holds of it, and where it stands. */
export type WordStream = {
  /** As they are, folded. */
  readonly plain: readonly Token[];
  /** As searches compare them: `baseWords`. */
  readonly bases: readonly Token[];
  /** What the text joins by hyphens or apostrophes. */
  readonly joined: readonly JoinedWord[];
};

/** A stretch of a text: UTF-16 units, end exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

/** Reads the words of a text. */
export function wordStream(text: string): WordStream {
  const plain = tokens(text);
  const joined = compoundsOf(text, plain).map(({ from, to, word }) => ({
    word,
    base: baseOf(word),
    start: plain[from]?.start ?? 0,
    end: plain[to - 1]?.end ?? 0,
  }));
  return { plain, bases: baseWords(text, plain, wordWhenAsked), joined };
}

/** The same, read at the first call: a query may ask nothing of them. */
export function lazyWordStream(text: string): () => WordStream {
  let stream: WordStream | undefined;
  return () => {
    stream ??= wordStream(text);
    return stream;
  };
}

/** Number of the first word that begins at this place or later: a search by halves, words stand in order. */
export function firstFrom(found: readonly Token[], place: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
