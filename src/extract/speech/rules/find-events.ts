import { oncePer } from '../../../domain/once-per.ts';
import type { Item } from '../sentences.ts';
import type { SpeechEvent } from '../speech-event.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import { ANY_DASH, ANY_QUOTE, DASH, type View } from '../subjects.ts';
import type { EventPlace } from './event-rule.ts';
import { MARK_RULES } from './mark-rules.ts';
import { PHRASE_RULES } from './phrase-rules.ts';
import { readVerb } from './verb-reading.ts';
import { VERB_RULES } from './verb-rules.ts';

/** Every rule that finds an event of speech, in the order in which they are tried. */
export const EVENT_RULES = [...PHRASE_RULES, ...VERB_RULES, ...MARK_RULES] as const;

/** The rules by the word or mark at which they are tried. */
const rulesByWord = oncePer((language: SpeechLanguage) => {
  const byWord = new Map<string, (typeof EVENT_RULES)[number][]>();
  for (const rule of EVENT_RULES) {
    if (language.rulesOff.has(rule.name)) continue;
    for (const word of rule.startsAt(language)) {
      byWord.set(word, [...(byWord.get(word) ?? []), rule]);
    }
  }
  return byWord;
});

/** The events of a sentence in order. */
export function findEvents(view: View): SpeechEvent[] {
  const found: SpeechEvent[] = [];
  if (isTeaser(view)) return found;
  const byWord = rulesByWord(view.language);
  for (const [at, item] of view.items.entries()) {
    const rules = byWord.get(keyOf(item));
    const event = rules && firstEvent(rules, placeOf(view, at, found));
    if (event) found.push(event);
  }
  return found;
}

function keyOf({ kind, text, lower }: Item): string {
  if (kind === 'quote') return ANY_QUOTE;
  return kind === 'mark' && DASH.test(text) ? ANY_DASH : lower;
}

function firstEvent(
  rules: readonly (typeof EVENT_RULES)[number][],
  place: EventPlace,
): SpeechEvent | undefined {
  for (const { name, find } of rules) {
    const event = find(place);
    if (event) return { rule: name, ...event };
  }
  return undefined;
}

function placeOf(view: View, at: number, earlier: readonly SpeechEvent[]): EventPlace {
  const item = view.items[at];
  const verb = item?.kind === 'word' ? view.language.reportingVerbs.get(item.lower) : undefined;
  return { view, at, earlier, ...(verb ? { verb: readVerb(view, at, verb) } : {}) };
}

// "READ MORE: …" in the middle of a story tells of another one.
function isTeaser({ items, language }: View): boolean {
  const hasColon = items.slice(0, 4).some(({ text }) => text === ':');
  return hasColon && language.teasers.has(items[0]?.lower ?? '');
}
