// The same quote in many articles, told by who says it and by its words alone, so that a quote's key depends on no
// other article, on no engine and on no order of indexing. Why so, and what it finds and misses: docs/adr/0019.
import type { PublicationDate } from '../domain/publication-date.ts';
import { type Quote, tellingOf } from '../domain/quote.ts';
import { baseOf } from './forms/base-forms.ts';
import { FACTORS, hashText, hexOf } from './hash-text.ts';
import { sentences } from './sentences.ts';
import { isFixed, tellingWords, writtenOut } from './telling-words.ts';

/** A quote, and of its article what a short one is told by. */
export type QuotedWords = {
  readonly quote: Pick<Quote, 'text' | 'kind' | 'speaker'>;
  readonly date?: PublicationDate;
  /** The key of the article's story. */
  readonly story: string;
};

/** Twelve hexadecimal digits, 47 bits: SQLite keeps them in six bytes. */
export const QUOTE_KEY = /^[0-7][0-9a-f]{11}$/;
const HIGH_BITS = 15;

// Below the first a person says the same words of other things: “We are pleased”, “No comment”. Words of nobody named may be
// anybody's: “neutral”, “too big to fail”.
const NAMED = { toldByDay: 0, toldByMonth: 3, toldAlone: 6, chosen: 4 };
const NOBODY = { toldByDay: 3, toldByMonth: 6, toldAlone: 12, chosen: 6 };
// Of the words of the beginning so many are chosen from.
const BEGINNING = 24;
// What makes the same words another saying on another day.
const OF_ITS_DAY = new Set(['today', 'tomorrow', 'yesterday']);

/**
 * The key that one person's same quote has in every article, `QUOTE_KEY`. Long quotes match where they begin alike in
 * the same telling, whatever a paper leaves out behind; short ones where their words are the same in one month, or on one day.
 */
export function quoteKey({ quote, date, story }: QuotedWords): string {
  const limits = quote.speaker ? NAMED : NOBODY;
  const who = `${quote.speaker?.id ?? ''} ${tellingOf(quote)}`;
  const text = withoutInsertions(quote.text);
  const beginning = beginningOf(text, limits.toldAlone);
  const { true: fixed = [], false: free = [] } = Object.groupBy(
    beginning,
    (word) => `${isFixed(word)}`,
  );
  if (beginning.length >= limits.toldAlone && areWords(free)) {
    const when = fixed.some((word) => OF_ITS_DAY.has(word)) ? monthOf(date) : undefined;
    const chosen = lowestHashed(free, limits.chosen);
    return keyOf(['like', who, when ?? '', chosen.join(' '), fixed.toSorted().join(' ')]);
  }
  const when = whenTold(beginning.length, limits, date) ?? `story ${story}`;
  return keyOf(['same', who, when, writtenOut(text).join(' ')]);
}

/** The time within which so few telling words are one quote; `undefined`: within copies of one story alone. */
function whenTold(
  words: number,
  { toldByDay, toldByMonth }: typeof NAMED,
  date: PublicationDate | undefined,
): string | undefined {
  if (words >= toldByMonth) return monthOf(date);
  return words >= toldByDay ? dayOf(date) : undefined;
}

/** The key as a number. */
export function quoteNumber(key: string): number {
  return Number.parseInt(key, 16);
}

function keyOf(parts: readonly string[]): string {
  return hexOf(parts.join('\n'), HIGH_BITS);
}

// What an editor puts in, in the place of words or beside them. Bounded, as a bracket may never be closed.
const INSERTION = /\([^()]{1,200}\)|\[[^[\]]{1,200}\]/g;

function withoutInsertions(text: string): string {
  const without = text.replace(INSERTION, ' ');
  return without.length * 2 < text.length ? text : without;
}

/** The telling words of the first sentences, as many as hold the fewest; a quote is cut behind one or within it. */
function beginningOf(text: string, fewest: number): readonly string[] {
  const found: string[] = [];
  for (const { start, end } of sentences(text)) {
    for (const part of text.slice(start, end).split(BREAK)) {
      found.push(...tellingWords(writtenOut(part)));
      if (found.length >= fewest) return found;
    }
  }
  return found;
}

const BREAK = /\.\s?\.\s?\.|…/;

// Where a word is a letter or sign, as in Chinese, some of them are in every text.
function areWords(words: readonly string[]): boolean {
  return words.filter((word) => word.length === 1).length * 3 <= words.length;
}

/** The base forms that hash lowest (min-wise hashing, Broder 1997), so that a change elsewhere is none of the key. */
function lowestHashed(words: readonly string[], most: number): string[] {
  const bases = [...new Set(words.slice(0, BEGINNING).map(baseOf))];
  const hashed = bases.map((word) => ({ word, hash: hashText(word, FACTORS[0]) }));
  return hashed
    .toSorted((a, b) => a.hash - b.hash || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word)
    .toSorted();
}

function dayOf(date: PublicationDate | undefined): string | undefined {
  return date && /^\d{4}-\d\d-\d\d/.exec(date.value)?.[0];
}

function monthOf(date: PublicationDate | undefined): string | undefined {
  return date && /^\d{4}-\d\d/.exec(date.value)?.[0];
}
