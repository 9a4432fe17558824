import type { Gender } from '../data/first-names.ts';
import type { Span } from '../zones.ts';

/** A run of capitals that may be a person: the items `from` to `to` (exclusive) of one sentence. */
export type NameMention = Span & {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Titles and roles before it begin here; equal to `from` where there are none. */
  readonly titleFrom: number;
  readonly words: readonly string[];
  /** What stands before it, as printed: `Russian Foreign Minister`. */
  readonly title: string;
  /** A single word that is a place or a title too: a person only where a full name ends in it. */
  readonly isPlaceToo: boolean;
  /** Such a word after `in` or `from`: a place, whoever has the name. */
  readonly isAtPlace?: true;
  /** A relative of the person named before, by the first name alone: `her husband, Lars,`. */
  readonly isKin?: true;
  /** What the noun of kin before it says: `her brother Omid Rahmatov`. */
  readonly gender?: Gender;
  /** A first name before a full one that has the family name of both: `Clara` and Omid Rahmatov. */
  readonly sharesFamilyName?: true;
  /** The story has a word of it in lower case, as it has of "Beige Book". */
  readonly hasPlainWord?: true;
  /** What is said of the person between commas, lower case: `the lawyer for the family`. */
  readonly apposed?: readonly string[];
  /** Why it is taken for a person without being seen to speak. */
  readonly sign?: 'title' | 'first-name' | 'initial' | 'appositive';
};
