import { entriesFor } from '../countries/gazetteer.ts';
import type { Gender } from '../data/first-names.ts';
import { FIRM_WORDS, ORGANISATIONS } from '../data/organisations.ts';
import { genderOfFirstName, isFirstName } from './data/more-first-names.ts';
import {
  FAMILY_FIRST,
  HONORIFICS,
  ORGANISATION_WORDS,
  SENTENCE_STARTERS,
} from './data/speech-roles.ts';
import type { NameMention } from './name-mention.ts';

const ACRONYM = /^[\p{Lu}\p{N}&.-]{2,}$/u;

// Names in capitals, as captions have them, are read as names: MACKENZIE HUGHES.
export function nameWord(text: string): string {
  return text.length > 3 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text)
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : text;
}

// Words looked up before are kept; a bound keeps hostile texts from filling the memory.
const MOST_CACHED = 50_000;

const nationalities = new Map<string, boolean>();

export function isNationality(word: string): boolean {
  let known = nationalities.get(word);
  if (known === undefined) {
    known = entriesFor(word).some(
      ({ words, meaning }) => words.length === 1 && meaning.kind === 'demonym' && words[0] === word,
    );
    if (nationalities.size < MOST_CACHED) nationalities.set(word, known);
  }
  return known;
}

const places = new Map<string, boolean>();

/** Whether a word alone names a place or its people. */
export function isPlace(word: string): boolean {
  let known = places.get(word);
  if (known === undefined) {
    known = entriesFor(word).some(({ words }) => words.length === 1 && words[0] === word);
    if (places.size < MOST_CACHED) places.set(word, known);
  }
  return known;
}

export function isNameLike(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const lowerLast = last.toLowerCase();
  if (
    words.some(
      (word) =>
        word.length > 2 && ACRONYM.test(word) && !INITIAL.test(word) && /\p{Lu}{2}/u.test(word),
    )
  )
    return false;
  if (/^\p{N}/u.test(first)) return false;
  if (isInstitution(words)) return false;
  const isKnownFirst = words.length > 1 && isFirstName(first);
  if (
    words.some(
      (word, at) =>
        ORGANISATION_WORDS.has(word.toLowerCase()) &&
        !(isKnownFirst && at === 0) &&
        !(isKnownFirst && at > 0 && at === words.length - 1 && !hardOrganisation(word)),
    )
  )
    return false;
  if (words.length === 1) {
    if (last.length < 2 || SENTENCE_STARTERS.has(lowerLast) || INITIAL.test(last)) return false;
    return true;
  }
  if (isPlaceName(words)) return false;
  return !(
    words.every((word) => isPlace(word) || /^(?:and|of)$/.test(word)) && !isFirstName(first)
  );
}

const LEGAL_FORM = /^(?:inc|corp|co|ltd|plc|llc|ag|sa|nv)\.?$/i;
const INTERGOVERNMENTAL = /^U\.[SKN]\.$/;

/** "York Stock Exchange", "Texaco Canada", "Tyson Foods Inc.", "Morgan Stanley": nobody who speaks. */
function isInstitution(words: readonly string[]): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (ORGANISATIONS.has(words.join(' ').toLowerCase()) || INTERGOVERNMENTAL.test(first))
    return true;
  if (words.length > 1 && LEGAL_FORM.test(last)) return true;
  if (words.length > 1 && (isFirstName(first) || FAMILY_FIRST.has(first))) return false;
  const hasFirmWord = words.some((word) => FIRM_WORDS.has(word.toLowerCase().replace(/\.$/, '')));
  return hasFirmWord || (words.length > 1 && isPlace(last));
}

// Words that no surname is, even after a first name: Martin County.
function hardOrganisation(word: string): boolean {
  return !/^(?:park|hill|hills|bush|rivers?|lake|church|day|battle|song|west|north|english|french|german|bell|house|court|field|banks?|star|sun|post|bay|cruz|ford|brothers|summit|bridges?|march|april|may|june|august|king|stanley|independent|steel|price|grant|tower|front|times|guardian|cross|holiday|castle|marsh|forest|island|center|motor|beach|springs|creek|street|world|guard|force)$/i.test(
    word,
  );
}

function isPlaceName(words: readonly string[]): boolean {
  return entriesFor(words[0] ?? '').some(
    (entry) =>
      entry.words.length === words.length && entry.words.every((word, at) => word === words[at]),
  );
}

/** The word that later mentions use alone: the last one that is no suffix. Lower case. */
export function surnameOf(words: readonly string[]): string {
  const plain = words.filter((word) => !SUFFIX.test(word.toLowerCase().replace('.', '')));
  return foldWord(plain.at(-1) ?? '');
}

/** A word of a name as it is compared: lower case, no accents, apostrophes straight, no full stop. */
export function foldWord(word: string): string {
  const plain = /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
}

const MALE_WORDS =
  /\b(?:mr|sir|lord|king|prince|father|congressman|councilman|spokesman|chairman|businessman|husband|son|actor|uncle|grandfather|brother|dad)\b/;

const FEMALE_WORDS =
  /\b(?:mrs|ms|miss|dame|lady|queen|princess|mother|congresswoman|councilwoman|spokeswoman|chairwoman|businesswoman|wife|daughter|actress|aunt|grandmother|sister|mom|widow)\b/;

/** The gender that title or first name tells. */
export function genderOfMention({ title, words }: NameMention): Gender | undefined {
  const lower = title.toLowerCase();
  if (lower !== '' && FEMALE_WORDS.test(lower)) return 'female';
  if (lower !== '' && MALE_WORDS.test(lower)) return 'male';
  if (words.length < 2) return undefined;
  const [first = ''] = words;
  return genderOfFirstName(first) ?? genderOfFirstName(first.split('-')[0] ?? '');
}

/** Whether a name may be called by its first word: Xi Jinping is Xi. */
export function isFamilyFirst(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    FAMILY_FIRST.has((words[0] ?? '').toLowerCase()) &&
    !isFirstName(words[0] ?? '')
  );
}

/** Whether a title makes what follows a person even if it is one word: `Mr.`, `Sen.`. */
export function isHonorific(title: string): boolean {
  return title
    .toLowerCase()
    .split(/[\s.-]+/)
    .some((word) => HONORIFICS.has(word));
}

export const INITIAL = /^(?:\p{Lu}\.)+$/u;

export const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
