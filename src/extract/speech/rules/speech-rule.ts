import type { Measured } from '../../measured.ts';

/** A rule that names who speaks: its name stands in the evidence of the tag, on `/rules` and here. */
export type SpeechRule = {
  readonly name: string;
  readonly looksFor: string;
  /** Invented. */
  readonly example: string;
  readonly gives: 'speaker';
  /** How sure a speaker is that the rule alone named, 0 to 1. */
  readonly precision: number;
  /** How often it was right on labelled quotes (`npm run evaluate`). */
  readonly measured?: Measured;
};

/** A shape of words that a rule looks for: named, and tried in the order of its list. */
export type Pattern = {
  readonly name: string;
  readonly looksFor: string;
  /** Invented. */
  readonly example: string;
  /** What is found where it stands. */
  readonly gives: string;
};
