import { parseQuery } from '../../query/parser.ts';
import type { SearchIndex } from '../../search/port.ts';
import { baseOf } from '../../text/forms/base-forms.ts';
import type { Token } from '../../text/tokens.ts';
import type { KnownWord, KnownWords } from './kept-vocabulary.ts';

/** So many of the commonest words that begin so are looked for behind the word before. */
const MOST_LOOKED_FOR = 40;
const MOST_FORMS = 4;

/** A word that is being typed behind another one; nothing but spaces is between them. */
export type WordBehind = { readonly before: Token; readonly last: Token };

/**
 * Those first that the archive most often has behind the word before: `president bush` comes before `president budget`. What
 * never stands there is left out where anything does.
 */
export async function besideFirst(
  index: SearchIndex,
  { before }: WordBehind,
  words: readonly KnownWord[],
  signal: AbortSignal,
): Promise<readonly KnownWord[]> {
  const looked = words.slice(0, MOST_LOOKED_FOR);
  const phrases = looked.map(({ word }) => parseQuery(`"${before.word} ${word}"`).query);
  const counts = await index.countEach(phrases, signal);
  const counted = looked.map((word, at) => ({ word, count: counts[at] ?? 0 }));
  const beside = counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return beside.length > 0 ? beside.map(({ word }) => word) : words;
}

/** Each word in the form that stands behind the word before most often: *united nations*, though *nation* is commoner. */
export async function inFormBeside(
  index: SearchIndex,
  { before, last }: WordBehind,
  words: readonly KnownWord[],
  known: KnownWords,
  signal: AbortSignal,
): Promise<readonly KnownWord[]> {
  const forms = words.map((word) => formsBeginning(word, last.word, known));
  const asked = forms.flatMap((all) => (all.length > 1 ? all : []));
  if (asked.length === 0) return words;
  const phrases = asked.map(
    ({ word }) => parseQuery(`"${before.word} ${word}"`, { exact: true }).query,
  );
  const counts = await index.countEach(phrases, signal);
  const countOf = new Map(asked.map(({ word }, at) => [word, counts[at] ?? 0]));
  return words.map((word, at) => {
    const [best] = (forms[at] ?? []).toSorted(
      (a, b) => (countOf.get(b.word) ?? 0) - (countOf.get(a.word) ?? 0) || a.rank - b.rank,
    );
    return best ?? word;
  });
}

function formsBeginning(word: KnownWord, beginning: string, known: KnownWords): KnownWord[] {
  const base = baseOf(word.word);
  return known.byBeginning
    .beginningWith(beginning)
    .filter((other) => baseOf(other.word) === base && other.word !== beginning)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_FORMS);
}
