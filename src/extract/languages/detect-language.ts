import { detect } from 'tinyld/light';
import { oncePer } from '../../domain/once-per.ts';
import { LANGUAGES, type Languages } from './languages.ts';
import { OTHER_WORDS } from './other-words.ts';
import { words } from './word-list.ts';

const LOOKED_AT = 1500;
const FEWEST_WORDS = 8;
const OTHER_SHARE = 0.15;
const FEWEST_HITS = 2;
// A text of fewer words may have none of the commonest ones of its language, or as many of a neighbour's.
const SHORT_WORDS = 40;
const FEWEST_FOR_DETECTOR = 3;
const CLOSE = 0.5;
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
  const scores = scoresOf(languages, found);
  const told = toldByWords(languages, found, scores);
  if (found.length < SHORT_WORDS) {
    const short = toldOfShort(sample, found, { scores, told, languages });
    if (short !== undefined) return short;
  }
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

type Scores = ReadonlyMap<Known, Readonly<Score>>;

function scoresOf(languages: Languages, found: readonly string[]): Scores {
  const { owners } = knownIn(languages);
  const scores = new Map<Known, Score>();
  for (const word of found) {
    const having = owners.get(word);
    if (having) for (const language of having) addHit(scores, language, 1 / having.length);
  }
  return scores;
}

/**
 * The language of a sentence or two by its trigrams, where its words do not speak against it: it has one of the commonest, and no other has
 * clearly more of them. English that its words tell stays English. A text without Latin letters needs none.
 */
function toldOfShort(
  sample: string,
  found: readonly string[],
  {
    scores,
    told,
    languages,
  }: {
    readonly scores: Scores;
    readonly told: string | undefined;
    readonly languages: Languages;
  },
): string | undefined {
  if (found.length < FEWEST_FOR_DETECTOR || told === FIRST_READ) return undefined;
  const detected = detect(sample);
  const isLatin = count(sample, LATIN_LETTER) * 2 >= count(sample, LETTER);
  if (!isLatin) return told === undefined && canBeIn(sample, detected) ? detected : undefined;
  const scoreOf = (code: string | undefined) =>
    [...scores].find(([known]) => known.code === code)?.[1] ?? NO_SCORE;
  const own = scoreOf(detected);
  // What words tell stands against all that is not read anyway: Danish against Norwegian.
  if (told !== undefined && languages.every(({ code }) => code !== detected)) return undefined;
  const marks = count(sample.toLowerCase(), MARKED_LETTER) > 0 ? 1 : 0;
  const isLikely = own.hits > 0 && own.hits + marks >= FEWEST_HITS;
  if (!isLikely || own.weight <= scoreOf(FIRST_READ).weight) return undefined;
  return scoreOf(told).weight - own.weight <= CLOSE ? detected : undefined;
}

const NO_SCORE: Score = { hits: 0, weight: 0 };
// Letters that a neighbour in the same script has alone.
const LETTERS_OF_OTHERS: ReadonlyMap<string, RegExp> = new Map([
  ['ru', /[іїєґўјљњћђџѓќѕ]/iu],
  ['ar', /[پچژگکیےںہٹڈ]/u],
]);

function canBeIn(sample: string, code: string): boolean {
  return code !== '' && LETTERS_OF_OTHERS.get(code)?.test(sample) !== true;
}

// Headlines in it have few common words, and trigrams take them for any language.
const FIRST_READ = 'en';

function toldByWords(
  languages: Languages,
  found: readonly string[],
  scores: Scores,
): string | undefined {
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
