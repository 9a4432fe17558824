import type { Item } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** What stands between a verb and its subject. */
export type Lead = {
  /** The item at which the subject must have ended; the verb itself where nothing stands between. */
  readonly at: number;
  /** It was perhaps not said: “would say”, “did not say”, “may have said”. */
  readonly isDoubtful: boolean;
  /** A form of “be” stands between: “was announced”, “is saying”. */
  readonly isPassive: boolean;
  /** “to say”: it has no subject of its own. */
  readonly isInfinitive: boolean;
  /** "likes to say", "used to say": an infinitive that has a subject after all. */
  readonly isHabit: boolean;
};

/** Steps from a verb to the left over adverbs and auxiliaries: where its subject must end. */
export function leadOf(items: readonly Item[], verbAt: number, language: SpeechLanguage): Lead {
  let at = verbAt;
  let isDoubtful = false;
  let isPassive = false;
  let isInfinitive = false;
  const habit = habitBefore(items, verbAt, language);
  if (habit !== undefined) at = habit;
  while (at > 0 && verbAt - at < 7) {
    const item = items[at - 1];
    if (item?.kind !== 'word') break;
    if (language.notSaid.has(item.lower)) {
      isDoubtful = true;
      if (language.infinitiveMarks.has(item.lower)) isInfinitive = true;
    } else if (language.passiveAuxiliaries.has(item.lower)) isPassive = true;
    else if (!mayStandBetween(item.lower, language)) break;
    at -= 1;
  }
  return { at, isDoubtful, isPassive, isInfinitive, isHabit: habit !== undefined };
}

// "Omid Rahmatov likes to say", "used to say", "went on to say".
function habitBefore(
  items: readonly Item[],
  verbAt: number,
  { infinitiveMarks, habitVerbs, betweenSubjectAndVerb }: SpeechLanguage,
): number | undefined {
  if (!infinitiveMarks.has(items[verbAt - 1]?.lower ?? '')) return undefined;
  for (const at of [verbAt - 2, verbAt - 3]) {
    const lower = items[at]?.lower ?? '';
    if (habitVerbs.has(lower)) return at;
    if (!betweenSubjectAndVerb.has(lower)) return undefined;
  }
  return undefined;
}

function mayStandBetween(
  lower: string,
  { betweenSubjectAndVerb, adverbEnding }: SpeechLanguage,
): boolean {
  return betweenSubjectAndVerb.has(lower) || adverbEnding.test(lower);
}
