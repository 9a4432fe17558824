import { numberText } from '../../domain/count-text.ts';
import type { AdvisedReason } from '../../services/formats/advise-rejects.ts';

/** The commonest reasons of rejects, how many had each, and what to do about it. */
export function reasonLines(reasons: readonly AdvisedReason[]): readonly string[] {
  return [
    'Why, the commonest first, and what to do:',
    ...reasons.map(({ reason, count, advice }) => `  ${numberText(count)} × ${reason}. ${advice}`),
  ];
}
