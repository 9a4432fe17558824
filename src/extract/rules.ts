import { COUNTRY_RULES } from './countries/tag-countries.ts';
import { DATE_RULES } from './dates/find-date.ts';
import { SPEECH_RULES } from './speech/rules.ts';

/** A rule of extraction: its name stands in the evidence of every tag that it gave. */
export type Rule = {
  readonly name: string;
  readonly gives: 'date' | 'country' | 'speaker';
  readonly description: string;
  /** Invented. */
  readonly example: string;
  /** Share of what it found that was right, on labelled news; absent where it was not measured alone. */
  readonly precision?: number;
};

/** Every rule, in the order in which an article is read. */
export const RULES: readonly Rule[] = [
  ...Object.entries(DATE_RULES).map(([name, rule]) => ({ name, gives: 'date' as const, ...rule })),
  ...Object.entries(COUNTRY_RULES).map(([name, { description, example, precision }]) => ({
    name,
    gives: 'country' as const,
    description,
    example,
    precision,
  })),
  ...Object.entries(SPEECH_RULES).map(([name, rule]) => ({
    name,
    gives: 'speaker' as const,
    ...rule,
  })),
];
