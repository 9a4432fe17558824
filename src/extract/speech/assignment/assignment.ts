import type { MarkedQuote } from '../marked-quotes.ts';
import type { Person } from '../persons.ts';
import type { ResolvedEvent, Speaker } from '../references/resolve.ts';
import type { Item, Sentence } from '../sentences.ts';
import type { SpeechLanguage } from '../speech-language.ts';

/** How a quote without a cue of its own came by its speaker. */
export type CarryRuleName = 'topic' | 'same-paragraph' | 'carried-over' | 'answer' | 'topic-before';

/** Who said a quote, and the rule that tells so. */
export type Assignment = {
  readonly event: ResolvedEvent | undefined;
  readonly speakers: readonly Speaker[];
  readonly rule: ResolvedEvent['rule'] | 'pronoun' | 'role-noun' | CarryRuleName;
};

/** What assigning needs to know of each sentence. */
export type Read = {
  readonly sentence: Sentence;
  readonly events: readonly ResolvedEvent[];
  /** The person that the sentence begins with. */
  readonly topic: Speaker | undefined;
};

/** A quote in its sentence, with what was found of those before it. */
export type QuotePlace = {
  readonly language: SpeechLanguage;
  readonly reads: readonly Read[];
  /** Of the sentence that holds it. */
  readonly index: number;
  readonly read: Read;
  /** Its item in the sentence. */
  readonly at: number;
  readonly items: readonly Item[];
  readonly quote: MarkedQuote;
  readonly previous: MarkedQuote | undefined;
  /** Who said the quote before it. */
  readonly previousFound: Assignment | undefined;
  /** Whom an interview is with, where the text names one person before its first answer. */
  readonly guest: Person | undefined;
};

/** What an event tells of the quote it reports. */
export function fromEvent(event: ResolvedEvent): Assignment {
  const rule = event.reference === 'name' ? event.rule : event.reference;
  return { event, speakers: event.speakers, rule };
}
