import { type Compound, compoundsOf } from './compounds.ts';
import { stem } from './stem.ts';
import { type Token, tokens } from './tokens.ts';

/** The words of a text with their places and stems: what an index holds of it, and where it stands. */
export type WordStream = {
  readonly found: readonly Token[];
  /** One for each of `found`. */
  readonly stems: readonly string[];
  /** What the text joins by hyphens or apostrophes, by the number of the first word. */
  readonly compounds: ReadonlyMap<number, readonly Compound[]>;
};

/** Words of a stream by their number, from `from` to `to`, end exclusive. */
export type WordRange = { readonly from: number; readonly to: number };

/** Reads the words of a text. */
export function wordStream(text: string): WordStream {
  const found = Array.from(tokens(text));
  return {
    found,
    stems: found.map(({ word }) => stem(word)),
    compounds: Map.groupBy(compoundsOf(text, found), ({ from }) => from),
  };
}

/** The same, read at the first call: a query may ask nothing of them. */
export function lazyWordStream(text: string): () => WordStream {
  let stream: WordStream | undefined;
  return () => {
    stream ??= wordStream(text);
    return stream;
  };
}

/** The words that lie whole between two places of the text (UTF-16 units, end exclusive). */
export function wordsBetween({ found }: WordStream, start: number, end: number): WordRange {
  const from = firstFrom(found, start);
  let to = firstFrom(found, end);
  if (to > from && (found[to - 1]?.end ?? 0) > end) to -= 1;
  return { from, to };
}

/** Number of the first word that begins at this place or later: a search by halves, words stand in order. */
function firstFrom(found: readonly Token[], place: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
