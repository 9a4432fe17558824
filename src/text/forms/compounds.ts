import { clip, type Token } from '../tokens.ts';

/** A run of words that a text joins by hyphens or apostrophes: numbers of the words, end exclusive. */
export type JoinedRun = { readonly from: number; readonly to: number };

/** Such a run written as one word: `co-operation` as `cooperation`, `O'Brien` as `obrien`. */
export type Compound = JoinedRun & {
  /** Folded, as `Token.word`. */
  readonly word: string;
};

/**
 * Stands before the plain word where a field holds both base forms and words (docs/adr/0013). A private-use
 * character is no part of any word that can be typed, so a base form never finds a plain word.
 */
export const PLAIN_WORD_MARK = '\u{e000}';

/**
 * Longest run that is written as one word, in words. `18-year-old` has three; from what has more than four,
 * such as `a-b-c-d-e`, all runs of up to four are taken, so work grows with the text alone.
 */
const MOST_PARTS = 4;

const HYPHENS = '-‐‑﹣－';
const APOSTROPHES = "'’‘‛ʼʻʽʾʿ`´＇′";
const HYPHEN_CODES = codesOf(HYPHENS);
const APOSTROPHE_CODES = codesOf(APOSTROPHES);

// Endings that are words of their own: we'll is not well, he'd is not hed, and Korea's is found as Korea.
const ENDINGS = new Set(['s', 'll', 're', 've', 'd', 'm']);
const HAS_LETTER = /\p{L}/u;

/** Words in a row that a text joins, as far as they go, in order: `mother-in-law` is one run. */
export function joinedRuns(text: string, found: readonly Token[]): JoinedRun[] {
  const runs: JoinedRun[] = [];
  let from = 0;
  for (let at = 1; at <= found.length; at += 1) {
    if (jointBefore(text, found, at) !== undefined) continue;
    if (at - from > 1) runs.push({ from, to: at });
    from = at;
  }
  return runs;
}

/**
 * The compounds of a text, by their first word and then their length: of `mother-in-law` those of all
 * three words and of each two. Numbers alone are none: `2006-07` is a range, not 200607.
 */
export function compoundsOf(text: string, found: readonly Token[]): Compound[] {
  return joinedRuns(text, found).flatMap(({ from, to }) => partsOf(text, found, from, to));
}

/** A run as one word; `undefined` where no letter is in it, or where it ends as a verb: `we'll`. */
export function writtenTogether(
  text: string,
  found: readonly Token[],
  run: JoinedRun,
): Compound | undefined {
  const isVerb = endsApart(text, found, run.to - 1) && found[run.to - 1]?.word !== 's';
  return isVerb ? undefined : compound(found, run);
}

/** A run with its joints, folded: `o'brien`, `co-operation`. */
export function writtenApart(
  text: string,
  found: readonly Token[],
  { from, to }: JoinedRun,
): string {
  return found
    .slice(from, to)
    .map(({ word }, index) =>
      index === 0 ? word : `${jointBefore(text, found, from + index)}${word}`,
    )
    .join('');
}

function partsOf(text: string, found: readonly Token[], first: number, end: number): Compound[] {
  const compounds: Compound[] = [];
  for (let from = first; from < end - 1; from += 1) {
    if (endsApart(text, found, from) && from > first) continue;
    for (let to = from + 2; to <= Math.min(end, from + MOST_PARTS); to += 1) {
      const whole = endsApart(text, found, to - 1) ? undefined : compound(found, { from, to });
      if (whole) compounds.push(whole);
    }
  }
  return compounds;
}

function compound(found: readonly Token[], { from, to }: JoinedRun): Compound | undefined {
  const parts = found.slice(from, to).map(({ word }) => word);
  if (!parts.some((part) => HAS_LETTER.test(part))) return undefined;
  return { from, to, word: clip(parts.join('')) };
}

/** Whether a word is the *s* of *Korea’s*. */
export function isPossessive(text: string, found: readonly Token[], at: number): boolean {
  return found[at]?.word === 's' && jointBefore(text, found, at) === "'";
}

/** Whether a word is an ending behind an apostrophe. */
function endsApart(text: string, found: readonly Token[], at: number): boolean {
  return ENDINGS.has(found[at]?.word ?? '') && jointBefore(text, found, at) === "'";
}

/** What joins a word with the one before it; `undefined` where they stand apart. */
function jointBefore(text: string, found: readonly Token[], at: number): '-' | "'" | undefined {
  const end = found[at - 1]?.end;
  // One character and no more: a dash between two spaces joins nothing.
  if (end === undefined || found[at]?.start !== end + 1) return undefined;
  const code = text.charCodeAt(end);
  if (HYPHEN_CODES.has(code)) return '-';
  return APOSTROPHE_CODES.has(code) ? "'" : undefined;
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
