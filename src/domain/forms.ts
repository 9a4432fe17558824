import type { Form, Term } from './query.ts';

/** All that a word alone may stand as: its forms, and what it may be a part of. */
export function formsOf({ forms, partOf = [] }: Term): readonly Form[] {
  return partOf.length === 0 ? forms : [...forms, ...partOf];
}

/** Each word once, in the order of their first forms: *talk* and *talks* are one, as each may be what the other is. */
export function distinctWords(terms: readonly Term[]): Term[] {
  return terms.filter((term, at) => !terms.slice(0, at).some((before) => areOneWord(before, term)));
}

function areOneWord(a: Term, b: Term): boolean {
  return mayBe(a, b.forms[0]) && mayBe(b, a.forms[0]);
}

function mayBe({ forms }: Term, wanted: Form): boolean {
  return forms.some((form) => form.join(' ') === wanted.join(' '));
}
