import type { NameMention } from '../name-mention.ts';
import { type Found, hasRole, isOwnText, subjectOf, type View } from '../subjects.ts';

const LONGEST_POSSESSION = 8;

/** The subject after a verb, from item `from` on, whose first name begins at item `at`. */
export function nameAfter(
  view: View,
  from: number,
  at: number,
  name: NameMention,
): Found | undefined {
  if (isBound(view, from, name)) return afterBinding(view, from, at, name);
  if (view.items[name.to]?.lower === view.language.possessive)
    return afterPossessive(view, from, name);
  const second = secondName(view, name);
  if (second) return subjectOf({ kind: 'names', names: [name, second] }, from, second.to);
  const shape = view.items.slice(from, at).some(({ text }) => text === ',') ? 'role-name' : 'plain';
  return subjectOf({ kind: 'names', names: [name] }, from, name.to, shape);
}

/** "said a spokesman for X": a preposition binds the name to the noun before it. */
function isBound({ items, language }: View, from: number, { titleFrom }: NameMention): boolean {
  if (titleFrom <= from) return false;
  const direct = items[titleFrom - 1]?.lower ?? '';
  if (language.bindingPrepositions.has(direct)) return true;
  return (
    titleFrom - 2 >= from &&
    language.determiners.has(direct) &&
    language.bindingPrepositions.has(items[titleFrom - 2]?.lower ?? '')
  );
}

// "said a spokesman for X, Omid Rahmatov": the second name is the one.
function afterBinding(view: View, from: number, at: number, name: NameMention): Found {
  const { items, language, startingAt } = view;
  const second = items[name.to]?.text === ',' ? startingAt.get(name.to + 1) : undefined;
  if (second && hasRole(items.slice(from, at), language))
    return subjectOf({ kind: 'names', names: [second] }, from, second.to, 'role-name');
  if (name.titleFrom - 2 >= from && isOwnText(view, name.titleFrom - 1))
    return subjectOf({ kind: 'names', names: [name] }, from, name.to);
  return subjectOf({ kind: 'nameless', from, to: name.to }, from, name.to);
}

// "X's lawyer", "X's lawyer, Omid Rahmatov": the head is another noun, or another name.
function afterPossessive(view: View, from: number, name: NameMention): Found | undefined {
  const { items, startingAt } = view;
  const end = name.to + 1;
  for (let at = end; at < Math.min(items.length, name.to + LONGEST_POSSESSION); at += 1) {
    const other = startingAt.get(at);
    if (other) return nameAfter(view, end, at, other);
    const item = items[at];
    if (!item || (item.kind !== 'word' && item.text !== ',')) break;
  }
  return subjectOf({ kind: 'nameless', from, to: end + 1 }, from, end + 1);
}

// "said X and Y." closes there; "said X and Y told" goes on.
function secondName({ items, startingAt, language }: View, { to }: NameMention) {
  const second = items[to]?.lower === language.and ? startingAt.get(to + 1) : undefined;
  const next = second && items[second.to];
  return next === undefined || /^[.,]$/.test(next.text) ? second : undefined;
}
