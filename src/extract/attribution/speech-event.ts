import type { NameMention } from '../names.ts';
import type { Token } from '../sentence-tokens.ts';

/** Who a reporting verb says spoke, as the sentence has it; not yet resolved to a person. */
export type Subject =
  | { readonly kind: 'names'; readonly names: readonly [NameMention, ...NameMention[]] }
  | { readonly kind: 'pronoun'; readonly token: Token }
  /** `the minister`: somebody named before, if anybody has that role. */
  | { readonly kind: 'role'; readonly noun: string; readonly from: Token; readonly to: Token }
  /** A statement, a ministry, officials: nobody by name. */
  | { readonly kind: 'nameless'; readonly from: Token; readonly to: Token };

/** Which pattern found a speaker; also the name of the rule that evidence carries. */
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
  | 'sentence-subject'
  | 'passive-agent'
  | 'signature';

/** A place in a sentence where somebody is said to speak. */
export type SpeechEvent = {
  readonly sentence: number;
  readonly subject: Subject;
  readonly verb: Token;
  readonly verbAt: number;
  /** Token range from subject to verb, both included. */
  readonly from: number;
  readonly to: number;
  readonly rule: EventRule;
  /** The verb reports speech on its own. */
  readonly isStrong: boolean;
};

/** A sentence with the names in it, as the patterns look at it. */
export type View = {
  readonly tokens: readonly Token[];
  readonly sentence: number;
  /** Names by the token they end before, and by the token they begin at (titles included). */
  readonly endingAt: ReadonlyMap<number, NameMention>;
  readonly startingAt: ReadonlyMap<number, NameMention>;
};
