import { FIRST_NAMES } from '../data/first-names.ts';
import type { CountryWords } from '../languages/country-words.ts';
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
    holds: (place) => isSurname(place) || isFirstName(place),
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
    name: 'street-or-club',
    looksFor: 'A street, a house or a club that is called after a place.',
    example: 'Lebanon Street; the Boston Celtics',
    holds: isStreetOrClub,
  },
  {
    name: 'language-or-thing',
    looksFor: 'An adjective of a people that is a language, a dish or a thing.',
    example: 'speaks French; Chinese gooseberry',
    holds: (place) =>
      place.entry.meaning.kind === 'demonym' && (isThing(place) || isLanguage(place)),
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
    isPersonWord(previous.text, text.slice(previous.end, span.start), gazetteer.words)
  );
}

/** Whether a word before a name says that a person has it: a first name, or a form of address with its full stop. */
function isPersonWord(before: string, joint: string, words: CountryWords): boolean {
  if (words.beforePersons.has(before) && /^\.?[ \u00a0]$/.test(joint)) return true;
  if (!SPACE.test(joint)) return false;
  const plain = /^[A-Za-z]+$/.test(before) ? before : withoutAccents(before);
  return FIRST_NAMES.has(plain) || words.firstNames.has(plain);
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
  if (before !== '' && isPersonWord(before, joint, words)) return true;
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

function isMoney({ text, span, next, entry, gazetteer }: NamedPlace): boolean {
  if (/[$€£¥]/.test(text.charAt(span.end))) return true;
  if (next === undefined || !/^[ -]$/.test(text.slice(span.end, next.start))) return false;
  const unit = next.text.toLowerCase();
  // "Korean won", "German marks"; not "Brazil won", "Italy marks the day".
  const { kind } = entry.meaning;
  const isAdjective = kind === 'demonym' || kind === 'ambiguous';
  if (gazetteer.words.moneyVerbs.has(unit) && !isAdjective) return false;
  return gazetteer.words.moneyWords.has(unit);
}

// "Peru Street" lies anywhere; "Manchester United" is no town, "United" alone behind a country none of its clubs.
function isStreetOrClub({ text, last, next, entry, gazetteer }: NamedPlace): boolean {
  if (next === undefined || text.slice(last.end, next.start) !== ' ') return false;
  const { streetWords, clubWords } = gazetteer.words;
  const { kind } = entry.meaning;
  if (streetWords.has(next.text)) return kind !== 'demonym';
  const isTown =
    kind === 'city' ||
    kind === 'capital' ||
    (kind === 'ambiguous' && entry.meaning.isTown === true);
  return isTown && clubWords.has(next.text);
}

// "Spanish-speaking", "Chinese gooseberry", "lengua francesa".
function isThing({ text, words, at, word, previous, next, gazetteer }: NamedPlace): boolean {
  const { noCountryNouns, noCountryNounsBefore } = gazetteer.words;
  const joint = next ? text.slice(word.end, next.start) : '';
  if (sharesNoun({ text, words, at, gazetteer })) return true;
  if (next !== undefined && /^[ -]$/.test(joint) && noCountryNouns.has(next.text)) return true;
  return (
    previous !== undefined &&
    SPACE.test(text.slice(previous.end, word.start)) &&
    noCountryNounsBefore.has(previous.text.toLowerCase())
  );
}

// "Spanish and English language arts": the noun of the second is the first one's too.
function sharesNoun({
  text,
  words,
  at,
  gazetteer,
}: Pick<NamedPlace, 'text' | 'words' | 'at' | 'gazetteer'>) {
  const { languageAdjectives, languageLinks, noCountryNouns } = gazetteer.words;
  const [first, link, second, noun] = words.slice(at, at + 4);
  return (
    noun !== undefined &&
    languageAdjectives.has(first?.text ?? '') &&
    languageLinks.has(link?.text ?? '') &&
    languageAdjectives.has(second?.text ?? '') &&
    noCountryNouns.has(noun.text) &&
    /^\p{L}+ \p{L}+ \p{L}+ $/u.test(text.slice(first?.start, noun.start))
  );
}

// "speaks French", "in Spanish,"; "in French towns" is of the country. "traducido del francés", "parla tedesco e inglese".
function isLanguage({ text, words, at, gazetteer }: NamedPlace): boolean {
  return isLanguageAt(text, words, at, gazetteer.words);
}

function isLanguageAt(
  text: string,
  words: NamedPlace['words'],
  at: number,
  language: CountryWords,
): boolean {
  const { languageAdjectives, languageCues, languageLinks, linkedLanguageCues } = language;
  const word = words[at];
  if (!word || !languageAdjectives.has(word.text)) return false;
  const nearest = words[at - 1];
  const isCued =
    nearest !== undefined &&
    // "beginners' Spanish".
    /^['’]?[ \u00a0]$/.test(text.slice(nearest.end, word.start)) &&
    languageCues.has(nearest.text.toLowerCase());
  if (isCued && standsAlone(text, words, at, language)) return true;
  const isLink = (place: number) => languageLinks.has(words[place]?.text.toLowerCase() ?? '');
  let before = at - 1;
  while (before >= 0 && at - before <= MOST_LINKS && isLink(before)) before -= 1;
  const cue = words[before];
  if (!cue) return false;
  const isLinked = before < at - 1;
  const joint = text.slice(cue.end, word.start);
  if (languageAdjectives.has(cue.text) && /^,? /.test(joint) && (isLinked || joint === ', ')) {
    return standsAlone(text, words, at, language) && isLanguageAt(text, words, before, language);
  }
  if (/[^\p{L}\s'’]/u.test(joint)) return false;
  return isLinked && linkedLanguageCues.has(cue.text.toLowerCase());
}

const MOST_LINKS = 3;

// Where an adjective follows its noun, nothing after it tells.
function standsAlone(
  text: string,
  words: NamedPlace['words'],
  at: number,
  { afterLanguage }: CountryWords,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    afterLanguage.size === 0 ||
    !next ||
    text.slice(word?.end, next.start) !== ' ' ||
    afterLanguage.has(next.text)
  );
}

const CHARS_AROUND = 30;

function isShoutedWord({ text, word, span, entry, gazetteer }: NamedPlace): boolean {
  if (entry.words.length > 1 || !gazetteer.words.wordsInCapitals.has(word.text)) return false;
  const around = text.slice(Math.max(0, span.start - CHARS_AROUND), span.end + CHARS_AROUND);
  return around === around.toUpperCase() && /\p{L}{4}/u.test(around);
}
