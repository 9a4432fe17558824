import type { NameMention } from '../name-mention.ts';
import { type Found, isOwnText, subjectOf, type View } from '../subjects.ts';
import { phraseStart } from './noun-phrases.ts';

/** The subject that a name before item `end` is, or belongs to: "a spokesman for X said" is not X. */
export function nameBefore(view: View, name: NameMention, end: number): Found | undefined {
  const both = joinedNames(view, name);
  if (both) {
    const [first] = both;
    return subjectOf({ kind: 'names', names: both }, first.titleFrom, end);
  }
  const bindsAt = bindingAt(view, name);
  if (bindsAt !== undefined && !isOwnText(view, bindsAt - 1)) return boundName(view, bindsAt, end);
  return subjectOf({ kind: 'names', names: [name] }, name.titleFrom, end);
}

/** "X and Y", "X, and Y". */
function joinedNames(
  { items, endingAt, language }: View,
  name: NameMention,
): readonly [NameMention, NameMention] | undefined {
  const andAt = name.titleFrom - 1;
  const joint = items[andAt];
  if (!joint || (joint.lower !== language.and && joint.text !== '&')) return undefined;
  const other =
    endingAt.get(andAt) ?? (items[andAt - 1]?.text === ',' ? endingAt.get(andAt - 1) : undefined);
  return other && [other, name];
}

/** Where the phrase begins that a preposition before a name, or before its determiner, binds to a noun. */
function bindingAt({ items, language }: View, { titleFrom }: NameMention): number | undefined {
  const before = items[titleFrom - 1]?.lower ?? '';
  if (language.bindingPrepositions.has(before)) return titleFrom;
  const isDetermined =
    language.determiners.has(before) &&
    language.bindingPrepositions.has(items[titleFrom - 2]?.lower ?? '');
  return isDetermined ? titleFrom - 1 : undefined;
}

// "In Geneva X said" and "on Friday X said" have no noun that is bound.
function boundName(view: View, at: number, end: number): Found | undefined {
  const from = phraseStart(view, at - 1);
  return from < at - 1 ? subjectOf({ kind: 'nameless', from, to: end }, from, end) : undefined;
}
