import { entriesFor } from './countries/gazetteer.ts';
import { FIRST_NAMES } from './data/first-names.ts';
import { ORGANISATIONS } from './data/organisations.ts';
import { FAMILY_FIRST, ORGANISATION_WORDS } from './data/speech-words.ts';

/** What follows a surname and is no part of it; lower case, without its full stop. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

const ACRONYM = /^[\p{Lu}\p{N}&.-]{2,}$/u;

/** `J.`, `J.K.` */
export const INITIAL = /^(?:\p{Lu}\.)+$/u;

/** Words that begin sentences and are capitalised for no other reason. */
export const COMMON = new Set(
  'the a an this that these those it he she they we you i his her their our my its in on at by for from with without to of and but or nor so yet if when while where as after before since until although though because however meanwhile also both all some many most more other another each every no not now then there here what who why how which whose one two three four five six seven eight nine ten first second last next new old former according asked reached speaking writing witnesses critics supporters later earlier soon meanwhile overall back next today under over about against during despite among between like unlike even just only still ever never once perhaps instead indeed moreover furthermore nevertheless nonetheless thus hence yes well sources officials police monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow'.split(
    ' ',
  ),
);

/** `Russian`: an adjective of a country, alone. */
export function isNationality(word: string): boolean {
  return entriesFor(word).some(
    ({ words, meaning }) => words.length === 1 && meaning.kind === 'demonym' && words[0] === word,
  );
}

/** Whether capitalised words can be a person's name; `isSpeaking` where “said” stands before them and a comma after. */
export function isNameLike(words: readonly string[], isSpeaking: boolean): boolean {
  if (words.length === 0 || words.length > 7) return false;
  // "Park Young Jin" is a man; "Park Avenue" has another such word.
  const isFirstFamily = words.length > 1 && FAMILY_FIRST.has(words[0] ?? '');
  const ownWords = isFirstFamily ? words.slice(1) : words;
  if (ownWords.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return false;
  if (ORGANISATIONS.has(words.join(' ').toLowerCase())) return false;
  if (/^(?:U\.S|U\.K|U\.N|E\.U)\.$/.test(words[0] ?? '')) return false;
  const last = words.at(-1) ?? '';
  // "C. N": initials without a name.
  if (last.replace(/\./g, '').length < 2) return false;
  if (words.length === 1)
    return last.length > 1 && !COMMON.has(last.toLowerCase()) && !isAcronym(last);
  if (words.every((word) => isPlaceWord(word)) || isPlaceName(words)) return false;
  // "Texaco Canada", "New York Stock", "Kelowna Rockets": no first name, and a place or a plural in it.
  const [first = ''] = words;
  // Unless `“…,” said Aiko Nagano, a chief strategist`: firms do not take an appositive after "said".
  const isUnknown = !isSpeaking && !FIRST_NAMES.has(first) && !FAMILY_FIRST.has(first);
  if (isUnknown && (isPlaceWord(last) || isPlaceWord(first) || isPlaceName(words.slice(0, 2))))
    return false;
  return !words.some(isAcronym) || isShouted(words);
}

function isAcronym(word: string): boolean {
  return (
    ACRONYM.test(word) &&
    !INITIAL.test(word) &&
    word.length > 1 &&
    !SUFFIX.test(word.toLowerCase()) &&
    !/^(?:Jo|Al|Ed|Bo)$/i.test(word)
  );
}

/** A name in capitals throughout. */
export function isShouted(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.every((word) => word === word.toUpperCase()) &&
    (words.every((word) => word.length > 3) || FIRST_NAMES.has(inTitleCase(words[0] ?? '')))
  );
}

/** A shouted word as it is written elsewhere: `NORTHCOTE`, Northcote. */
export function inTitleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** A word that names a place of the gazetteer on its own. */
export function isPlace(word: string): boolean {
  return entriesFor(word).some(({ words }) => words.length === 1 && words[0] === word);
}

function isPlaceWord(word: string): boolean {
  return isPlace(word) && !FIRST_NAMES.has(word);
}

/** Words that together name a place of the gazetteer. */
export function isPlaceName(words: readonly string[]): boolean {
  return entriesFor(words[0] ?? '').some(
    (entry) =>
      entry.words.length === words.length && entry.words.every((word, at) => word === words[at]),
  );
}
