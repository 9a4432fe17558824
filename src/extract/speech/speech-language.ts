import { oncePer, remembered } from '../../domain/once-per.ts';
import { type Gazetteer, gazetteerOf } from '../countries/gazetteer.ts';
import { type Gender, genderOf, isListedName } from '../data/first-names.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import { NO_SPEECH_WORDS } from '../languages/no-words.ts';
import type { SpeechWords } from '../languages/speech-words.ts';

/** The words of a language as the rules of speech ask for them. */
export type SpeechLanguage = SpeechWords & {
  /** Names of rules and patterns that are not tried in the language. */
  readonly rulesOff: ReadonlySet<string>;
  /** Pronouns for one person, of either gender. */
  readonly onePronouns: ReadonlySet<string>;
  /** Possessives of one person. */
  readonly onePossessives: ReadonlySet<string>;
  /** Whether a word alone names a place or its people. */
  isPlace(word: string): boolean;
  /** Whether a word alone is an adjective or a noun for the people of a country. */
  isNationality(word: string): boolean;
  /** Whether several words are one place. */
  isPlaceName(words: readonly string[]): boolean;
  /** Whether two words are a first name that is a place too, and no place: Jordan Fisk, not Jordan Valley. */
  isNamedLikePlace(first: string, second: string): boolean;
  /** Whether a capitalised word is a first name when another capitalised word follows. */
  isFirstName(word: string): boolean;
  /** The gender that a first name tells; `undefined` where it tells none or is not known. */
  genderOfFirstName(word: string): Gender | undefined;
};

/** What the rules of speech know of a language; `undefined` where its pack has no words of speech. */
export const speechLanguage: (pack: LanguagePack) => SpeechLanguage | undefined = oncePer(
  ({ speech, countries, rulesOff = new Set<string>() }) => {
    if (!speech) return undefined;
    const words = { ...NO_SPEECH_WORDS, ...speech };
    return {
      ...words,
      rulesOff,
      onePronouns: words.hePronouns.union(words.shePronouns),
      onePossessives: words.hisPossessives.union(words.herPossessives),
      ...placeSigns(countries && gazetteerOf(countries)),
      isNamedLikePlace: (first, second) =>
        countries?.namesOfPersonsToo?.has(first) === true &&
        !words.placesOfFirms.has(first.toLowerCase()) &&
        countries.followsAPlace?.has(second) !== true &&
        !words.firmNouns.has(second.toLowerCase()),
      ...firstNameSigns(words),
    };
  },
);

const KEPT = { most: 50_000 };

function placeSigns(
  gazetteer: Gazetteer | undefined,
): Pick<SpeechLanguage, 'isPlace' | 'isNationality' | 'isPlaceName'> {
  const entriesFor = (word: string) => gazetteer?.entriesFor(word) ?? [];
  return {
    isPlace: remembered(
      (word) => entriesFor(word).some(({ words }) => words.length === 1 && words[0] === word),
      KEPT,
    ),
    isNationality: remembered(
      (word) =>
        entriesFor(word).some(
          ({ words, meaning }) =>
            words.length === 1 && meaning.kind === 'demonym' && words[0] === word,
        ),
      KEPT,
    ),
    isPlaceName: (words) =>
      entriesFor(words[0] ?? '').some(
        (entry) =>
          entry.words.length === words.length &&
          entry.words.every((word, at) => word === words[at]),
      ),
  };
}

function firstNameSigns({
  firstNames,
}: SpeechWords): Pick<SpeechLanguage, 'isFirstName' | 'genderOfFirstName'> {
  return {
    isFirstName: remembered(
      (word) => isListedName(word) || (firstNames.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)),
      KEPT,
    ),
    genderOfFirstName: (word) => genderOf(word) ?? firstNames.get(word.toLowerCase()),
  };
}
