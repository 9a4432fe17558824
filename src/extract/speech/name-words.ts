import { oncePer } from '../../domain/once-per.ts';
import type { Gender } from '../data/first-names.ts';
import { anyOf } from '../languages/word-list.ts';
import type { NameMention } from './name-mention.ts';
import type { SpeechLanguage } from './speech-language.ts';

const ACRONYM = /^[\p{Lu}\p{N}&.-]{2,}$/u;

/**
 * A word of a name as it is usually written: captions print names in capitals, MACKENZIE HUGHES. What has three letters or
 * fewer, or a mark, stays as it is: it may be an acronym.
 */
export function nameWord(text: string): string {
  return text.length > 3 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text)
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : text;
}

/** The same for short words: only where a label of several words shows that they are names. JON BEST: */
export function inLowerCase(text: string): string {
  return text.length > 1 && /^\p{Lu}+$/u.test(text)
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : text;
}

// Names come again and again, in a story and over an archive; a bound keeps hostile texts from filling the memory.
const MOST_CACHED = 50_000;
const nameLikes = oncePer((_language: SpeechLanguage) => new Map<string, boolean>());

/**
 * Whether a run of capitalised words can be a person's name. Not with an acronym, a number, a word of firms or institutions; a
 * single word only where it is a surname and no word elsewhere; several only where they are no place.
 */
export function isNameLike(words: readonly string[], language: SpeechLanguage): boolean {
  const known = nameLikes(language);
  const key = words.join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = looksLikeName(words, language);
  if (known.size < MOST_CACHED) known.set(key, found);
  return found;
}

function looksLikeName(words: readonly string[], language: SpeechLanguage): boolean {
  const [first = ''] = words;
  const isSuffix = (word: string) => words.length > 1 && language.suffixes.has(word.toLowerCase());
  if (words.some((word) => isAcronym(word) && !isSuffix(word))) return false;
  if (/^\p{N}/u.test(first)) return false;
  if (words.some((word, at) => isWordOfFirms(word, at, language))) return false;
  if (language.partyAndState.test(first)) return false;
  if (isInstitution(words, language) || hasOrganisationNoun(words, language)) return false;
  if (words.length === 1) return isSurnameLike(first, language);
  return !language.isPlaceName(words) && !isOfPlaces(words, language);
}

function isAcronym(word: string): boolean {
  return word.length > 2 && ACRONYM.test(word) && !INITIAL.test(word) && /\p{Lu}{2}/u.test(word);
}

// "DCXGn.DE" is a sign of an exchange, "ShareWatch" a brand, and "Toyota U.S." a part of a firm.
const TICKER = /^[\p{L}\p{N}]{2,}\.\p{L}{1,3}$/u;
const WITHIN_CAPITAL = /^(\p{Lu}\p{Ll}+)\p{Lu}/u;

function isWordOfFirms(word: string, at: number, language: SpeechLanguage): boolean {
  if (word.includes('.')) {
    if (TICKER.test(word)) return true;
    if (at > 0 && INITIAL.test(word) && language.isPlace(word)) return true;
  }
  const [, prefix = ''] = WITHIN_CAPITAL.exec(word) ?? [];
  return (
    prefix !== '' &&
    !language.joinedPrefixes.has(prefix.toLowerCase()) &&
    !language.isFirstName(prefix)
  );
}

// After a first name, a noun of organisations may be a surname; as the first name it is one.
function hasOrganisationNoun(words: readonly string[], language: SpeechLanguage): boolean {
  const isKnownFirst = words.length > 1 && language.isFirstName(words[0] ?? '');
  return words.some((word, at) => {
    const lower = word.toLowerCase();
    if (!language.organisationNouns.has(lower)) return false;
    const isLast = at === words.length - 1;
    // "Claire de la Tour": after a particle it is a family name.
    const isFamily =
      language.organisationSurnames.has(lower) || language.particles.has(words[at - 1] ?? '');
    const isSurname = at > 0 && isLast && isFamily;
    return !(isKnownFirst && (at === 0 || isSurname));
  });
}

function isSurnameLike(word: string, { sentenceStarters }: SpeechLanguage): boolean {
  return word.length > 1 && !sentenceStarters.has(word.toLowerCase()) && !INITIAL.test(word);
}

// "Germany and France"; not "Jordan Paris", where the first is a first name.
function isOfPlaces(words: readonly string[], language: SpeechLanguage): boolean {
  if (language.isFirstName(words[0] ?? '')) return false;
  return words.every(
    (word) => language.isPlace(word) || word === language.and || word === language.of,
  );
}

/** "York Stock Exchange", "Texaco Canada", "Tyson Foods Inc.", "Morgan Stanley": nobody who speaks. */
function isInstitution(words: readonly string[], language: SpeechLanguage): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (language.organisations.has(words.join(' ').toLowerCase())) return true;
  if (language.intergovernmental.test(first)) return true;
  const isSeveral = words.length > 1;
  if (isSeveral && language.legalForms.has(withoutStop(last))) return true;
  // "Tudor Holt Securities": of three words the last may say it, whoever the first is called after.
  if (
    words.length > 2 &&
    isFirmNoun(last, language) &&
    !language.particles.has(words.at(-2) ?? '') &&
    !language.organisationSurnames.has(last.toLowerCase())
  )
    return true;
  if (isSeveral && language.isFirstName(first)) return false;
  return words.some((word) => isFirmNoun(word, language)) || (isSeveral && language.isPlace(last));
}

function isFirmNoun(word: string, { firmNouns, organisationNouns }: SpeechLanguage): boolean {
  const lower = withoutStop(word);
  return firmNouns.has(lower) || organisationNouns.has(lower);
}

function withoutStop(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

const articles = oncePer(
  ({ beforeCapital }: SpeechLanguage) =>
    new RegExp(`^${anyOf(beforeCapital.filter((word) => word.endsWith('-')))}(?=\\p{L}{3})`, 'u'),
);

/**
 * The word that later mentions use alone: the last one that is no suffix, without an article that is joined to it
 * (Ali al-Naimi is Naimi). Lower case.
 */
export function surnameOf(words: readonly string[], language: SpeechLanguage): string {
  const { suffixes } = language;
  const plain = words.filter((word) => !suffixes.has(word.toLowerCase().replace('.', '')));
  return foldWord(plain.at(-1) ?? '').replace(articles(language), '');
}

/** A word of a name as it is compared: lower case, no accents, apostrophes straight, no full stop. */
export function foldWord(word: string): string {
  const plain = /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
}

/** The gender that the title tells. */
export function genderOfMention(
  { title, gender }: NameMention,
  language: SpeechLanguage,
): Gender | undefined {
  if (gender) return gender;
  const inTitle = title === '' ? [] : (title.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
  if (inTitle.some((word) => language.femaleWords.has(word))) return 'female';
  if (inTitle.some((word) => language.maleWords.has(word))) return 'male';
  return undefined;
}

/** The gender that most people of the first name have; a pronoun may tell another one of a unisex name. */
export function likelyGender({ words }: NameMention, language: SpeechLanguage): Gender | undefined {
  if (words.length < 2) return undefined;
  const [first = ''] = words;
  return language.genderOfFirstName(first) ?? language.genderOfFirstName(first.split('-')[0] ?? '');
}

/** Whether men and women have the first name. */
export function isUnisex(
  [first = '']: readonly string[],
  { unisexNames }: SpeechLanguage,
): boolean {
  return unisexNames.has(foldWord(first));
}

// Ji-yoon
const IN_TWO_SYLLABLES = /^\p{Lu}\p{Ll}+[-‐]\p{Ll}+$/u;

/** Whether a name may be called by its first word: Xi Jinping is Xi. */
export function isFamilyFirst(words: readonly string[], language: SpeechLanguage): boolean {
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    language.familyFirst.has((words[0] ?? '').toLowerCase()) &&
    (!language.isFirstName(words[0] ?? '') || IN_TWO_SYLLABLES.test(words[1] ?? ''))
  );
}

/** Whether a title makes what follows a person even if it is one word: `Mr.`, `Sen.`. */
export function isHonorific(title: string, { honorifics }: SpeechLanguage): boolean {
  return title
    .toLowerCase()
    .split(/[\s.-]+/)
    .some((word) => honorifics.has(word));
}

/** `A.`, `J.R.`: letters that stand for first names. */
export const INITIAL = /^(?:\p{Lu}\.)+$/u;
