import { BETWEEN_SUBJECT_AND_VERB, NOT_SAID } from './data/reporting-verbs.ts';
import type { Item } from './sentences.ts';

export type Lead = {
  readonly at: number;
  readonly isDoubtful: boolean;
  readonly isPassive: boolean;
  readonly isInfinitive: boolean;
};

/** Steps from a verb to the left over adverbs and auxiliaries: where its subject must end. */
export function leadOf(items: readonly Item[], verbAt: number): Lead {
  let at = verbAt;
  let isDoubtful = false;
  let isPassive = false;
  let isInfinitive = false;
  while (at > 0 && verbAt - at < 7) {
    const item = items[at - 1];
    if (item?.kind !== 'word') break;
    if (NOT_SAID.has(item.lower)) {
      isDoubtful = true;
      if (item.lower === 'to') isInfinitive = true;
    } else if (/^(?:is|was|were|are|been|being|be)$/.test(item.lower)) isPassive = true;
    else if (!BETWEEN_SUBJECT_AND_VERB.has(item.lower) && !/ly$/.test(item.lower)) break;
    at -= 1;
  }
  return { at, isDoubtful, isPassive, isInfinitive };
}
