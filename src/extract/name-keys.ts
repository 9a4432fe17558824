import { fold } from '../text/fold.ts';
import { ARABIC_FIRST_NAMES, SERVANT_OF, SLAVIC_FIRST_NAMES } from './data/name-variants.ts';
import { NAME_WORDS } from './languages/every-language.ts';

/** A name as it is compared over an archive. All parts are folded and spelt alike whatever the alphabet they came from. */
export type NameKey = {
  readonly family: string;
  /** As it is written, folded. */
  readonly familyWritten: string;
  /** Empty where the name is a surname alone. */
  readonly given: string;
  /** Initials of what stands between. */
  readonly middle: string;
  /** A whole name stands between, such as an English middle name or a Spanish father's name. */
  readonly hasMiddleName: boolean;
  /** `de`, `van`: before the family name; Arabic articles are all `al`. */
  readonly particles: string;
  /** `jr`, `sr`, `iii`; empty where there is none. */
  readonly suffix: string;
};

const { familyFirst, honorifics, particles: PARTICLES, suffixes, titles } = NAME_WORDS;
const ARTICLE = /^(?:al|el|ul)[-‐]/;

/** The parts of a name; `undefined` where there is no letter in it. */
export function nameKey(name: string): NameKey | undefined {
  const all = wordsOf(name);
  const suffix = all.find((word, at) => at > 0 && suffixes.has(word)) ?? '';
  const particles = all
    .filter((word) => PARTICLES.has(word))
    .join(' ')
    .replaceAll(/\b[eu]l\b/g, 'al');
  const words = joinCompounds(all.filter((word) => word !== suffix && !PARTICLES.has(word)));
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (words.length === 1) return { ...family(last), given: '', ...NO_MIDDLE, particles, suffix };
  if (words.length <= 3 && familyFirst.has(first))
    return { ...eastern(first, words.slice(1)), suffix };
  if (words.length === 2 && familyFirst.has(last)) return { ...eastern(last, [first]), suffix };
  const middle = words.slice(1, -1);
  return {
    ...family(last),
    given: givenKey(first),
    middle: middle.map((word) => word.charAt(0)).join(''),
    hasMiddleName: middle.some((word) => word.length > 1),
    particles,
    suffix,
  };
}

// Kim Jong Un, Kim Jong-un: what is given is one name however it is written.
function eastern(first: string, given: readonly string[]): Omit<NameKey, 'suffix'> {
  const joined = given.map((word) => word.replaceAll('-', '')).join('');
  return { ...family(first), given: givenKey(joined), ...NO_MIDDLE, particles: '' };
}

const NO_MIDDLE = { middle: '', hasMiddleName: false } as const;

function family(written: string) {
  return { family: skeleton(written), familyWritten: written.replaceAll('-', '') };
}

function wordsOf(name: string): string[] {
  const words = fold(name.replace(/[’ʼ‘`´]/g, "'"))
    .split(/[\s,]+/)
    .map((word) =>
      word
        .replace(ARTICLE, '')
        .replace(/[^\p{L}\p{N}-]/gu, '')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((word) => word !== '');
  const start = words.findIndex((word) => !(honorifics.has(word) || titles.has(word)));
  return start < 0 ? words : words.slice(start);
}

// Abdul Rahman and Abdulrahman are one given name.
function joinCompounds(words: readonly string[]): string[] {
  const [first = '', second = '', ...rest] = words;
  if (rest.length > 0 && SERVANT_OF.has(first)) return [first + second, ...rest];
  return [...words];
}

/** A first name, spelt one way: an initial stays an initial. */
function givenKey(word: string): string {
  const abd = /^abd[aeu]?l?(?=[a-z]{3})/.exec(word);
  if (abd && word.length > 6) return `abdul${skeleton(word.slice(abd[0].length))}`;
  return skeleton(SLAVIC_FIRST_NAMES.get(word) ?? ARABIC_FIRST_NAMES.get(word) ?? word);
}

// In this order: what one step makes, a later one may read.
const TRANSLITERATION: readonly (readonly [RegExp, string])[] = [
  [/-/g, ''],
  [/x/g, 'ks'],
  [/gu(?=[ei])/g, 'g'],
  [/dzh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/tz/g, 'ts'],
  [/ou/g, 'u'],
  [/oo/g, 'u'],
  [/ee/g, 'i'],
  [/off$/, 'ov'],
  [/eff$/, 'ev'],
  [/^[yi]e(?=v|l|g|r|k)/, 'e'],
  [/^io(?=u)/, 'yu'],
  [/y/g, 'i'],
  [/iio/g, 'io'],
  [/ii+/g, 'i'],
  [/(?<=[aeou])i(?=[aeou])/g, 'i'],
];

/** A word as several transliterations of it agree on. */
function skeleton(word: string): string {
  return TRANSLITERATION.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
}

/**
 * The normal form that the usual transliterations of one name share, for looking a word up: Gaddafi, Qaddafi, Gadhafi and
 * Kadhafi have one. Coarser than what joins persons, as what it finds is shown and can be refused.
 */
export function searchForm(word: string): string {
  return skeletonForSearch.reduce((text, [pattern, by]) => text.replace(pattern, by), fold(word));
}

// What skeletons keep apart and readers do not: the sounds of Arabic and Cyrillic that Latin letters have no sign for.
const skeletonForSearch: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}]/gu, ''],
  [/^[qg](?=[aou])|^gh|^kh|^q/g, 'k'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/zh/g, 'j'],
  [/shch|sch|tsch|tch/g, 'ch'],
  // Sounds that one spelling writes and another does not: Medvedyev, Gorbachov, Haniyeh, Lukashenka.
  [/(?<=[dlnrt])y(?=e)/g, ''],
  [/(?<=ch|sh)ov$/g, 'ev'],
  [/enka$/g, 'enko'],
  ...TRANSLITERATION,
  [/[ae]h$/g, 'a'],
  [/w/g, 'v'],
  [/[ae]i/g, 'ai'],
  [/(.)\1+/gu, '$1'],
];

/** The same, doubled letters single: too coarse to be trusted alone. */
export function looseSkeleton(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
