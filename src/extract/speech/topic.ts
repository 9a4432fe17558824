import { DASH, type Subject, type View } from './subjects.ts';

/** What a sentence is about: the name or pronoun that begins it. */
export function topicOf(view: View, before: number): Subject | undefined {
  const { items, names, language } = view;
  for (const name of names) {
    if (name.to > before) break;
    const isHead =
      name.titleFrom === 0 ||
      (name.titleFrom <= 2 && language.determiners.has(items[0]?.lower ?? '')) ||
      isAfterOpening(view, name.titleFrom) ||
      isModified(view, name.titleFrom);
    if (isHead && items[name.to]?.lower !== language.possessive)
      return { kind: 'names', names: [name] };
    if (name.titleFrom > 12) break;
  }
  for (let at = 0; at < Math.min(before, 14); at += 1) {
    const item = items[at];
    if (
      item &&
      language.onePronouns.has(item.lower) &&
      (at === 0 ||
        isAfterOpening(view, at) ||
        language.beforeTopicPronoun.has(items[at - 1]?.lower ?? ''))
    )
      return { kind: 'pronoun', at };
  }
  return undefined;
}

// "Chinese foreign ministry spokeswoman X": words alone before it, none of which binds it.
function isModified({ items, language }: View, at: number): boolean {
  return (
    at <= 7 &&
    items
      .slice(0, at)
      .every(
        ({ kind, lower, isCapital }, index) =>
          kind === 'word' &&
          !language.bindingPrepositions.has(lower) &&
          !language.reportingVerbs.has(lower) &&
          (index === 0 ||
            isCapital ||
            language.titles.has(lower) ||
            language.namelessNouns.has(lower)),
      )
  );
}

// After an opening phrase and its comma, or a dateline.
function isAfterOpening({ items, language }: View, at: number): boolean {
  const before = items[at - 1];
  return (
    before !== undefined &&
    (before.text === ',' || DASH.test(before.text) || language.beforeTopic.has(before.lower)) &&
    at - 1 < 12
  );
}
