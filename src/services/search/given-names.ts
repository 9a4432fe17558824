import { ARABIC_FIRST_NAMES, SLAVIC_FIRST_NAMES } from '../../extract/data/name-variants.ts';
import { baseForms } from '../../text/forms/base-forms.ts';

const GROUPS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...ARABIC_FIRST_NAMES, ...SLAVIC_FIRST_NAMES].filter(([name]) => isNoOtherWord(name)),
  ([, first]) => first,
)
  .entries()
  .reduce((all, [, members]) => {
    const names = members.map(([name]) => name);
    for (const name of names)
      all.set(
        name,
        names.filter((other) => other !== name),
      );
    return all;
  }, new Map<string, readonly string[]>());

/** A given name in its other Latin spellings, folded: `mohamed` and `muhammad`; none of most words. */
export function givenNamesLike(word: string): readonly string[] {
  return GROUPS.get(word) ?? [];
}

/** `said` is a form of a verb before it is Saïd. */
function isNoOtherWord(name: string): boolean {
  const [base, ...more] = baseForms(name);
  return base === name && more.length === 0;
}
