import type { Gender } from '../data/first-names.ts';
import type { NameMention } from './name-mention.ts';
import type { SpeechLanguage } from './speech-language.ts';

const ACRONYM = /^[\p{Lu}\p{N}&.-]{2,}$/u;

// Names in capitals, as captions have them, are read as names: MACKENZIE HUGHES.
export function nameWord(text: string): string {
  return text.length > 3 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text)
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : text;
}

export function isNameLike(words: readonly string[], language: SpeechLanguage): boolean {
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
  if (isInstitution(words, language)) return false;
  const isKnownFirst = words.length > 1 && language.isFirstName(first);
  if (
    words.some(
      (word, at) =>
        language.organisationNouns.has(word.toLowerCase()) &&
        !(isKnownFirst && at === 0) &&
        !(
          isKnownFirst &&
          at > 0 &&
          at === words.length - 1 &&
          language.organisationSurnames.has(word.toLowerCase())
        ),
    )
  )
    return false;
  if (words.length === 1) {
    if (last.length < 2 || language.sentenceStarters.has(lowerLast) || INITIAL.test(last))
      return false;
    return true;
  }
  if (language.isPlaceName(words)) return false;
  return !(
    words.every(
      (word) => language.isPlace(word) || word === language.and || word === language.of,
    ) && !language.isFirstName(first)
  );
}

/** "York Stock Exchange", "Texaco Canada", "Tyson Foods Inc.", "Morgan Stanley": nobody who speaks. */
function isInstitution(words: readonly string[], language: SpeechLanguage): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (
    language.organisations.has(words.join(' ').toLowerCase()) ||
    language.intergovernmental.test(first)
  )
    return true;
  if (words.length > 1 && language.legalForms.has(last.toLowerCase().replace(/\.$/, '')))
    return true;
  if (words.length > 1 && language.isFirstName(first)) return false;
  const hasFirmWord = words.some((word) => {
    const lower = word.toLowerCase().replace(/\.$/, '');
    return language.firmNouns.has(lower) || language.organisationNouns.has(lower);
  });
  return hasFirmWord || (words.length > 1 && language.isPlace(last));
}

/** The word that later mentions use alone: the last one that is no suffix. Lower case. */
export function surnameOf(words: readonly string[], { suffixes }: SpeechLanguage): string {
  const plain = words.filter((word) => !suffixes.has(word.toLowerCase().replace('.', '')));
  return foldWord(plain.at(-1) ?? '');
}

/** A word of a name as it is compared: lower case, no accents, apostrophes straight, no full stop. */
export function foldWord(word: string): string {
  const plain = /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
}

/** The gender that title or first name tells. */
export function genderOfMention(
  { title, words }: NameMention,
  language: SpeechLanguage,
): Gender | undefined {
  const inTitle = title === '' ? [] : (title.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
  if (inTitle.some((word) => language.femaleWords.has(word))) return 'female';
  if (inTitle.some((word) => language.maleWords.has(word))) return 'male';
  if (words.length < 2) return undefined;
  const [first = ''] = words;
  return language.genderOfFirstName(first) ?? language.genderOfFirstName(first.split('-')[0] ?? '');
}

/** Whether a name may be called by its first word: Xi Jinping is Xi. */
export function isFamilyFirst(words: readonly string[], language: SpeechLanguage): boolean {
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    language.familyFirst.has((words[0] ?? '').toLowerCase()) &&
    !language.isFirstName(words[0] ?? '')
  );
}

/** Whether a title makes what follows a person even if it is one word: `Mr.`, `Sen.`. */
export function isHonorific(title: string, { honorifics }: SpeechLanguage): boolean {
  return title
    .toLowerCase()
    .split(/[\s.-]+/)
    .some((word) => honorifics.has(word));
}

export const INITIAL = /^(?:\p{Lu}\.)+$/u;
