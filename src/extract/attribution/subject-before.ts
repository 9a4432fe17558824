import { BINDING_PREPOSITIONS, NAMELESS_NOUNS, ROLE_NOUNS } from '../data/speech-words.ts';
import type { NameMention } from '../names.ts';
import type { Token } from '../sentence-tokens.ts';
import type { Subject, View } from './speech-event.ts';

/** Pronouns that mean one person named before. */
export const SINGULAR_PRONOUNS = new Set(['he', 'she']);

const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'it', 'who']);

/** Words that begin a noun phrase. */
export const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'this',
  'that',
  'one',
  'another',
  'our',
  'my',
]);

const WRITINGS = new Set(
  'statement letter email post tweet message note memo blog testimony affidavit speech remarks'.split(
    ' ',
  ),
);

/** In tokens; beyond it a noun phrase is searched no further. */
export const LONGEST_NOUN_PHRASE = 9;

type FoundSubject = { readonly subject: Subject; readonly from: number };

/** The noun phrase that ends before token `end`. */
export function subjectEndingAt(view: View, end: number): FoundSubject | undefined {
  const { tokens } = view;
  const last = tokens[end - 1];
  if (last?.kind !== 'word') return undefined;
  const name = view.endingAt.get(end);
  if (name) return nameSubject(view, name);
  if (PRONOUNS.has(last.lower)) {
    if (!SINGULAR_PRONOUNS.has(last.lower) && last.lower !== 'they') return undefined;
    return { subject: { kind: 'pronoun', token: last }, from: end - 1 };
  }
  return nounSubject(view, end);
}

/** The subject that a name is: itself, itself and another, or the noun that it only belongs to. */
export function nameSubject(view: View, name: NameMention): FoundSubject | undefined {
  const { tokens } = view;
  const before = tokens[name.titleFrom - 1];
  if (before && (before.lower === 'and' || before.text === '&')) {
    const other = view.endingAt.get(name.titleFrom - 1);
    if (other) return { subject: { kind: 'names', names: [other, name] }, from: other.from };
  }
  if (before && BINDING_PREPOSITIONS.has(before.lower)) {
    const owner = view.endingAt.get(name.titleFrom - 1);
    if (owner && owner.words.length > 1) return nameSubject(view, owner);
    const from = nounPhraseStart(tokens, name.titleFrom - 1);
    const head = tokens.slice(from, name.titleFrom - 1);
    // "in Geneva, X said" leaves X the subject; "a spokesman for X said" does not.
    const isBound = head.some(
      ({ lower }) => ROLE_NOUNS.has(lower) || NAMELESS_NOUNS.has(lower) || lower.endsWith('s'),
    );
    if (!isBound) return undefined;
    const first = tokens[from];
    const last = tokens[name.to - 1];
    return first && last
      ? { subject: { kind: 'nameless', from: first, to: last }, from }
      : undefined;
  }
  return { subject: { kind: 'names', names: [name] }, from: name.from };
}

function nounSubject(view: View, end: number): FoundSubject | undefined {
  const { tokens } = view;
  const from = nounPhraseStart(tokens, end);
  const phrase = tokens.slice(from, end);
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!first || !last) return undefined;
  // The head stands before the first preposition: "a spokesman for the ministry".
  const prepositionAt = phrase.findIndex(({ lower }) => BINDING_PREPOSITIONS.has(lower));
  const head = prepositionAt > 0 ? phrase[prepositionAt - 1] : last;
  if (!head) return undefined;
  // "Jana Pavlik of the union said".
  const name = prepositionAt > 0 ? view.endingAt.get(from + prepositionAt) : undefined;
  if (name && (name.words.length > 1 || name.sign)) return nameSubject(view, name);
  // "her statement said" is what she said.
  if (WRITINGS.has(head.lower) && /^(?:his|her)$/.test(first.lower)) {
    const lower = first.lower === 'her' ? 'she' : 'he';
    return { subject: { kind: 'pronoun', token: { ...first, lower } }, from };
  }
  const isDefinite = first.lower === 'the' && phrase.length <= 5 && prepositionAt < 0;
  const noun = isDefinite ? roleNounOf(phrase) : undefined;
  if (noun) return { subject: { kind: 'role', noun, from: first, to: last }, from };
  const isNoun =
    NAMELESS_NOUNS.has(head.lower) ||
    ROLE_NOUNS.has(head.lower) ||
    /^\p{Lu}/u.test(head.text) ||
    DETERMINERS.has(first.lower) ||
    head.lower.endsWith('s');
  return isNoun ? { subject: { kind: 'nameless', from: first, to: last }, from } : undefined;
}

/** `the 26-year-old winger`, `the envoy`: what says of somebody named before who is meant. */
export function roleNounOf(phrase: readonly Token[]): string | undefined {
  const age = phrase.find(({ lower }) => /^\d{1,3}-year-old$/.test(lower));
  const head = phrase.at(-1)?.lower ?? '';
  if (NAMELESS_NOUNS.has(head)) return undefined;
  return ROLE_NOUNS.has(head) ? head : age?.lower;
}

function nounPhraseStart(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_NOUN_PHRASE) {
    const token = tokens[at - 1];
    if (token?.kind !== 'word' && token?.text !== "'" && token?.text !== '’') break;
    if (token.lower === 'that' || token.lower === 'but' || token.lower === 'while') break;
    at -= 1;
    if (DETERMINERS.has(token.lower) && !BINDING_PREPOSITIONS.has(tokens[at - 1]?.lower ?? ''))
      break;
  }
  return at;
}
