import { parseQuery } from '../../query/parser.ts';
import { wordQuery } from '../../query/word-query.ts';
import { wordsAskedFor } from '../../query/words-asked-for.ts';
import { canBeWithin, editDistance, letterBits } from '../../text/edit-distance.ts';
import { type Token, tokens } from '../../text/tokens.ts';
import type { CountFound } from './count-found.ts';
import {
  formsOf,
  type KeptVocabulary,
  type KnownWord,
  type KnownWords,
} from './kept-vocabulary.ts';

/**
 * Other spellings of a query by the archive's own words, the likeliest first; empty where no word of it
 * looks misspelt. Whether one of them finds anything is for a search to say. The same on both engines.
 * @throws AppError as `SearchIndex.search` does
 */
export type CorrectSpelling = (text: string, signal: AbortSignal) => Promise<readonly string[]>;

const MOST_SPELLINGS = 3;
// Holding one word against all of the archive's takes milliseconds of the thread that serves pages.
const MOST_WORDS = 6;
// One slip in a short word, two in a longer one: beyond that every word is near some other.
const SHORT_WORD = 4;
const FEWEST_LETTERS = 3;
/** A word that the archive has is only doubted beside one that is so many times as common. */
const TIMES_AS_COMMON = 10;

/** Corrects by edit distance, then by number of articles. */
export function correctSpelling(vocabulary: KeptVocabulary, count: CountFound): CorrectSpelling {
  return async (text, signal) => {
    const asked = wordsAskedFor(parseQuery(text).query);
    const typed = tokens(text)
      .filter(({ word }) => asked.has(word))
      .slice(0, MOST_WORDS);
    if (typed.length === 0) return [];
    const known = await vocabulary();
    const looked = await Promise.all(
      typed.map(async (token): Promise<Doubt> => {
        const { word } = token;
        const spellings = spellingsOf(word, articlesWith(word, known), known);
        if (spellings.length === 0) return { token, spellings };
        // No vocabulary has *obrien*, which articles print as O'Brien.
        const query = wordQuery(word, 'any');
        return { token, spellings: spellingsOf(word, await count(query, signal), known) };
      }),
    );
    const doubts = looked.filter(({ spellings }) => spellings.length > 0);
    return doubts.length === 0 ? [] : corrected(text, doubts);
  };
}

type Doubt = { readonly token: Token; readonly spellings: readonly string[] };

/** The first spellings of all doubtful words together, then the second ones, and so on. */
function corrected(text: string, doubts: readonly Doubt[]): string[] {
  const most = Math.max(...doubts.map(({ spellings }) => spellings.length));
  return Array.from({ length: most }, (_, at) =>
    doubts.reduceRight(
      (changed, { token, spellings }) =>
        `${changed.slice(0, token.start)}${spellings[at] ?? spellings[0]}${changed.slice(token.end)}`,
      text,
    ),
  );
}

/** Words that may have been meant by this one, which `articles` have; none where it is as it should be. */
function spellingsOf(word: string, articles: number, known: KnownWords): string[] {
  if (word.length < FEWEST_LETTERS || !/\p{L}/u.test(word)) return [];
  const most = word.length <= SHORT_WORD ? 1 : 2;
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
  return near
    .toSorted((a, b) => a.distance - b.distance || a.word.rank - b.word.rank)
    .slice(0, MOST_SPELLINGS)
    .map((item) => item.word.word);
}

/** Articles that have the word in any of its forms, at least: those of its commonest form. */
function articlesWith(word: string, known: KnownWords): number {
  return formsOf(word, known).reduce((most, { count }) => Math.max(most, count), 0);
}
