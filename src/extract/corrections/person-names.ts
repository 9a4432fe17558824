import type { Corrections } from '../../domain/correction.ts';
import { type Aliases, aliasKey, NO_ALIASES } from '../aliases.ts';

/**
 * The names of persons that were decided on, as joining the persons of an archive takes them: those of a merge are
 * one person, and a person split off is nobody else.
 */
export function personNames(corrections: Corrections | undefined): Aliases {
  if (!corrections || corrections.entries.length === 0) return NO_ALIASES;
  const persons = new Map<string, string>();
  for (const { of, decision, name, names = [], to } of corrections.entries) {
    if (of !== 'speaker') continue;
    if (decision === 'merge' && name !== undefined) {
      for (const one of [name, ...names]) persons.set(aliasKey(one), name);
    }
    if (decision === 'split' && to !== undefined) persons.set(aliasKey(to), to);
  }
  return { persons, countries: new Map() };
}
