import type { NameMention } from './name-mention.ts';
import { type Found, hasRole, type View } from './subjects.ts';

// Offices are long: "said a representative of the movement, Deputy Minister of Information and Culture of …".
const LONGEST_OFFICE = 24;

/** The noun phrase that begins at item `from`: a name within its roles, a pronoun, a noun. */
export function subjectAfter(view: View, from: number): Found | undefined {
  const { items, language } = view;
  const first = items[from];
  if (first?.kind !== 'word') return undefined;
  if (language.onePronouns.has(first.lower))
    return { subject: { kind: 'pronoun', at: from }, from, to: from + 1, shape: 'plain' };
  if (
    language.noSubjectAfter.has(first.lower) ||
    (!first.isCapital && language.noSubjectEnding.test(first.lower))
  )
    return undefined;
  for (let at = from; at < Math.min(items.length, from + LONGEST_OFFICE); at += 1) {
    const item = items[at];
    if (!item || item.kind === 'quotation') break;
    const name = view.startingAt.get(at);
    if (name && !isModifier(view, name)) return followingName(view, from, at, name);
    if (name) {
      at = name.to - 1;
      continue;
    }
    if (
      item.kind === 'mark' &&
      item.text !== ',' &&
      item.text !== '-' &&
      item.text !== "'" &&
      item.text !== '’'
    )
      break;
    if (item.text === ',' && !hasRole(items.slice(from, at), language)) break;
    if (language.endsSubjectAfter.has(item.lower)) break;
    if (
      at > from &&
      language.bindingPrepositions.has(item.lower) &&
      !hasRole(items.slice(from, at), language)
    )
      break;
  }
  return followingNoun(view, from);
}

// "said Oilers head coach X": a name that a title follows is part of what X is.
function isModifier({ items, startingAt, language }: View, name: NameMention): boolean {
  const next = startingAt.get(name.to);
  if (next && next.titleFrom === name.to && next.titleFrom < next.from) return true;
  let at = name.to;
  while (at - name.to < 5 && items[at]?.kind === 'word' && !startingAt.has(at)) at += 1;
  const between = items.slice(name.to, at);
  return (
    startingAt.has(at) &&
    between.length > 0 &&
    between.every(({ isCapital }) => !isCapital) &&
    hasRole(between, language) &&
    !between.some(({ lower }) => lower === language.and || language.bindingPrepositions.has(lower))
  );
}

function followingName(view: View, from: number, at: number, name: NameMention): Found | undefined {
  const { items, language } = view;
  const before = items.slice(from, at);
  const direct = items[name.titleFrom - 1];
  const isBound =
    direct !== undefined &&
    name.titleFrom > from &&
    (language.bindingPrepositions.has(direct.lower) ||
      (language.determiners.has(direct.lower) &&
        language.bindingPrepositions.has(items[name.titleFrom - 2]?.lower ?? '') &&
        name.titleFrom - 2 >= from));
  if (isBound) {
    // "said a spokesman for X, Omid Rahmatov": the second name is the one.
    const comma = items[name.to]?.text === ',' ? view.startingAt.get(name.to + 1) : undefined;
    if (comma && hasRole(before, language))
      return { subject: { kind: 'names', names: [comma] }, from, to: comma.to, shape: 'role-name' };
    return { subject: { kind: 'nameless', from, to: name.to }, from, to: name.to, shape: 'plain' };
  }
  // "X's lawyer": the head is another noun.
  if (items[name.to]?.lower === language.possessive) {
    for (let next = name.to + 1; next < Math.min(items.length, name.to + 8); next += 1) {
      const other = view.startingAt.get(next);
      if (other) return followingName(view, name.to + 1, next, other);
      const item = items[next];
      if (!item || (item.kind !== 'word' && item.text !== ',')) break;
    }
    return {
      subject: { kind: 'nameless', from, to: name.to + 2 },
      from,
      to: name.to + 2,
      shape: 'plain',
    };
  }
  const and = items[name.to]?.lower === language.and ? view.startingAt.get(name.to + 1) : undefined;
  const closes = and && (items[and.to] === undefined || /^[.,]$/.test(items[and.to]?.text ?? ''));
  if (and && closes)
    return { subject: { kind: 'names', names: [name, and] }, from, to: and.to, shape: 'plain' };
  return {
    subject: { kind: 'names', names: [name] },
    from,
    to: name.to,
    shape: before.some(({ text }) => text === ',') ? 'role-name' : 'plain',
  };
}

function followingNoun({ items, language }: View, from: number): Found | undefined {
  const first = items[from];
  if (!first) return undefined;
  let to = from;
  while (
    to + 1 < items.length &&
    to - from < 5 &&
    items[to + 1]?.kind === 'word' &&
    !language.bindingPrepositions.has(items[to + 1]?.lower ?? '')
  ) {
    const { lower = '' } = items[to] ?? {};
    const next = items[to + 1]?.lower ?? '';
    if (
      (language.roleNouns.has(lower) || language.namelessNouns.has(lower)) &&
      !language.roleNouns.has(next) &&
      !language.namelessNouns.has(next)
    )
      break;
    to += 1;
  }
  const last = items[to];
  if (!last) return undefined;
  if (first.lower === language.definiteArticle && language.roleNouns.has(last.lower))
    return {
      subject: { kind: 'role', noun: last.lower, from, to: to + 1 },
      from,
      to: to + 1,
      shape: 'plain',
    };
  const isNoun =
    language.namelessNouns.has(last.lower) ||
    language.roleNouns.has(last.lower) ||
    language.determiners.has(first.lower) ||
    first.isCapital;
  return isNoun
    ? { subject: { kind: 'nameless', from, to: to + 1 }, from, to: to + 1, shape: 'plain' }
    : undefined;
}
