import type { Evidence } from './evidence.ts';

/** URL-safe, lower case: `sergei-lavrov`. A pure function of the name and the alias file. Never `none`. */
export type SpeakerId = string;

/** A person who is quoted in an article. Never an institution, a document or an agency. */
export type SpeakerTag = {
  readonly id: SpeakerId;
  readonly name: string;
  /** As printed beside the name: `Russian Foreign Minister`. */
  readonly role?: string;
  /** 0 to 1, from the measured precision of the rules that fired; 1 where it was given. */
  readonly confidence: number;
  /** Given with the article, not found in it: `evidence` may then be empty. */
  readonly given?: true;
  readonly evidence: readonly Evidence[];
  /** The article's own tags, where by the whole archive's account several are of one person. */
  readonly joinedFrom?: readonly SpeakerTag[];
  /** Ids that this tag once had, or has by its name alone: they redirect to `id`. */
  readonly formerIds?: readonly SpeakerId[];
};
