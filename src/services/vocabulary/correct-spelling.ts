import { nameMeant } from '../../query/near-miss.ts';
import { parseQuery } from '../../query/parser.ts';
import { wordQuery } from '../../query/word-query.ts';
import { wordsAskedFor } from '../../query/words-asked-for.ts';
import { baseForms } from '../../text/forms/base-forms.ts';
import { isBase } from '../../text/forms/dictionary.ts';
import { type Token, tokens } from '../../text/tokens.ts';
import type { CountFound } from './count-found.ts';
import { formsOf, type KeptVocabulary, type KnownWords } from './kept-vocabulary.ts';
import { inTwoWords, misspeltPairs } from './spelling-joins.ts';
import { misspeltNames } from './spelling-names.ts';
import { type Misspelt, MOST_SPELLINGS, spellingsOf } from './spelling-words.ts';

/**
 * Other spellings of a query by the archive's own names and words, the likeliest first; empty where nothing in it looks
 * misspelt. As little of it as possible is changed: words that the archive has only where it has all of them. Whether one
 * finds anything is for a search to say. The same on both engines.
 * @throws AppError as `SearchIndex.search` does
 */
export type CorrectSpelling = (text: string, signal: AbortSignal) => Promise<readonly string[]>;

// Holding one word against all of the archive's takes milliseconds of the thread that serves pages.
const MOST_WORDS = 6;

/** Corrects whole names, then words written apart or together, then by edit distance and number of articles. */
export function correctSpelling(vocabulary: KeptVocabulary, count: CountFound): CorrectSpelling {
  return async (text, signal) => {
    const asked = wordsAskedFor(parseQuery(text).query);
    const typed = tokens(text)
      .filter(({ word }) => asked.has(word))
      .slice(0, MOST_WORDS);
    if (typed.length === 0) return [];
    const known = await vocabulary();
    const fields = misspeltFields(text, typed);
    const names = misspeltNames(text, typed, known);
    const pairs = misspeltPairs(text, free(typed, [...fields, ...names]), known);
    const rest = free(typed, [...fields, ...names, ...pairs]);
    const words = await Promise.all(rest.map((token) => looked(token, known, count, signal)));
    const unknown = words.filter(({ articles }) => articles === 0);
    const sure = [...fields, ...names, ...pairs, ...unknown.filter(isDoubtful)];
    if (sure.length > 0)
      return distinct(text, [...corrected(text, sure), ...withoutNames(text, sure, names)]);
    const doubtful = words.filter(isDoubtful);
    const alone =
      doubtful.length > 1 ? doubtful.flatMap((one) => corrected(text, [one]).slice(0, 1)) : [];
    return distinct(text, [...alone, ...corrected(text, doubtful)]);
  };
}

/** What stands before a colon and is nearly a field: `speakr:bernanke`. */
function misspeltFields(text: string, typed: readonly Token[]): readonly Misspelt[] {
  return typed.flatMap(({ word, start, end }) => {
    const meant = /^:\S/.test(text.slice(end)) ? nameMeant(word) : undefined;
    return meant === undefined ? [] : [{ start, end, spellings: [meant] }];
  });
}

type Looked = Misspelt & { readonly articles: number };

async function looked(
  { word, start, end }: Token,
  known: KnownWords,
  count: CountFound,
  signal: AbortSignal,
): Promise<Looked> {
  const articles = articlesWith(word, known);
  if (isSpelled(word, articles, known)) return { start, end, articles, spellings: [] };
  const found = spellingsOf(word, articles, known);
  if (found.length === 0 && articles > 0) return { start, end, articles, spellings: [] };
  // No vocabulary has *obrien*, which articles print as O'Brien.
  const counted = Math.max(articles, await count(wordQuery(word, 'any'), signal));
  const apart = counted > 0 ? [] : await inTwoWords(word, known, count, signal);
  // A second look over all of the archive's words only where it can differ from the first.
  const near = counted === articles ? found : spellingsOf(word, counted, known);
  const spellings = [...apart, ...near]
    .toSorted((a, b) => a.distance - b.distance || b.articles - a.articles)
    .slice(0, MOST_SPELLINGS)
    .map(({ text }) => text);
  return { start, end, articles: counted, spellings };
}

/**
 * Whether a word is as it should be: one of the dictionary that the archive does not have, *doping* and no `doing`, or a part of a name
 * that it does have, *Hugo* and no `huge`.
 */
function isSpelled(word: string, articles: number, { names }: KnownWords): boolean {
  if (articles === 0) return baseForms(word).some(isBase);
  // Other names of a person may be misprints.
  return names
    .beginningWith(word)
    .some(({ name, of, words }) => name === of.label && words.includes(word));
}

function isDoubtful({ spellings }: Misspelt): boolean {
  return spellings.length > 0;
}

/** Words that no other correction is of. */
function free(typed: readonly Token[], taken: readonly Misspelt[]): readonly Token[] {
  return typed.filter(
    ({ start, end }) => !taken.some((other) => start < other.end && end > other.start),
  );
}

/** The first spellings of all stretches together, then the second ones, and so on. */
function corrected(text: string, stretches: readonly Misspelt[]): string[] {
  const most = Math.max(0, ...stretches.map(({ spellings }) => spellings.length));
  const inOrder = stretches.toSorted((a, b) => a.start - b.start);
  return Array.from({ length: most }, (_, at) =>
    inOrder.reduceRight(
      (changed, { start, end, spellings }) =>
        `${changed.slice(0, start)}${spellings[at] ?? spellings[0]}${changed.slice(end)}`,
      text,
    ),
  );
}

/** Where a name is not what was meant, the other words may still be misspelt. */
function withoutNames(
  text: string,
  sure: readonly Misspelt[],
  names: readonly Misspelt[],
): readonly string[] {
  return names.length === 0
    ? []
    : corrected(
        text,
        sure.filter((one) => !names.includes(one)),
      );
}

function distinct(text: string, spellings: readonly string[]): readonly string[] {
  return [...new Set(spellings)].filter((other) => other !== text).slice(0, MOST_SPELLINGS);
}

/** Articles that have the word in any of its forms, at least: those of its commonest form. */
function articlesWith(word: string, known: KnownWords): number {
  return formsOf(word, known).reduce((most, { count }) => Math.max(most, count), 0);
}
