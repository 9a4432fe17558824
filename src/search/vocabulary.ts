import type { KnownSpeaker, Vocabulary } from '../domain/vocabulary.ts';
import { MOST_KNOWN } from '../domain/vocabulary.ts';
import { byCountThenValue, type CountedValue } from './facet-scope.ts';

/** A name under which a speaker appears, with the number of articles that have it. */
export type CountedForm = { readonly id: string; readonly name: string; readonly count: number };

/** What an adapter has counted, in any order, at least the first `MOST_KNOWN` of each kind. */
export type VocabularyCounts = {
  readonly words: readonly CountedValue[];
  readonly countries: readonly CountedValue[];
  readonly speakers: readonly CountedValue[];
  readonly forms: readonly CountedForm[];
};

/** The vocabulary that both adapters make of their counts. */
export function vocabularyOf(counts: VocabularyCounts): Vocabulary {
  return {
    words: commonest(counts.words).map(({ value, count }) => ({ word: value, count })),
    countries: commonest(counts.countries).map(({ value, count }) => ({ code: value, count })),
    speakers: knownSpeakers(commonest(counts.speakers), counts.forms),
  };
}

function commonest(counted: readonly CountedValue[]): readonly CountedValue[] {
  return counted.toSorted(byCountThenValue).slice(0, MOST_KNOWN);
}

function knownSpeakers(
  speakers: readonly CountedValue[],
  forms: readonly CountedForm[],
): KnownSpeaker[] {
  const names = Map.groupBy(forms, ({ id }) => id);
  return speakers.map(({ value: id, count }) => {
    const [name = id, ...otherNames] = (names.get(id) ?? [])
      .map((form) => ({ value: form.name, count: form.count }))
      .toSorted(byCountThenValue)
      .map(({ value }) => value);
    return { id, name, otherNames, count };
  });
}
