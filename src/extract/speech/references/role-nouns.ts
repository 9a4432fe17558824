import { isPerson } from '../person-signs.ts';
import type { Person } from '../persons.ts';
import type { Pattern } from '../rules/speech-rule.ts';
import { EPITHET } from '../subjects.ts';
import type { StoryMemory } from './story-memory.ts';

/** A role that stands for somebody: `the foreign minister`. */
export type RolePlace = {
  readonly noun: string;
  /** All words of the phrase but its article, lower case. */
  readonly words: readonly string[];
  /** Where it stands. */
  readonly start: number;
  readonly paragraph: number;
};

type RolePattern = Pattern & {
  /** Whether the role is one that this pattern alone decides on. */
  applies(place: RolePlace, holders: readonly Person[]): boolean;
  find(memory: StoryMemory, place: RolePlace, holders: readonly Person[]): Person | undefined;
};

const MOST_HOLDERS = 200;

/** Whom a role means; the first that applies decides. */
export const ROLE_PATTERNS: readonly RolePattern[] = [
  {
    name: 'by-age',
    looksFor: 'An age in the place of a name.',
    example: 'the 26-year-old said',
    gives: 'who was spoken of last, one paragraph back at most',
    applies: ({ noun }) => noun === EPITHET,
    find: ({ focus: [recent] }, { paragraph }) =>
      recent && paragraph - recent.paragraph <= 1 ? recent.person : undefined,
  },
  {
    name: 'only-holder',
    looksFor: 'One person alone has been named with the role.',
    example: 'Foreign Minister Omid Rahmatov … the minister said',
    gives: 'that person',
    applies: (_, holders) => holders.length === 1,
    find: (_memory, _place, [only]) => only,
  },
  {
    name: 'holder-in-focus',
    looksFor: 'Several have been named with the role.',
    example: 'Ministers Omid Rahmatov and Ada Lind … the minister said',
    gives: 'the one who was spoken of last',
    applies: (_, holders) => holders.length > 1,
    find: ({ focus }, _place, holders) =>
      focus.find(({ person }) => holders.includes(person))?.person,
  },
  {
    name: 'only-one-named-so-far',
    looksFor:
      'Nobody has the role, but one person alone has been named, and one alone can have it.',
    example: 'Omid Rahmatov came to the ferry. The spokesman said',
    gives: 'that person',
    applies: (_, holders) => holders.length === 0,
    find: onlyOneNamedSoFar,
  },
];

/** Whom a role means; `undefined` where nothing tells. */
export function holderOf(memory: StoryMemory, place: RolePlace): Person | undefined {
  const holders = holdersOf(memory, place);
  const pattern = ROLE_PATTERNS.find(({ applies }) => applies(place, holders));
  if (!pattern || memory.language.rulesOff.has(pattern.name)) return undefined;
  return pattern.find(memory, place, holders);
}

/** Who has been named with the role; of several those with all its words. */
function holdersOf(memory: StoryMemory, { noun, words, start }: RolePlace): readonly Person[] {
  const holders = namedBefore(memory, start).filter((person) => holds(person, noun));
  const close = holders.filter(({ role = '', apposed }) =>
    words.every((word) => role.toLowerCase().includes(word) || apposed.includes(word)),
  );
  return close.length > 0 ? close : holders;
}

function namedBefore({ persons }: StoryMemory, start: number): readonly Person[] {
  return persons.all.slice(0, MOST_HOLDERS).filter((person) => {
    const first = person.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
    return person.words.length > 1 && isPerson(person) && first < start;
  });
}

function holds({ role, apposed }: Person, noun: string): boolean {
  const words = role?.toLowerCase().split(/[\s-]+/) ?? [];
  return words.includes(noun) || apposed.includes(noun);
}

function onlyOneNamedSoFar(memory: StoryMemory, { noun, start }: RolePlace): Person | undefined {
  const [only, second] = namedBefore(memory, start);
  return second === undefined && memory.language.onlyOneCanBe.has(noun) ? only : undefined;
}
