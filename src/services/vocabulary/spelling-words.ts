import { canBeWithin, editDistance, letterBits } from '../../text/edit-distance.ts';
import { FUNCTION_WORDS } from '../../text/forms/function-words.ts';
import type { KnownWord, KnownWords } from './kept-vocabulary.ts';

/** A stretch of a text that may be misspelt, with what may have been meant, the likeliest first. */
export type Misspelt = {
  readonly start: number;
  readonly end: number;
  readonly spellings: readonly string[];
};

/** A way to write a word otherwise; `articles` have it. */
export type OtherSpelling = {
  readonly text: string;
  /** Letters changed; to part a word counts as one. */
  readonly distance: number;
  readonly articles: number;
};

export const MOST_SPELLINGS = 3;
// One slip in a short word, two in a longer one: beyond that every word is near some other.
const SHORT_WORD = 4;
const FEWEST_LETTERS = 3;
/** A word that the archive has is only doubted beside one that is so many times as common. */
export const TIMES_AS_COMMON = 10;

/** How many letters of a word may be wrong. */
export function lettersOff(word: string): number {
  if (word.length < FEWEST_LETTERS) return 0;
  return word.length <= SHORT_WORD ? 1 : 2;
}

/** Words that may have been meant by this one, which `articles` have; none where it is as it should be. */
export function spellingsOf(
  word: string,
  articles: number,
  known: KnownWords,
): readonly OtherSpelling[] {
  if (word.length < FEWEST_LETTERS || !/\p{L}/u.test(word)) return [];
  const most = lettersOff(word);
  const fewestArticles = Math.max(1, TIMES_AS_COMMON * articles);
  const bits = letterBits(word);
  const near: { readonly word: KnownWord; readonly distance: number }[] = [];
  for (const candidate of known.words) {
    // The commonest come first: those that follow are all too rare.
    if (candidate.count < fewestArticles) break;
    if (!canBeWithin(bits, candidate.bits, most)) continue;
    const distance = editDistance(word, candidate.word, most);
    if (distance !== undefined && distance > 0) near.push({ word: candidate, distance });
  }
  // Nobody looks for *being* who types `beijng`, nor for *did* who types `died`.
  const telling = near.filter(({ word: { word: other } }) => !FUNCTION_WORDS.has(other));
  return (telling.length > 0 || articles > 0 ? telling : near)
    .toSorted((x, y) => x.distance - y.distance || x.word.rank - y.word.rank)
    .slice(0, MOST_SPELLINGS)
    .map(({ word: { word: text, count }, distance }) => ({ text, distance, articles: count }));
}
