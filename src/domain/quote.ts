import type { SpeakerId } from './speaker.ts';

/** direct: within quotation marks; indirect: reported without them; mixed: reported, in part within marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** How readers ask for quotes: word for word, or as somebody reported them. */
export type Telling = 'direct' | 'reported';

/** The kinds that each of them means. */
export const KINDS_TOLD: Readonly<Record<Telling, readonly QuoteKind[]>> = {
  direct: ['direct'],
  reported: ['mixed', 'indirect'],
};

/** How what was said is told. */
export function tellingOf({ kind }: Pick<Quote, 'kind'>): Telling {
  return kind === 'direct' ? 'direct' : 'reported';
}

/** What somebody said, where it stands in `body`, and who said it where a rule could tell. */
export type Quote = {
  readonly start: number;
  readonly end: number;
  /** The slice of `body`, quotation marks left out. */
  readonly text: string;
  readonly kind: QuoteKind;
  /** The reporting word, in the form of the text: `stressed`, `according to`. */
  readonly verb?: string;
  readonly confidence: number;
  readonly rule: string;
  /** Absent where nobody, or no person, can be named. */
  readonly speaker?: {
    readonly id: SpeakerId;
    readonly name: string;
    /** Where the text names the speaker of this quote; a pronoun counts. */
    readonly mention?: { readonly start: number; readonly end: number; readonly text: string };
  };
  /** The source in words where it is not a person: `the joint statement`. */
  readonly sourceText?: string;
};
