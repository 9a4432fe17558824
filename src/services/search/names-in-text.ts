import { AppError } from '../../errors.ts';
import { isBase } from '../../text/forms/dictionary.ts';
import { tokens } from '../../text/tokens.ts';
import type { KeptVocabulary, KnownName, KnownWords } from '../vocabulary/kept-vocabulary.ts';

/** A country or speaker of the archive that a text names, and where: UTF-16 units, end exclusive. */
export type NameInText = KnownName['of'] & { readonly start: number; readonly end: number };

/**
 * The names of the archive in what a reader typed, in its order, each thing once. Nothing where the index cannot say what
 * it holds. Speakers are found by their whole name, or by the surname of whoever of that name is quoted most.
 */
export type FindNames = (text: string) => Promise<readonly NameInText[]>;

// “Democratic People's Republic of Korea” has six.
const MOST_WORDS = 6;
const FEWEST_SURNAME_LETTERS = 4;
const FEWEST_COUNTRY_LETTERS = 4;
/** Names of countries and their people that mean something else in small letters. */
const OTHER_SENSES = new Set(
  'reunion polish pole poles swede finn jersey guernsey guinea'.split(' '),
);

export function findNames(vocabulary: KeptVocabulary): FindNames {
  const laidOut = new WeakMap<KnownWords, Names>();
  return async (text) => {
    const known = await answered(vocabulary);
    if (!known) return [];
    const names = laidOut.get(known) ?? namesOf(known);
    laidOut.set(known, names);
    return namesIn(text, names);
  };
}

async function answered(vocabulary: KeptVocabulary): Promise<KnownWords | undefined> {
  try {
    return await vocabulary();
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

type Names = {
  readonly whole: ReadonlyMap<string, KnownName>;
  readonly surnames: ReadonlyMap<string, KnownName>;
};

function namesOf({ names }: KnownWords): Names {
  const whole = new Map<string, KnownName>();
  const surnames = new Map<string, KnownName>();
  // Each name is there under each of its words: the most quoted comes first.
  for (const name of names.beginningWith('').toSorted((a, b) => a.rank - b.rank)) {
    add(whole, name.words.join(' '), name);
    const last = name.words.at(-1) ?? '';
    if (name.of.kind === 'speaker' && name.words.length > 1) add(surnames, last, name);
  }
  return { whole, surnames };
}

function add(names: Map<string, KnownName>, key: string, name: KnownName): void {
  const known = names.get(key);
  // Of a country and a person of one name the country is likelier meant.
  if (!known || (known.of.kind === 'speaker' && name.of.kind === 'country')) names.set(key, name);
}

function namesIn(text: string, { whole, surnames }: Names): NameInText[] {
  const found = Array.from(tokens(text));
  const names = new Map<string, NameInText>();
  for (let at = 0; at < found.length; ) {
    const longest = Math.min(MOST_WORDS, found.length - at);
    const length = lengths(longest).find((words) => {
      const run = found.slice(at, at + words);
      const start = run[0]?.start ?? 0;
      const end = run.at(-1)?.end ?? 0;
      const typed = text.slice(start, end);
      const key = run.map(({ word }) => word).join(' ');
      const name = whole.get(key) ?? (words === 1 ? surnames.get(key) : undefined);
      if (!name || !isMeant(name, key, typed)) return false;
      const { of } = name;
      if (!names.has(of.id)) names.set(of.id, { ...of, start, end });
      return true;
    });
    at += length ?? 1;
  }
  return [...names.values()];
}

function lengths(longest: number): number[] {
  return Array.from({ length: longest }, (_, at) => longest - at);
}

/** In small letters a word of the dictionary is that word and no surname. */
function isMeant({ of }: KnownName, key: string, typed: string): boolean {
  const isCapitalised = /^\p{Lu}/u.test(typed);
  if (key.includes(' ')) return of.kind === 'country' || key.split(' ').length > 1;
  if (of.kind === 'country') {
    if (key.length < FEWEST_COUNTRY_LETTERS) return /^\p{Lu}+$/u.test(typed);
    return isCapitalised || !OTHER_SENSES.has(key);
  }
  return key.length >= FEWEST_SURNAME_LETTERS && (isCapitalised || !isBase(key));
}
