import { LANGUAGES } from './languages.ts';
import type { RoleField, RoleWords } from './role-words.ts';
import type { SpeechWords } from './speech-words.ts';

// The names of an archive are compared without their articles, so the words of all languages count at once.
const speech = LANGUAGES.flatMap((pack) => pack.speech ?? []);
const roles = LANGUAGES.flatMap((pack) => pack.roles ?? []);

type SpeechSets = {
  [K in keyof SpeechWords]: SpeechWords[K] extends ReadonlySet<string> ? K : never;
}[keyof SpeechWords];

function everySpeech(of: SpeechSets): ReadonlySet<string> {
  return new Set(speech.flatMap((words) => [...(words[of] ?? [])]));
}

function everyRole(of: 'common' | 'past'): ReadonlySet<string> {
  return new Set(roles.flatMap((words) => [...(words[of] ?? [])]));
}

/** What stands beside names and in them, in any language: folded, lower case. */
export const NAME_WORDS = {
  honorifics: everySpeech('honorifics'),
  unshownHonorifics: everySpeech('unshownHonorifics'),
  titles: everySpeech('titles'),
  particles: everySpeech('particles'),
  suffixes: everySpeech('suffixes'),
  familyFirst: everySpeech('familyFirst'),
} as const;

/** The words of roles, in any language. */
export const ROLE_WORDS = { common: everyRole('common'), past: everyRole('past') } as const;

/** The field of life that a lower-case word of a role speaks of, in any language. */
export const FIELD_OF_ROLE: ReadonlyMap<string, RoleField> = new Map(
  roles.flatMap(({ fields }: RoleWords) =>
    fieldsIn(fields).flatMap((field) => [...fields[field]].map((word) => [word, field] as const)),
  ),
);

function fieldsIn(fields: RoleWords['fields']): readonly RoleField[] {
  return Object.keys(fields) as RoleField[];
}

/** The first name that a short form stands for, in any language. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  roles.toReversed().flatMap(({ nicknames }) => [...nicknames]),
);
