import { FIRST_NAMES } from '../data/first-names.ts';
import type { CountryWords } from '../languages/country-words.ts';
import { isFirmOrClub, isLanguage, isMoney, isShip, isStreetOrClub, isThing } from './no-thing.ts';
import { type NamedPlace, once, startsUpper } from './place.ts';

/** What takes a name of the tables away, in the order in which it is looked for. */
export const NO_PLACE: readonly {
  readonly name: string;
  readonly looksFor: string;
  /** Invented. */
  readonly example: string;
  holds(place: NamedPlace): boolean;
}[] = [
  {
    name: 'person',
    looksFor: 'A first name before it, or a surname after one that is a first name too.',
    example: 'Michael Jordan; Chad Lind',
    holds: (place) => isSurname(place) || isFirstName(place) || isFamilyMember(place),
  },
  {
    name: 'person-named-before',
    looksFor: 'The name of a person of the article, with no word of place before it.',
    example: 'Georgia Pell swims. Georgia won.',
    holds: isNamedPerson,
  },
  {
    name: 'surname-adjective',
    looksFor:
      'An adjective of a people that is printed as a surname, where the language writes it small.',
    example: 'Arnoldo Alemán',
    holds: isCapitalAdjective,
  },
  {
    name: 'ticker',
    looksFor: 'The sign of a firm on a stock exchange.',
    example: '<UK>',
    holds: ({ text, span }) => text.charAt(span.start - 1) === '<' && text.charAt(span.end) === '>',
  },
  {
    name: 'money',
    looksFor: 'A currency by the name of its country.',
    example: 'US$31,000; U.S. dollars',
    holds: isMoney,
  },
  {
    name: 'ship',
    looksFor: 'A ship, a band or a horse that is called after a country or its people.',
    example: 'the tanker British Pioneer; HMS Jamaica; the band Japan',
    holds: isShip,
  },
  {
    name: 'street-or-club',
    looksFor: 'A street, a house or a club that is called after a place.',
    example: 'Lebanon Street; the Boston Celtics',
    holds: (place) => isStreetOrClub(place) || isFirmOrClub(place),
  },
  {
    name: 'language-or-thing',
    looksFor: 'An adjective of a people that is a language, a dish or a thing.',
    example: 'speaks French; Chinese gooseberry',
    holds: (place) => isAdjective(place) && (isThing(place) || isLanguage(place)),
  },
  {
    name: 'shouted-word',
    looksFor: 'An abbreviation that is an ordinary word where a line is all capitals.',
    example: 'TELL US NOW',
    holds: isShoutedWord,
  },
];

const SPACE = /^[ \u00a0]$/;

function isSurname(place: NamedPlace): boolean {
  const { text, span, word, previous, gazetteer } = place;
  return (
    previous !== undefined &&
    startsUpper(word.text) &&
    isPersonWord(
      { before: previous.text, joint: text.slice(previous.end, span.start) },
      text.slice(span.start, span.end),
      gazetteer.words,
    )
  );
}

type Before = { readonly before: string; readonly joint: string };

/** Whether a word before a name says that a person has it: a first name, or a form of address with its full stop. */
function isPersonWord({ before, joint }: Before, name: string, words: CountryWords): boolean {
  if (words.beforePersons.has(before) && /^\.?[ \u00a0]$/.test(joint)) return true;
  if (!SPACE.test(joint)) return false;
  // "Israel Holland", whose first name is a country too.
  if (words.namesBeforeSurnames.has(before) && words.surnamesToo.has(name)) return true;
  const plain = /^[A-Za-z]+$/.test(before) ? before : withoutAccents(before);
  return FIRST_NAMES.has(plain) || words.firstNames.has(plain);
}

/** "his wife, India, runs the till"; "the Jordan family". */
function isFamilyMember({ text, span, gazetteer }: NamedPlace): boolean {
  return isFamilyAt(text, span.start, text.slice(span.start, span.end), gazetteer.words);
}

function isFamilyAt(text: string, start: number, name: string, words: CountryWords): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const behind = text.slice(start + name.length, start + name.length + LONGEST_WORD);
  // "Her mother, Ireland Doyle, drove": whatever the name is.
  const isApposed = words.namesOfPersonsToo.has(name)
    ? /^(?: \p{Lu}[\p{L}'’-]+)?,/u
    : /^ \p{Lu}[\p{L}'’-]+,/u;
  if (isApposed.test(behind)) {
    const kin = /(\p{Ll}+), $/u.exec(before)?.[1];
    if (kin !== undefined && words.beforePersons.has(kin)) return true;
  }
  return words.surnamesToo.has(name) && /[Tt]he $/.test(before) && words.families.test(behind);
}

// "Korean" is of two countries, and a language.
function isAdjective({ entry: { meaning }, word, gazetteer }: NamedPlace): boolean {
  const isOfTwo = meaning.kind === 'ambiguous' && gazetteer.words.languageAdjectives.has(word.text);
  return meaning.kind === 'demonym' || isOfTwo;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function isFirstName({ text, span, next, gazetteer }: NamedPlace): boolean {
  const { namesOfPersonsToo, followsAPlace } = gazetteer.words;
  if (!next || !namesOfPersonsToo.has(text.slice(span.start, span.end))) return false;
  if (!SPACE.test(text.slice(span.end, next.start)) || !startsUpper(next.text)) return false;
  return !followsAPlace.has(next.text) && next.text !== next.text.toUpperCase();
}

/** "Georgia coaches", where the article speaks of Georgia Pell; "in Georgia" is the place. */
function isNamedPerson(place: NamedPlace): boolean {
  const { text, span, word, previous, gazetteer, decisions } = place;
  if (!startsUpper(word.text)) return false;
  const isPlaced =
    previous !== undefined &&
    SPACE.test(text.slice(previous.end, span.start)) &&
    gazetteer.words.beforePlaces.has(previous.text.toLowerCase());
  if (isPlaced) return false;
  const name = text.slice(span.start, span.end);
  const { around, persons } = decisions;
  const at = once(persons, name, () => personPlace(around, name, gazetteer.words)) ?? -1;
  // A name that is a person's at this very place is the rule before this one.
  return at >= 0 && !(around.startsWith(text) && at === span.start);
}

/** Where a name is first that of a person in a text; -1 where nowhere. */
function personPlace(text: string, name: string, words: CountryWords): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isPersonAt(text, at, name, words)) return at;
  }
  return -1;
}

function isPersonAt(text: string, at: number, name: string, words: CountryWords): boolean {
  const [, before = '', joint = ''] =
    /([\p{L}\p{M}]+)(\.?[ \u00a0])$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at)) ?? [];
  if (before !== '' && isPersonWord({ before, joint }, name, words)) return true;
  if (isFamilyAt(text, at, name, words)) return true;
  if (!words.namesOfPersonsToo.has(name) || words.beforePlaces.has(before.toLowerCase()))
    return false;
  const end = at + name.length;
  const [, after = ''] =
    /^[ \u00a0](\p{Lu}\p{Ll}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
  return after !== '' && !words.followsAPlace.has(after);
}

const LONGEST_WORD = 30;

/** "Arnoldo Alemán", and Alemán alone after that: adjectives of a people are written small in the language. */
function isCapitalAdjective(place: NamedPlace): boolean {
  const { word, entry, gazetteer, decisions } = place;
  const [first = ''] = entry.words;
  if (entry.meaning.kind !== 'demonym' || startsUpper(first) || !startsUpper(word.text))
    return false;
  if (word.text === word.text.toUpperCase()) return false;
  return (
    once(decisions.surnames, word.text, () =>
      isSurnameIn(decisions.around, word.text, gazetteer.words),
    ) ?? false
  );
}

function isSurnameIn(text: string, name: string, words: CountryWords): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = /(\p{Lu}[\p{L}\p{M}]+) $/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at));
    const [, word = ''] = before ?? [];
    const isWord = word !== '' && !/\p{L}/u.test(text.charAt(at + name.length));
    if (isWord && !words.articles.has(word.toLowerCase()) && !words.institutions.has(word))
      return true;
  }
  return false;
}

const CHARS_AROUND = 30;

function isShoutedWord({ text, word, span, entry, gazetteer }: NamedPlace): boolean {
  if (entry.words.length > 1 || !gazetteer.words.wordsInCapitals.has(word.text)) return false;
  const around = text.slice(Math.max(0, span.start - CHARS_AROUND), span.end + CHARS_AROUND);
  return around === around.toUpperCase() && /\p{L}{4}/u.test(around);
}
