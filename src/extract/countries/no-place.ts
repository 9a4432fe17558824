import { FIRST_NAMES } from '../data/first-names.ts';
import { type NamedPlace, startsUpper } from './place.ts';

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
    name: 'ticker',
    looksFor: 'The sign of a firm on a stock exchange.',
    example: '<UK>',
    holds: ({ text, span }) => text.charAt(span.start - 1) === '<' && text.charAt(span.end) === '>',
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

function isSurname({ text, span, previous }: NamedPlace): boolean {
  return (
    previous !== undefined &&
    SPACE.test(text.slice(previous.end, span.start)) &&
    FIRST_NAMES.has(previous.text)
  );
}

function isFirstName({ text, span, next, gazetteer }: NamedPlace): boolean {
  const { namesOfPersonsToo, followsAPlace } = gazetteer.words;
  if (!next || !namesOfPersonsToo.has(text.slice(span.start, span.end))) return false;
  if (!SPACE.test(text.slice(span.end, next.start)) || !startsUpper(next.text)) return false;
  return !followsAPlace.has(next.text) && next.text !== next.text.toUpperCase();
}

// "Spanish-speaking", "Chinese gooseberry".
function isThing({ text, word, next, gazetteer }: NamedPlace): boolean {
  const joint = next ? text.slice(word.end, next.start) : '';
  return (
    next !== undefined && /^[ -]$/.test(joint) && gazetteer.words.noCountryNouns.has(next.text)
  );
}

// "speaks French", "in Spanish,"; "in French towns" is of the country.
function isLanguage({ text, word, previous, next, gazetteer }: NamedPlace): boolean {
  const { languageAdjectives, languageCues, afterLanguage } = gazetteer.words;
  if (!previous || !languageAdjectives.has(word.text)) return false;
  const isSpoken =
    languageCues.has(previous.text.toLowerCase()) && text.slice(previous.end, word.start) === ' ';
  const standsAlone =
    !next || text.slice(word.end, next.start) !== ' ' || afterLanguage.has(next.text);
  return isSpoken && standsAlone;
}

const CHARS_AROUND = 30;

function isShoutedWord({ text, word, span, entry, gazetteer }: NamedPlace): boolean {
  if (entry.words.length > 1 || !gazetteer.words.wordsInCapitals.has(word.text)) return false;
  const around = text.slice(Math.max(0, span.start - CHARS_AROUND), span.end + CHARS_AROUND);
  return around === around.toUpperCase() && /\p{L}{4}/u.test(around);
}
