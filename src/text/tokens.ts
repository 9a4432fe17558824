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
const RAW_WORD_HERE = /[[\p{L}\p{N}]--[ʻʼʽʾʿ]][[\p{L}\p{N}\p{M}\p{Cf}]--[ʻʼʽʾʿ]]*/vy;
// Scripts written without spaces: every character is a word, so that a query for two of them in a
// row is a phrase. Without this a whole clause would be one word that nobody can type.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const UNSPACED_PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
const FOLDED_PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ʻʼʽʾʿ]]+/gv;

/**
 * The words of a text in order. The one definition of a word in Dateline: what is indexed, searched
 * and highlighted is this stream, so that engines cannot disagree.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) at = addToken(found, text, at);
  return found;
}

/** Whether a text has any word; looks no further than the first. */
export function hasWords(text: string): boolean {
  const found: Token[] = [];
  for (let at = 0; at < text.length && found.length === 0; ) at = addToken(found, text, at);
  return found.length > 0;
}

/** Adds the words that begin at a place, or none; the place to go on from. */
function addToken(found: Token[], text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < FIRST_BEYOND_ASCII) {
    if (IN_WORD[code] !== 1) return at + 1;
    const end = asciiEnd(text, at + 1);
    // Few words go on with a letter or a mark beyond ASCII; they are read as a whole.
    if (end === text.length || text.charCodeAt(end) < FIRST_BEYOND_ASCII) {
      found.push({ word: clip(text.slice(at, end).toLowerCase()), start: at, end });
      return end;
    }
  }
  RAW_WORD_HERE.lastIndex = at;
  const raw = RAW_WORD_HERE.exec(text)?.[0];
  // A pair of surrogates is one character.
  if (raw === undefined) return text.codePointAt(at) === code ? at + 1 : at + 2;
  if (asciiEnd(raw, 0) === raw.length) {
    found.push({ word: clip(raw.toLowerCase()), start: at, end: at + raw.length });
  } else for (const token of foldedTokens(raw, at)) found.push(token);
  return at + raw.length;
}

/** The first code that is none of ASCII. */
export const FIRST_BEYOND_ASCII = 128;
/** By code: 1 for the letters and digits of ASCII. */
const IN_WORD = Uint8Array.from({ length: FIRST_BEYOND_ASCII }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a code is that of a letter or digit of ASCII. */
export function isAsciiWord(code: number): boolean {
  return IN_WORD[code] === 1;
}

/** Where letters and digits of ASCII end. */
function asciiEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && IN_WORD[text.charCodeAt(at)] === 1) at += 1;
  return at;
}

/** The words of a text without their places. */
export function words(text: string): string[] {
  return tokens(text).map(({ word }) => word);
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
