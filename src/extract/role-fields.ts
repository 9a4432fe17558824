import { FIELDS_APART } from './data/fields-apart.ts';
import { FIELD_OF_ROLE, ROLE_WORDS } from './languages/every-language.ts';
import type { RoleField } from './languages/role-words.ts';

/** The fields of life that the lower-case words of a role speak of; none where it is of the past. */
export function fieldsOf(roleWords: ReadonlySet<string>): ReadonlySet<RoleField> {
  // What somebody once was tells nobody apart from what somebody is.
  if (!ROLE_WORDS.past.isDisjointFrom(roleWords)) return new Set();
  return new Set([...roleWords].flatMap((word) => FIELD_OF_ROLE.get(word) ?? []));
}

/** Whether a lower-case word of a role names a field. */
export function isFieldWord(word: string): boolean {
  return FIELD_OF_ROLE.has(word);
}

/** Whether roles of these fields say that there are two persons. */
export function areOfTwoPersons(a: ReadonlySet<RoleField>, b: ReadonlySet<RoleField>): boolean {
  if (a.size === 0 || b.size === 0 || !a.isDisjointFrom(b)) return false;
  return [...a].every((field) => FIELDS_APART[field].some((other) => b.has(other)));
}
