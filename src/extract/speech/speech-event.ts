import type { ReportingVerb } from '../languages/speech-words.ts';
import type { Subject } from './subjects.ts';

/** Names of the rules that find an event: how its words stand. */
export type EventRuleName =
  | 'according-to'
  | 'quoted-as-saying'
  | 'put-it'
  | 'in-the-words-of'
  | 'participle'
  | 'said-by'
  | 'subject-verb'
  | 'subject-appositive-verb'
  | 'role-name-verb'
  | 'verb-subject'
  | 'compound-verb'
  | 'name-colon'
  | 'signature'
  | 'any-verb';

/** A place where a sentence says that somebody speaks. Items `from` to `to` (exclusive) are its cue. */
export type SpeechEvent = {
  readonly rule: EventRuleName;
  readonly subject: Subject;
  readonly verbAt: number;
  readonly from: number;
  readonly to: number;
  /** The subject stands after the verb. */
  readonly isInverted: boolean;
  readonly strength: ReportingVerb['strength'];
  /** Negated, or only thought of: it reports nothing without quotation marks. */
  readonly isDoubtful: boolean;
};
