import { clip, type Token } from '../tokens.ts';
import { acronymToken, eitherToken, isAmbiguousAcronym } from './acronyms.ts';
import { baseOf } from './base-forms.ts';
import { isPossessive } from './compounds.ts';
import { readNumber, startsWithDigit } from './numbers.ts';

/**
 * The words of a text as searches compare them, in order, each with its place: base forms, acronyms without their full
 * stops, numbers in one way. What is made of several words of `found` is one word here (U.S., 1,000), what is made of
 * one may be two (700bn), and the *s* of a possessive is none: so *Korea’s economy* has *Korea economy* in a row.
 */
export function baseWords(
  text: string,
  found: readonly Token[],
  readWord: ReadWord = wordAtOnce,
): Token[] {
  const bases: Token[] = [];
  for (let at = 0; at < found.length; ) {
    const token = found[at];
    if (!token) break;
    at = addWord(bases, text, found, at, token, readWord);
  }
  return bases;
}

/** A word of a text as searches compare it, where it is neither number nor acronym with full stops. */
export type ReadWord = (text: string, token: Token) => Token;

const wordAtOnce: ReadWord = (text, token) => {
  const word = wordToken(text, token);
  return word === token.word ? token : { word, start: token.start, end: token.end };
};

/** The same, its base form found when it is first asked for: who looks for a few words needs few of them. */
export class LazyWord implements Token {
  readonly start: number;
  readonly end: number;
  /** As it is, folded. */
  readonly plain: string;
  readonly #text: string;
  #word: string | undefined;

  constructor(text: string, { word, start, end }: Token) {
    this.start = start;
    this.end = end;
    this.plain = word;
    this.#text = text;
  }

  get word(): string {
    const { start, end, plain } = this;
    this.#word ??= wordToken(this.#text, { word: plain, start, end });
    return this.#word;
  }
}

export const wordWhenAsked: ReadWord = (text, token) => new LazyWord(text, token);

/** Adds what begins at a word; the number of the word after it. */
function addWord(
  bases: Token[],
  text: string,
  found: readonly Token[],
  at: number,
  token: Token,
  readWord: ReadWord,
): number {
  const { word, start, end } = token;
  const length = word.length;
  if (length === 1) {
    if (word === 's' && isPossessive(text, found, at)) return at + 1;
    const to = endOfDotted(text, found, at);
    if (to > at + 1) {
      const letters = found
        .slice(at, to)
        .map((letter) => letter.word)
        .join('');
      bases.push({ word: clip(dottedToken(letters)), start, end: found[to - 1]?.end ?? end });
      return to;
    }
  }
  const number = startsWithDigit(word) ? readNumber(text, found, at) : undefined;
  if (number) {
    for (const part of number.tokens) bases.push({ word: clip(part), start, end: number.end });
    return number.to;
  }
  if (word === 'pct') bases.push({ word: 'percent', start, end });
  else if (isPerCent(text, found, at)) {
    bases.push({ word: 'percent', start, end: found[at + 1]?.end ?? end });
    return at + 2;
  } else bases.push(readWord(text, token));
  return at + 1;
}

function wordToken(text: string, { word, start, end }: Token): string {
  // The second letter tells first: few words of a text have two capitals.
  if (!isCapitals(text, start, Math.min(end, start + 2))) return baseOf(word);
  if (!isAmbiguousAcronym(word) || !isCapitals(text, start, end)) return baseOf(word);
  return isLineInCapitals(text, start, end) ? eitherToken(word) : acronymToken(word);
}

/** What U.S. is indexed as, by its letters: what US is. */
export function dottedToken(letters: string): string {
  return isAmbiguousAcronym(letters) ? acronymToken(letters) : baseOf(letters);
}

/** Number of the word after the last of single letters that full stops join: those of `U.S.` are two words. */
export function endOfDotted(text: string, found: readonly Token[], from: number): number {
  let to = from;
  while (
    isLetter(found[to]) &&
    (to === from || found[to]?.start === (found[to - 1]?.end ?? 0) + 1)
  ) {
    to += 1;
    if (text.charCodeAt(found[to - 1]?.end ?? 0) !== FULL_STOP) break;
  }
  // A full stop before the first letter: of `www.a.b` these are no acronym.
  return text.charCodeAt((found[from]?.start ?? 0) - 1) === FULL_STOP
    ? from + 1
    : Math.max(to, from + 1);
}

const FULL_STOP = 46;

function isLetter(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.word.length === 1 &&
    /[a-z]/.test(token.word) &&
    token.end - token.start === 1
  );
}

/** Whether *per cent* or *per-cent* begins with a word. */
export function isPerCent(text: string, found: readonly Token[], at: number): boolean {
  if (found[at]?.word !== 'per' || found[at + 1]?.word !== 'cent') return false;
  return /^[\s-]$/.test(text.slice(found[at]?.end, found[at + 1]?.start));
}

/** Whether the letters of a word are capitals, all of them. */
export function isCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** Whether the line of a word has other letters, and all of them are capitals. */
function isLineInCapitals(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(from, start) + text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return /\p{Lu}{2}/u.test(rest) && !/\p{Ll}/u.test(rest);
}
