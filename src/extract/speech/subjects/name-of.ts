import type { NameMention } from '../name-mention.ts';
import { type Found, subjectOf, type View } from '../subjects.ts';

const LONGEST_ORIGIN = 7;

/** "Omid Rahmatov of Panjrud said": not "a friend of Omid Rahmatov said", where no name stands before it. */
export function nameOf({ items, endingAt, language }: View, end: number): Found | undefined {
  if (!items[end - 1]?.isCapital) return undefined;
  for (let at = end - 1; at >= Math.max(1, end - LONGEST_ORIGIN); at -= 1) {
    const item = items[at];
    // "Omid Rahmatov of Lind & Marsh said".
    if (item?.text === '&') continue;
    if (item?.kind !== 'word' || language.endsPhrase.has(item.lower)) return undefined;
    const name = language.originPrepositions.has(item.lower) ? endingAt.get(at) : undefined;
    if (name && isFullOrTitled(name) && !isBoundName({ items, language }, name))
      return subjectOf({ kind: 'names', names: [name] }, name.titleFrom, end);
    const isWithin =
      item.isCapital ||
      language.originPrepositions.has(item.lower) ||
      language.determiners.has(item.lower) ||
      language.originNouns.has(item.lower) ||
      language.possessive === item.lower;
    if (!isWithin) return undefined;
  }
  return undefined;
}

function isFullOrTitled({ words, from, titleFrom, sign }: NameMention): boolean {
  return (words.length > 1 && sign !== undefined) || titleFrom < from;
}

function isBoundName(
  { items, language }: Pick<View, 'items' | 'language'>,
  { titleFrom }: NameMention,
): boolean {
  return language.bindingPrepositions.has(items[titleFrom - 1]?.lower ?? '');
}
