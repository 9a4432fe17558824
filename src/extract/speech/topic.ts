import { REPORTING_VERBS } from './data/reporting-verbs.ts';
import {
  BINDING_PREPOSITIONS,
  DETERMINERS,
  NAMELESS_NOUNS,
  TITLE_WORDS,
} from './data/speech-roles.ts';
import type { Item } from './sentences.ts';
import { DASH, type Subject, type View } from './subjects.ts';

/** What a sentence is about: the name or pronoun that begins it. */
export function topicOf(view: View, before: number): Subject | undefined {
  const { items, names } = view;
  for (const name of names) {
    if (name.to > before) break;
    const isHead =
      name.titleFrom === 0 ||
      (name.titleFrom <= 2 && DETERMINERS.has(items[0]?.lower ?? '')) ||
      isAfterOpening(items, name.titleFrom) ||
      isModified(items, name.titleFrom);
    if (isHead && items[name.to]?.lower !== "'s") return { kind: 'names', names: [name] };
    if (name.titleFrom > 12) break;
  }
  for (let at = 0; at < Math.min(before, 14); at += 1) {
    const item = items[at];
    if (
      item &&
      /^(?:he|she)$/.test(item.lower) &&
      (at === 0 ||
        isAfterOpening(items, at) ||
        /^(?:and|but|so|then|when|as|while|after|before|still|yet)$/.test(
          items[at - 1]?.lower ?? '',
        ))
    )
      return { kind: 'pronoun', at };
  }
  return undefined;
}

// "Chinese foreign ministry spokeswoman X": words alone before it, none of which binds it.
function isModified(items: readonly Item[], at: number): boolean {
  return (
    at <= 7 &&
    items
      .slice(0, at)
      .every(
        ({ kind, lower, isCapital }, index) =>
          kind === 'word' &&
          !BINDING_PREPOSITIONS.has(lower) &&
          !REPORTING_VERBS.has(lower) &&
          (index === 0 || isCapital || TITLE_WORDS.has(lower) || NAMELESS_NOUNS.has(lower)),
      )
  );
}

// After an opening phrase and its comma, or a dateline.
function isAfterOpening(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    at > 0 &&
    at < 14 &&
    before !== undefined &&
    (before.text === ',' ||
      DASH.test(before.text) ||
      /^(?:but|and|so|yet|meanwhile|then|however|when|as|while|after|before|for|like)$/.test(
        before.lower,
      )) &&
    at - 1 < 12
  );
}
