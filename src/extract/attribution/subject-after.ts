import {
  BINDING_PREPOSITIONS,
  HYPOTHETICAL,
  NAMELESS_NOUNS,
  ROLE_NOUNS,
} from '../data/speech-words.ts';
import type { NameMention } from '../names.ts';
import type { Token } from '../sentence-tokens.ts';
import type { Subject, View } from './speech-event.ts';
import {
  DETERMINERS,
  LONGEST_NOUN_PHRASE,
  roleNounOf,
  SINGULAR_PRONOUNS,
} from './subject-before.ts';

type FollowingSubject = { readonly subject: Subject; readonly to: number };

/** The noun phrase that begins at token `from`: a name within its roles, a pronoun, a noun. */
export function subjectStartingAt(view: View, from: number): FollowingSubject | undefined {
  const { tokens } = view;
  const first = tokens[from];
  if (first?.kind !== 'word' || first.lower === 'that') return undefined;
  if (SINGULAR_PRONOUNS.has(first.lower))
    return { subject: { kind: 'pronoun', token: first }, to: from };
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_NOUN_PHRASE); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation' || (token.kind === 'mark' && token.text !== ','))
      break;
    const name = view.startingAt.get(at);
    if (name && (isPossessor(tokens, name) || isAttribute(view, name))) continue;
    if (name) return followingName(view, from, at, name);
    if (at > from && BINDING_PREPOSITIONS.has(token.lower) && !hasRole(tokens.slice(from, at)))
      break;
    if (token.text === ',' && !hasRole(tokens.slice(from, at))) break;
    if (
      HYPOTHETICAL.has(token.lower) ||
      /^(?:that|because|if|whether|monday|tuesday|wednesday|thursday|friday|saturday|sunday|during|after|before|when|as)$/.test(
        token.lower,
      )
    )
      break;
  }
  return followingNoun(view, from);
}

/** "said Northcote's partner, Bo Lind" and "said Rockets general manager Bo Lind": not the first name. */
export function isPossessor(tokens: readonly Token[], name: NameMention): boolean {
  const next = tokens[name.to];
  if (next && /^['’]s$/.test(next.text)) return true;
  return (
    name.sign === undefined &&
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    hasRole(tokens.slice(name.to, name.to + 3))
  );
}

const CONJUNCTION = /^(?:while|when|as|after|before|and|but|who|during|because|if|since|until)$/;

// "says Harbour cartoonist Bo Lind": one capital before a word in lower case and another name.
function isAttribute({ tokens, startingAt }: View, name: NameMention): boolean {
  if (name.sign !== undefined || name.words.length > 1) return false;
  for (let at = name.to; at < name.to + 4 && tokens[at]?.kind === 'word'; at += 1) {
    if (
      BINDING_PREPOSITIONS.has(tokens[at]?.lower ?? '') ||
      CONJUNCTION.test(tokens[at]?.lower ?? '')
    )
      return false;
    if (at > name.to && startingAt.has(at)) return true;
    if (at === name.to && !/^\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

function followingName(
  view: View,
  from: number,
  at: number,
  name: NameMention,
): FollowingSubject | undefined {
  const { tokens } = view;
  const before = tokens.slice(from, at);
  const preposition = before.findLastIndex(({ lower }) => BINDING_PREPOSITIONS.has(lower));
  const comma = before.findLastIndex(({ text }) => text === ',');
  // "said a spokesman for X": X is not the one who speaks; "said the envoy for the valley, X" is.
  if (preposition > comma) return followingNoun(view, from);
  const and = tokens[name.to]?.lower === 'and' ? view.startingAt.get(name.to + 1) : undefined;
  return and
    ? { subject: { kind: 'names', names: [name, and] }, to: and.to - 1 }
    : { subject: { kind: 'names', names: [name] }, to: name.to - 1 };
}

function hasRole(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => ROLE_NOUNS.has(lower));
}

function followingNoun({ tokens }: View, from: number): FollowingSubject | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  let to = from;
  while (
    to + 1 < tokens.length &&
    to - from < 5 &&
    tokens[to + 1]?.kind === 'word' &&
    !BINDING_PREPOSITIONS.has(tokens[to + 1]?.lower ?? '')
  ) {
    if (ROLE_NOUNS.has(tokens[to]?.lower ?? '') || NAMELESS_NOUNS.has(tokens[to]?.lower ?? ''))
      break;
    to += 1;
  }
  const last = tokens[to];
  if (!last) return undefined;
  const noun = first.lower === 'the' ? roleNounOf(tokens.slice(from, to + 1)) : undefined;
  if (noun) return { subject: { kind: 'role', noun, from: first, to: last }, to };
  const isNoun =
    NAMELESS_NOUNS.has(last.lower) || ROLE_NOUNS.has(last.lower) || DETERMINERS.has(first.lower);
  return isNoun ? { subject: { kind: 'nameless', from: first, to: last }, to } : undefined;
}
