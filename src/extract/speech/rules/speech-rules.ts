import type { Assignment } from '../assignment/assignment.ts';
import { CARRY_RULES } from '../assignment/carry-rules.ts';
import { HEADLINE_RULES } from '../headline.ts';
import { EVENT_RULES } from './find-events.ts';
import { REFERENCE_RULES } from './reference-rules.ts';
import type { SpeechRule } from './speech-rule.ts';

/** Every rule that names a speaker, in the order in which they are tried. */
export const SPEECH_RULES: readonly SpeechRule[] = [
  ...EVENT_RULES,
  ...REFERENCE_RULES,
  ...CARRY_RULES,
  ...HEADLINE_RULES,
];

const precisions: ReadonlyMap<string, number> = new Map(
  SPEECH_RULES.map(({ name, precision }) => [name, precision]),
);

/** How sure a speaker is that this rule alone named, 0 to 1. */
export function precisionOf(rule: Assignment['rule']): number {
  return precisions.get(rule) ?? 0;
}
