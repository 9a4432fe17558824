import { RULES, type Rule } from '../../extract/rules.ts';

export type { Rule };

/** Every rule of extraction, in the order in which an article is read. */
export function listRules(): readonly Rule[] {
  return RULES;
}
