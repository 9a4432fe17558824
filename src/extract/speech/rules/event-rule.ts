import type { EventRuleName, SpeechEvent } from '../speech-event.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import type { Found, View } from '../subjects.ts';
import type { SpeechRule } from './speech-rule.ts';
import type { VerbReading } from './verb-reading.ts';

/** An item of a sentence at which somebody may be said to speak. */
export type EventPlace = {
  readonly view: View;
  readonly at: number;
  /** Events of the sentence before it. */
  readonly earlier: readonly SpeechEvent[];
  /** Set where the item is a form of a reporting verb. */
  readonly verb?: VerbReading;
};

/** A rule that finds an event of speech at an item. */
export type EventRule = SpeechRule & {
  readonly name: EventRuleName;
  /** Words and marks, lower case, at which the rule is tried. */
  startsAt(language: SpeechLanguage): Iterable<string>;
  find(place: EventPlace): FoundEvent | undefined;
};

/** An event but for the name of the rule that found it. */
export type FoundEvent = Omit<SpeechEvent, 'rule'>;

/** An event of plain speech; what is not said is as most events have it. */
export function eventOf(
  { at }: EventPlace,
  { subject }: Pick<Found, 'subject'>,
  more: Pick<FoundEvent, 'from' | 'to'> & Partial<FoundEvent>,
): FoundEvent {
  return { subject, verbAt: at, isInverted: false, strength: 'say', isDoubtful: false, ...more };
}
