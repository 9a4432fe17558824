import { oncePer } from '../../domain/once-per.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { baseForms } from '../../text/forms/base-forms.ts';
import { isBase } from '../../text/forms/dictionary.ts';
import { type Token, tokens, words } from '../../text/tokens.ts';
import { answered } from '../vocabulary/answered.ts';
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
const SHARE_OF_SPEAKER = 0.1;
/** Names of countries and their people that mean something else in small letters. */
const OTHER_SENSES = new Set(
  'reunion polish pole poles swede finn jersey guernsey guinea'.split(' '),
);

export function findNames(vocabulary: KeptVocabulary): FindNames {
  const laidOut = oncePer(namesOf);
  return async (text) => {
    const known = await answered(vocabulary);
    if (!known) return [];
    return namesIn(text, laidOut(known));
  };
}

type Names = {
  /** Whether a word in small letters is a name: no word of the dictionary, or a tenth of its articles quote the person. */
  isName(word: string): boolean;
  readonly whole: ReadonlyMap<string, KnownName>;
  readonly surnames: ReadonlyMap<string, KnownName>;
};

function namesOf({ names, countOf }: KnownWords): Names {
  const whole = new Map<string, KnownName>();
  const surnames = new Map<string, KnownName>();
  // Each name is there under each of its words: the most quoted comes first.
  for (const name of names.beginningWith('').toSorted((a, b) => a.rank - b.rank)) {
    add(whole, name.words.join(' '), name);
    const last = name.words.at(-1) ?? '';
    if (name.of.kind === 'speaker' && name.words.length > 1) add(surnames, last, name);
  }
  const isName = (word: string): boolean =>
    !baseForms(word).some(isBase) ||
    (surnames.get(word)?.count ?? 0) > SHARE_OF_SPEAKER * Math.max(1, countOf(word));
  return { whole, surnames, isName };
}

function add(names: Map<string, KnownName>, key: string, name: KnownName): void {
  const known = names.get(key);
  // Of a country and a person of one name the country is likelier meant.
  if (!known || (known.of.kind === 'speaker' && name.of.kind === 'country')) names.set(key, name);
}

function namesIn(text: string, names: Names): NameInText[] {
  const found = tokens(text);
  const things = new Map<string, NameInText>();
  for (let at = 0; at < found.length; ) {
    const stretch = wholeName(text, found, at, names) ?? surname(text, found, at, names);
    if (stretch && !things.has(stretch.of.id)) {
      const start = found[stretch.from]?.start ?? 0;
      things.set(stretch.of.id, { ...stretch.of, start, end: found[stretch.to - 1]?.end ?? 0 });
    }
    at = stretch?.to ?? at + 1;
  }
  return [...things.values()];
}

/** Words of a text, by number, that name something. */
type Stretch = { readonly from: number; readonly to: number; readonly of: KnownName['of'] };

function wholeName(
  text: string,
  found: readonly Token[],
  from: number,
  { whole }: Names,
): Stretch | undefined {
  for (let to = Math.min(found.length, from + MOST_WORDS); to > from; to -= 1) {
    const key = found.slice(from, to).map(({ word }) => word);
    const name = whole.get(key.join(' '));
    const isSpeaker = name?.of.kind === 'speaker';
    if (!name || (isSpeaker && key.length === 1)) continue;
    if (key.length > 1 || isCountryMeant(text, found[from])) return { from, to, of: name.of };
  }
  return undefined;
}

/** `bernanke`, with the given name before it where that is nearly the person's: `Barak Obama`. */
function surname(
  text: string,
  found: readonly Token[],
  at: number,
  { whole, surnames, isName }: Names,
): Stretch | undefined {
  const token = found[at];
  if (!token || token.word.length < FEWEST_SURNAME_LETTERS) return undefined;
  if (!/^\p{Lu}/u.test(text.slice(token.start)) && !isName(token.word)) return undefined;
  // A word of no dictionary beside a surname is of the same name.
  const mayBeName = (other: Token | undefined): boolean =>
    other !== undefined && /^\p{L}+$/u.test(other.word) && isName(other.word);
  const [name] = [whole.get(token.word), surnames.get(token.word)]
    .filter((known) => known?.of.kind === 'speaker')
    .toSorted((a, b) => (a?.rank ?? 0) - (b?.rank ?? 0));
  const before = found[at - 1];
  if (!name || mayBeName(found[at + 1])) return undefined;
  if (!mayBeName(before)) return { from: at, to: at + 1, of: name.of };
  const given = words(name.of.label)[0] ?? '';
  const isGiven = editDistance(before?.word ?? '', given, 1) !== undefined;
  return isGiven ? { from: at - 1, to: at + 1, of: name.of } : undefined;
}

function isCountryMeant(text: string, token: Token | undefined): boolean {
  const { word = '', start = 0, end = 0 } = token ?? {};
  const typed = text.slice(start, end);
  if (word.length < FEWEST_COUNTRY_LETTERS) return /^\p{Lu}+$/u.test(typed);
  return /^\p{Lu}/u.test(typed) || !OTHER_SENSES.has(word);
}
