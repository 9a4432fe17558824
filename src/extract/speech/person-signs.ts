import type { Gender } from '../data/first-names.ts';
import type { Person } from './persons.ts';
import type { Sentence } from './sentences.ts';
import type { SpeechEvent } from './speech-event.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** Whether a pronoun of this gender can mean the person. */
export function fits(person: Person, gender: Gender): boolean {
  const known = person.gender ?? person.likely;
  return known === undefined || known === gender;
}

/** The same where the first name is one of men and women, whatever most who have it are. */
export function mayFit({ gender }: Person, wanted: Gender): boolean {
  return gender === undefined || gender === wanted;
}

/** Sure by a sign; a single word only with an honorific or a full form. */
export function isPerson(person: Person): boolean {
  if (person.words.length > 1) return person.isSure;
  return person.hasHonorific;
}

/** A name that nothing shows to be a person's may be one where it says something, or what is quoted before it. */
export function speaksAsPerson(
  person: Person,
  event: SpeechEvent,
  { items }: Sentence,
  language: SpeechLanguage,
): boolean {
  if (person.isInstitution || person.mentions.some(({ hasPlainWord }) => hasPlainWord))
    return false;
  const reportsQuote = event.isInverted && items[event.from - 1]?.kind === 'quote';
  return (event.strength === 'say' || reportsQuote) && canBePerson(person, language);
}

/** "Haberfellner said her crew": no institution has a "her" or a "his". */
export function ownsPronoun(
  { subject, isInverted, to }: SpeechEvent,
  { items }: Sentence,
  language: SpeechLanguage,
): boolean {
  if (subject.kind !== 'names' || subject.names.length > 1 || isInverted) return false;
  const [name] = subject.names;
  // "Prosecutors said he": several people, and he is another.
  if (!name || name.isPlaceToo || language.pluralEnding.test(name.words.at(-1) ?? '')) return false;
  return items
    .slice(to, to + 3)
    .some(({ lower }) => language.onePronouns.has(lower) || language.onePossessives.has(lower));
}

/** A full name that holds no place and no capitals. */
export function canBePerson({ words }: Person, { isPlace }: SpeechLanguage): boolean {
  if (words.length < 2 || words.length > 4) return false;
  return !words.some((word) => isPlace(word) || /^\p{Lu}{2,}$/u.test(word));
}
