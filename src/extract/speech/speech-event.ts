import type { ReportingVerb } from '../languages/speech-words.ts';
import type { Subject } from './subjects.ts';

/** How the words of an event stand; also the name of the rule. */
export type EventRule =
  | 'subject-verb'
  | 'subject-appositive-verb'
  | 'role-name-verb'
  | 'verb-subject'
  | 'according-to'
  | 'name-colon'
  | 'quoted-as-saying'
  | 'participle'
  | 'compound-verb'
  | 'said-by'
  | 'signature';

/** A place where a sentence says that somebody speaks. Items `from` to `to` (exclusive) are its cue. */
export type SpeechEvent = {
  readonly rule: EventRule;
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
