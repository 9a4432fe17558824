import { oncePer } from '../../../domain/once-per.ts';
import type { NameMention } from '../name-mention.ts';
import type { Pattern } from '../rules/speech-rule.ts';
import type { Item } from '../sentences.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import {
  EPITHET,
  type Found,
  hasRole,
  isEpithet,
  isOwnText,
  subjectOf,
  type View,
} from '../subjects.ts';
import { nameAfter } from './names-after.ts';

// Offices are long: "said a representative of the movement, Deputy Minister of Information and Culture of …".
const LONGEST_OFFICE = 24;
const LONGEST_NOUN = 5;
const LONGEST_MODIFIER = 5;

/** A shape of words after a verb, that begins at item `from`. */
type AfterVerb = Pattern & { find(view: View, from: number): Found | undefined };

/** Where the subject after a verb stands, in the order in which it is looked for. */
export const AFTER_VERB: readonly AfterVerb[] = [
  {
    name: 'pronoun-after',
    looksFor: 'A pronoun for one person right after the verb.',
    example: 'said he',
    gives: 'the pronoun',
    find: ({ items, language }, from) =>
      language.onePronouns.has(items[from]?.lower ?? '')
        ? subjectOf({ kind: 'pronoun', at: from }, from, from + 1)
        : undefined,
  },
  {
    name: 'name-after',
    looksFor: 'A name after the verb, within its roles.',
    example: 'said the keeper of the gauge, Omid Rahmatov',
    gives: 'the name, or the noun that it belongs to',
    find: nameWithinRoles,
  },
  {
    name: 'noun-after',
    looksFor: 'A noun phrase after the verb.',
    example: 'said the minister; said the ministry',
    gives: 'a role, or nobody by name',
    find: nounAfter,
  },
];

const patternsOf = oncePer(({ rulesOff }: SpeechLanguage) =>
  AFTER_VERB.filter(({ name }) => !rulesOff.has(name)),
);

/** The noun phrase that begins at item `from`: a name within its roles, a pronoun, a noun. */
export function subjectAfter(view: View, from: number): Found | undefined {
  if (view.items[from]?.kind !== 'word') return undefined;
  for (const { find } of patternsOf(view.language)) {
    const found = find(view, from);
    if (found) return found;
  }
  return undefined;
}

function canBeSubject({ items, language }: View, from: number): boolean {
  const { lower = '', isCapital = false } = items[from] ?? {};
  // "said her brother, Omid Rahmatov"; not "told her" and "asked his".
  const isOfPerson =
    language.onePossessives.has(lower) &&
    (language.kinNouns.has(items[from + 1]?.lower ?? '') ||
      language.roleNouns.has(items[from + 1]?.lower ?? ''));
  if (language.noSubjectAfter.has(lower) && !isOfPerson) return false;
  // "said managing director Omid Rahmatov".
  const next = items[from + 1]?.lower ?? '';
  if (language.roleNouns.has(next) || language.titles.has(next)) return true;
  return isCapital || !language.noSubjectEnding.test(lower);
}

function nameWithinRoles(view: View, from: number): Found | undefined {
  if (!canBeSubject(view, from)) return undefined;
  const { items, startingAt } = view;
  for (let at = from; at < Math.min(items.length, from + LONGEST_OFFICE); at += 1) {
    const name = startingAt.get(at);
    if (name && !isModifier(view, name)) return nameAfter(view, from, at, name);
    if (name) at = name.to - 1;
    else if (endsSubject(view, from, at)) return undefined;
  }
  return undefined;
}

const WITHIN_SUBJECT = new Set([',', '-', "'", '’']);

function endsSubject(view: View, from: number, at: number): boolean {
  const { items, language } = view;
  const item = items[at];
  if (!item || item.kind === 'quote') return true;
  if (item.kind === 'mark' && !WITHIN_SUBJECT.has(item.text)) return true;
  if (language.endsSubjectAfter.has(item.lower)) return true;
  if (isOwnText(view, at)) return false;
  const needsRole =
    item.text === ',' || (at > from && language.bindingPrepositions.has(item.lower));
  return needsRole && !hasRole(items.slice(from, at), language);
}

// "said Oilers head coach X": a name that a title follows is part of what X is.
function isModifier({ items, startingAt, language }: View, { to }: NameMention): boolean {
  const next = startingAt.get(to);
  if (next && next.titleFrom === to && next.titleFrom < next.from) return true;
  let at = to;
  while (at - to < LONGEST_MODIFIER && items[at]?.kind === 'word' && !startingAt.has(at)) at += 1;
  const between = items.slice(to, at);
  return startingAt.has(at) && between.length > 0 && isRolePhrase(between, language);
}

function isRolePhrase(items: readonly Item[], language: SpeechLanguage): boolean {
  const isBroken = items.some(
    ({ isCapital, lower }) =>
      isCapital || lower === language.and || language.bindingPrepositions.has(lower),
  );
  return !isBroken && hasRole(items, language);
}

function nounAfter(view: View, from: number): Found | undefined {
  const { items, language } = view;
  if (!canBeSubject(view, from)) return undefined;
  const to = nounEnd(view, from);
  const [first, last] = [items[from], items[to - 1]];
  if (!first || !last) return undefined;
  if (isEpithet(items.slice(from, to), language))
    return subjectOf({ kind: 'role', noun: EPITHET, from, to }, from, to);
  if (first.lower === language.definiteArticle && language.roleNouns.has(last.lower))
    return subjectOf({ kind: 'role', noun: last.lower, from, to }, from, to);
  const isPhrase =
    isNoun(last, language) || language.determiners.has(first.lower) || first.isCapital;
  return isPhrase ? subjectOf({ kind: 'nameless', from, to }, from, to) : undefined;
}

/** Where the phrase ends, exclusive: after its noun, before a preposition that binds more to it. */
function nounEnd({ items, language }: View, from: number): number {
  let to = from;
  while (to - from < LONGEST_NOUN) {
    const next = items[to + 1];
    if (next?.kind !== 'word' || language.bindingPrepositions.has(next.lower)) break;
    if (language.finiteVerbs.has(next.lower)) break;
    if (isNoun(items[to], language) && !isNoun(next, language)) break;
    to += 1;
  }
  return to + 1;
}

function isNoun(item: Item | undefined, { roleNouns, namelessNouns }: SpeechLanguage): boolean {
  return item !== undefined && (roleNouns.has(item.lower) || namelessNouns.has(item.lower));
}
