import type { ComparedUnit } from '../../services/compare-searches.ts';

/** Since when one of two searches has had more articles than the other: the last change of the lead. */
export type Overtaking = { readonly leader: 0 | 1; readonly since: string };

/**
 * What can be said of two searches in a sentence, computed from their table; `undefined` where one
 * leads all the time, where the lead changes with the last unit alone, or where they end level.
 */
export function findOvertaking(
  units: readonly Pick<ComparedUnit, 'value' | 'counts'>[],
): Overtaking | undefined {
  const leads = units.map(({ counts: [a = 0, b = 0] }) => Math.sign(a - b));
  const now = leads.at(-1) ?? 0;
  if (now === 0) return undefined;
  const before = leads.lastIndexOf(-now);
  if (before < 0) return undefined;
  const at = leads.indexOf(now, before);
  // One unit is no turn: the last one may not even be over.
  if (at < 0 || leads.length - at < 2) return undefined;
  return { leader: now > 0 ? 0 : 1, since: units[at]?.value ?? '' };
}
