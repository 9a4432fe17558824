import type { Gender } from '../../data/first-names.ts';
import { isUnisex } from '../name-words.ts';
import { canBePerson, fits, isPerson, mayFit } from '../person-signs.ts';
import type { Person } from '../persons.ts';
import type { Pattern } from '../rules/speech-rule.ts';
import type { StoryMemory } from './story-memory.ts';

/** A pronoun for one person. */
export type PronounPlace = {
  /** Where it stands. */
  readonly start: number;
  readonly gender: Gender;
  readonly paragraph: number;
};

type PronounPattern = Pattern & {
  find(memory: StoryMemory, place: PronounPlace): Person | undefined;
};

// A pronoun further from its person than this says nothing.
const MOST_PARAGRAPHS_BACK = 4;
const MOST_CHARS_BACK = 1500;
const NEAREST_CHARS = 250;

/** Whom a pronoun means, in the order in which they are asked. */
export const PRONOUN_PATTERNS: readonly PronounPattern[] = [
  {
    name: 'only-one-named',
    looksFor: 'The one person that the paragraph names, unless somebody known is spoken of in it.',
    example: 'Omid Rahmatov, a ranger, had painted a stone. “…,” he said',
    gives: 'that person',
    find: onlyOneNamed,
  },
  {
    name: 'in-focus',
    looksFor: 'Who was spoken of or spoke last, of that gender, four paragraphs back at most.',
    example: 'Rahmatov said … ¶ He added',
    gives: 'the latest of them',
    find: inFocus,
  },
  {
    name: 'last-named',
    looksFor: 'The full name before the pronoun that is surely a person’s.',
    example: 'A letter of Omid Rahmatov was read. He said',
    gives: 'that person',
    find: lastNamed,
  },
  {
    name: 'unisex-name',
    looksFor: 'Nobody else of the gender, and a person whose first name men and women have.',
    example: 'Robin Lind came by ferry. “…,” she said',
    gives: 'the one whom the paragraph names alone, or who was spoken of last',
    find: unisexName,
  },
  {
    name: 'nearest-name',
    looksFor:
      'Nobody known of the gender, and one full name a sentence or two before the pronoun that it can mean.',
    example: 'Clara Lind went to Rahmatov Omid. “…,” he said',
    gives: 'that person',
    find: nearestName,
  },
];

/** Whom a pronoun means; `undefined` where nothing tells. */
export function meantBy(memory: StoryMemory, place: PronounPlace): Person | undefined {
  for (const { name, find } of PRONOUN_PATTERNS) {
    const person = memory.language.rulesOff.has(name) ? undefined : find(memory, place);
    if (person) return person;
  }
  return undefined;
}

function onlyOneNamed(
  { paragraphNames, focus, persons }: StoryMemory,
  { start, gender, paragraph }: PronounPlace,
): Person | undefined {
  const only = paragraphNames.onlyOneNamed(start, gender);
  const known = focus.find(({ person }) => fits(person, gender));
  if (!only || (known?.paragraph === paragraph && known.person !== only)) return undefined;
  persons.prove(only);
  return only;
}

function unisexName(
  { paragraphNames, focus, persons, language }: StoryMemory,
  { start, gender, paragraph }: PronounPlace,
): Person | undefined {
  const only = paragraphNames.onlyOneNamed(start, gender, mayFit);
  const last = focus.find((one) => paragraph - one.paragraph <= 1)?.person;
  const person = only ?? (last && mayFit(last, gender) ? last : undefined);
  if (!person || !isUnisex(person.words, language)) return undefined;
  persons.prove(person);
  return person;
}

function inFocus({ focus }: StoryMemory, { gender, paragraph }: PronounPlace): Person | undefined {
  const near = focus.filter((one) => paragraph - one.paragraph <= MOST_PARAGRAPHS_BACK);
  const first = near.find(({ person }) => fits(person, gender));
  if (!first || genderOf(first.person) !== undefined) return first?.person;
  // Of unknown gender: somebody of the right one named in the same paragraph is meant rather.
  const known = near.find(
    ({ person, paragraph: at }) => genderOf(person) === gender && at === first.paragraph,
  );
  return (known ?? first).person;
}

function lastNamed(
  { names, persons }: StoryMemory,
  { start, gender }: PronounPlace,
): Person | undefined {
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const name = names[at];
    if (!name || name.end > start) continue;
    const person = persons.of(name);
    if (person?.isSure && person.words.length > 1 && fits(person, gender)) return person;
    if (start - name.end > MOST_CHARS_BACK) return undefined;
  }
  return undefined;
}

/** The one full name near a pronoun that it can mean, though nothing else shows that it is a person's: the pronoun does. */
function nearestName(
  { names, persons, language }: StoryMemory,
  { start, gender }: PronounPlace,
): Person | undefined {
  const near = names.filter(
    ({ end, words }) => words.length > 1 && end <= start && start - end <= NEAREST_CHARS,
  );
  const named = new Set(near.flatMap((name) => persons.of(name) ?? []));
  const [only, second] = [...named].filter((person) => fits(person, gender));
  // Of several persons that a text names here, the others are of the other gender.
  if (!only || second || named.size < 2 || isPerson(only)) return undefined;
  if (only.isInstitution || !canBePerson(only, language)) return undefined;
  if (only.mentions.some(({ hasPlainWord }) => hasPlainWord)) return undefined;
  persons.prove(only);
  return only;
}

function genderOf({ gender, likely }: Person): Gender | undefined {
  return gender ?? likely;
}
