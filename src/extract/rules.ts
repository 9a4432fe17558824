import { COUNTRY_RULES } from './countries/country-rules.ts';
import { DATE_RULES } from './dates/date-rules.ts';
import type { Measured } from './measured.ts';
import { SPEECH_RULES } from './speech/rules/speech-rules.ts';

/** A rule of extraction: its name stands in the evidence of every tag that it gave. */
export type Rule = {
  readonly name: string;
  readonly gives: 'date' | 'country' | 'speaker';
  readonly looksFor: string;
  /** Invented. */
  readonly example: string;
  /** How sure a tag is that the rule alone gave, 0 to 1; absent where tags have no such number. */
  readonly precision?: number;
  /** How often it was right on labelled text (`npm run evaluate`); absent where none of it holds the rule. */
  readonly measured?: Measured;
};

/** Every rule, in the order in which an article is read. */
export const RULES: readonly Rule[] = [...DATE_RULES, ...COUNTRY_RULES, ...SPEECH_RULES].map(
  ({ name, gives, looksFor, example, ...figures }: Rule) => ({
    name,
    gives,
    looksFor,
    example,
    ...('precision' in figures ? { precision: figures.precision } : {}),
    ...('measured' in figures ? { measured: figures.measured } : {}),
  }),
);
