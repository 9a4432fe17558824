import type { CountryCode } from './country.ts';
import type { SpeakerId } from './speaker.ts';

/** A speaker of the archive, under the name that readers see and every other one that articles use. */
export type KnownSpeaker = {
  readonly id: SpeakerId;
  /** The form that most articles use: docs/adr/0006. */
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Articles that quote the speaker. */
  readonly count: number;
};

/**
 * What the archive can be asked for, as completion and spelling need it: the commonest words, the
 * countries and the speakers, each list by number of articles, then by UTF-8 bytes.
 */
export type Vocabulary = {
  /** Folded words as articles have them, not stems; `count` articles have it in title or body. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
  readonly countries: readonly { readonly code: CountryCode; readonly count: number }[];
  readonly speakers: readonly KnownSpeaker[];
};

/**
 * Longest list of each kind. Rarer words are left out alike on both engines; Elasticsearch answers no
 * more than 65,536 buckets.
 */
export const MOST_KNOWN = 50_000;
