import { ROLE_NOUNS, TITLE_WORDS } from './data/speech-roles.ts';
import type { NameMention } from './name-mention.ts';
import type { Item } from './sentences.ts';

/** Who a reporting verb says has spoken, as the sentence has it. */
export type Subject =
  | { readonly kind: 'names'; readonly names: readonly NameMention[] }
  | { readonly kind: 'pronoun'; readonly at: number }
  /** `the minister`: may be somebody named before. */
  | { readonly kind: 'role'; readonly noun: string; readonly from: number; readonly to: number }
  | { readonly kind: 'nameless'; readonly from: number; readonly to: number };

/** A subject and the items it takes, `to` exclusive. */
export type Found = {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  readonly shape: 'plain' | 'appositive' | 'role-name';
};

/** A sentence with its names by where they begin and end. */
export type View = {
  readonly items: readonly Item[];
  readonly names: readonly NameMention[];
  readonly endingAt: ReadonlyMap<number, NameMention>;
  readonly startingAt: ReadonlyMap<number, NameMention>;
};

export const LONGEST_PHRASE = 14;

export const DASH = /^(?:—|–|-|--+|―)$/;

export function viewOf(items: readonly Item[], names: readonly NameMention[]): View {
  return {
    items,
    names,
    endingAt: new Map(names.map((name) => [name.to, name])),
    startingAt: new Map(
      names.flatMap((name) => [
        [name.from, name],
        [name.titleFrom, name],
      ]),
    ),
  };
}

export function hasRole(items: readonly Item[]): boolean {
  return items.some(
    ({ lower }) => ROLE_NOUNS.has(lower) || TITLE_WORDS.has(lower) || lower === 'one',
  );
}

/** "The 26-year-old keeper" is whoever the text speaks of there. */
export function isEpithet(phrase: readonly Item[]): boolean {
  return (
    phrase[0]?.lower === 'the' &&
    phrase.length < 8 &&
    phrase.some(({ lower }) => lower.endsWith('-year-old'))
  );
}
