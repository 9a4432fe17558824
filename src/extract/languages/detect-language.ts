import { detect } from 'tinyld/light';
import { oncePer } from '../../domain/once-per.ts';
import { LANGUAGES, type Languages } from './languages.ts';
import { OTHER_WORDS } from './other-words.ts';
import { words } from './word-list.ts';

const LOOKED_AT = 1500;
const FEWEST_WORDS = 8;
const OTHER_SHARE = 0.15;
const FEWEST_HITS = 2;
// A letter alone is a word where it is small, or a capital before an apostrophe: not in U.S., C$ and Clinton's.
const WORD =
  /(?<![\p{L}\p{N}.$&'’])(?:\p{L}[\p{L}\p{M}]+|\p{Ll}(?![\p{L}\p{M}\p{N}.$])|\p{Lu}(?=['’]))|(?<=['’])\p{L}[\p{L}\p{M}]+/gu;
const LATIN_LETTER = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;
// Letters that English does not print: many of them speak of another language.
const MARKED_LETTER = /[ßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿąćęłńśźżčďěňřšťůžğışőű]/gu;
const MARKED_SHARE = 0.03;

type Known = {
  readonly code: string;
  readonly words: ReadonlySet<string>;
  readonly share: number;
};

/** All languages that are known by their words, and of each word how many of them have it. */
const knownIn = oncePer((languages: Languages) => {
  const packs = languages.flatMap(({ code, commonWords }): Known[] =>
    commonWords ? [{ code, words: new Set(commonWords.words), share: commonWords.share }] : [],
  );
  const known = [
    ...packs,
    ...OTHERS.filter(({ code }) => packs.every((pack) => pack.code !== code)),
  ];
  const owners = new Map<string, Known[]>();
  for (const language of known) {
    for (const word of language.words) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  return { known, owners };
});

const OTHERS: readonly Known[] = OTHER_WORDS.trim()
  .split('\n')
  .map((line) => {
    const [code = '', list = ''] = line.split('|');
    return { code, words: words(list), share: OTHER_SHARE };
  });

/**
 * The language of a text as a two-letter code: that with most of its commonest words in it, a word that several
 * have counting for each of them in part. Else a detector of trigrams, where the script or the letters say that it is not
 * English. `undefined` where there is too little to tell, as in tables of results, and where two have as many.
 */
export function detectLanguage(text: string, languages: Languages = LANGUAGES): string | undefined {
  const sample = text.slice(0, LOOKED_AT).toWellFormed();
  const found = (sample.match(WORD) ?? []).map((word) => word.toLowerCase());
  const told = toldByWords(languages, found);
  if (told !== undefined) return told;
  const letters = count(sample, LETTER);
  const isOther =
    count(sample, LATIN_LETTER) * 2 < letters ||
    (found.length >= FEWEST_WORDS &&
      count(sample.toLowerCase(), MARKED_LETTER) >= letters * MARKED_SHARE);
  if (!isOther) return undefined;
  const detected = detect(sample);
  // A language that is told by its words was not, whatever the detector says.
  const isTold = knownIn(languages).known.some(({ code }) => code === detected);
  return detected === '' || isTold ? undefined : detected;
}

function toldByWords(languages: Languages, found: readonly string[]): string | undefined {
  const { owners } = knownIn(languages);
  const scores = new Map<Known, Score>();
  for (const word of found) {
    const having = owners.get(word);
    if (having) for (const language of having) addHit(scores, language, 1 / having.length);
  }
  const fewest = Math.min(FEWEST_HITS, found.length / 3);
  const [best, second] = [...scores]
    .filter(([{ share }, { hits }]) => hits >= Math.max(share * found.length, fewest))
    .toSorted(([, a], [, b]) => b.weight - a.weight);
  if (!best) return undefined;
  const isTie = second !== undefined && best[1].weight === second[1].weight;
  const isRead = (code: string) => languages.some((pack) => pack.code === code);
  // Danish or Norwegian is the same to all that follows; English or Dutch is not.
  if (isTie && (isRead(best[0].code) || isRead(second[0].code))) return undefined;
  return best[0].code;
}

type Score = { hits: number; weight: number };

function addHit(scores: Map<Known, Score>, language: Known, weight: number): void {
  const score = scores.get(language);
  if (score) {
    score.hits += 1;
    score.weight += weight;
  } else scores.set(language, { hits: 1, weight });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
