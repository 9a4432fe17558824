import { fold } from './fold.ts';

/** A word of a text, folded, with its place in the raw text (UTF-16 units, end exclusive). */
export type Token = { readonly word: string; readonly start: number; readonly end: number };

/**
 * Longest word that is indexed, in UTF-16 units; the rest is cut off, alike on both engines and in
 * queries. Elasticsearch's whitespace tokenizer would split past 255 and SQLite would not.
 */
export const MAX_WORD_LENGTH = 64;

// A letter or digit, then letters, digits, marks and invisible format characters (soft hyphen,
// zero-width space), which stand inside words and are folded away. Unicode counts the apostrophes of
// Hawaiʻi and Qurʾan among the letters: they part words as all others do (compounds.ts).
const RAW_WORD = /[[\p{L}\p{N}]--[ʻʼʽʾʿ]][[\p{L}\p{N}\p{M}\p{Cf}]--[ʻʼʽʾʿ]]*/gv;
// Scripts written without spaces: every character is a word, so that a query for two of them in a
// row is a phrase. Without this a whole clause would be one word that nobody can type.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const UNSPACED_PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
const FOLDED_PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ʻʼʽʾʿ]]+/gv;
const ASCII_WORD = /^[A-Za-z0-9]+$/;

/**
 * The words of a text in order. The one definition of a word in Dateline: what is indexed, searched
 * and highlighted is this stream, so that engines cannot disagree.
 */
export function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(RAW_WORD)) {
    const raw = match[0];
    const start = match.index;
    if (ASCII_WORD.test(raw)) {
      yield { word: clip(raw.toLowerCase()), start, end: start + raw.length };
    } else {
      yield* foldedTokens(raw, start);
    }
  }
}

/** The words of a text without their places. */
export function words(text: string): string[] {
  return Array.from(tokens(text), (token) => token.word);
}

function* foldedTokens(raw: string, start: number): Generator<Token> {
  if (!UNSPACED.test(raw)) {
    yield* splitFolded(raw, start);
    return;
  }
  for (const part of raw.matchAll(UNSPACED_PARTS)) {
    yield* splitFolded(part[0], start + part.index);
  }
}

function* splitFolded(raw: string, start: number): Generator<Token> {
  for (const word of fold(raw).match(FOLDED_PARTS) ?? []) {
    yield { word: clip(word), start, end: start + raw.length };
  }
}

/** A word cut to the longest that is indexed. */
export function clip(word: string): string {
  if (word.length <= MAX_WORD_LENGTH) return word;
  const clipped = word.slice(0, MAX_WORD_LENGTH);
  // A pair of surrogates stays whole, or neither half is kept.
  return clipped.isWellFormed() ? clipped : clipped.slice(0, -1);
}
