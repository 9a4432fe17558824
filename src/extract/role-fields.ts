import { FIELDS_APART, ROLE_FIELDS, type RoleField } from './data/role-fields.ts';

const FIELD_OF: ReadonlyMap<string, RoleField> = new Map(
  (Object.keys(ROLE_FIELDS) as RoleField[]).flatMap((field) =>
    ROLE_FIELDS[field].split(' ').map((word) => [word, field] as const),
  ),
);
// What somebody once was tells nobody apart from what somebody is.
const PAST = ['former', 'retired', 'erstwhile', 'late'];

/** The fields of life that the lower-case words of a role speak of; none where it is of the past. */
export function fieldsOf(roleWords: ReadonlySet<string>): ReadonlySet<RoleField> {
  if (PAST.some((word) => roleWords.has(word))) return new Set();
  return new Set([...roleWords].flatMap((word) => FIELD_OF.get(word) ?? []));
}

/** Whether a lower-case word of a role names a field. */
export function isFieldWord(word: string): boolean {
  return FIELD_OF.has(word);
}

/** Whether roles of these fields say that there are two persons. */
export function areOfTwoPersons(a: ReadonlySet<RoleField>, b: ReadonlySet<RoleField>): boolean {
  if (a.size === 0 || b.size === 0 || !a.isDisjointFrom(b)) return false;
  return [...a].every((field) => FIELDS_APART[field].some((other) => b.has(other)));
}
