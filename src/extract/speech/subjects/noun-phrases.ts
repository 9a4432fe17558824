import type { Item, Range } from '../sentences.ts';
import {
  EPITHET,
  type Found,
  isEpithet,
  LONGEST_PHRASE,
  type Subject,
  subjectOf,
  type View,
} from '../subjects.ts';

/** The noun phrase that ends right before item `end`, as a subject without a name of its own. */
export function nounBefore(view: View, end: number): Found | undefined {
  const from = phraseStart(view, end);
  const phrase = view.items.slice(from, end);
  const subject = subjectIn(view, phrase, { from, to: end });
  return subject && subjectOf(subject, from, end);
}

function subjectIn({ language }: View, phrase: readonly Item[], range: Range): Subject | undefined {
  const [first] = phrase;
  const prepositionAt = phrase.findIndex(({ lower }) => language.bindingPrepositions.has(lower));
  const head = prepositionAt > 0 ? phrase[prepositionAt - 1] : phrase.at(-1);
  if (!first || !head) return undefined;
  const isDefinite = first.lower === language.definiteArticle && prepositionAt !== 1;
  if (isDefinite && language.roleNouns.has(head.lower))
    return { kind: 'role', noun: head.lower, ...range };
  if (isEpithet(phrase, language)) return { kind: 'role', noun: EPITHET, ...range };
  // "his statement said": what somebody has written speaks for them.
  if (language.onePossessives.has(first.lower) && language.ownWords.has(head.lower))
    return { kind: 'pronoun', at: range.from };
  return isNoun(first, head, language) ? { kind: 'nameless', ...range } : undefined;
}

function isNoun(first: Item, head: Item, language: View['language']): boolean {
  return (
    language.namelessNouns.has(head.lower) ||
    language.roleNouns.has(head.lower) ||
    head.isCapital ||
    language.determiners.has(first.lower) ||
    language.pluralEnding.test(head.lower)
  );
}

/** Where the noun phrase begins that ends right before item `end`. */
export function phraseStart(view: View, end: number): number {
  const { items, language } = view;
  let at = end;
  while (at > 0 && end - at < LONGEST_PHRASE) {
    const item = items[at - 1];
    if (item?.kind !== 'word' || language.endsPhrase.has(item.lower)) break;
    if (at < end && isSaid(item, view)) break;
    at -= 1;
    const isBound = language.bindingPrepositions.has(items[at - 1]?.lower ?? '');
    if (language.determiners.has(item.lower) && !isBound) break;
  }
  return at;
}

function isSaid({ lower }: Item, { language }: View): boolean {
  const verb = language.reportingVerbs.get(lower);
  return verb?.strength === 'say' && verb.form === 'past';
}
