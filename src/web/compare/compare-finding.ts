import { countText, numberText } from '../../domain/count-text.ts';
import type { ComparedUnit, Comparison } from '../../services/search/compare-searches.ts';

import { inQuotes, whenText } from './compare-words.ts';

/** The heading of a comparison; a finding is computed from its table, else it names the searches. */
export type CompareHeading = { readonly text: string; readonly isFinding: boolean };

/**
 * What can be said of the searches in one sentence: of two, since when one has overtaken the other, or
 * that it led all the time; else which of them has most articles. Of equals nothing is said.
 */
export function compareHeading(
  searches: readonly { readonly text: string }[],
  comparison: Comparison | undefined,
): CompareHeading {
  const names = searches.map(({ text }) => inQuotes(text));
  const [first = '', second = ''] = names;
  if (names.length === 0) return { text: 'Compare searches over time', isFinding: false };
  if (names.length === 1) return { text: `${first} over time`, isFinding: false };
  const said = comparison && findingText(names, comparison);
  if (said !== undefined) return { text: said, isFinding: true };
  const nouns =
    names.length === 2 ? `${first} and ${second}` : `${numberText(names.length)} searches`;
  return { text: `${nouns} over time`, isFinding: false };
}

function findingText(names: readonly string[], { units, totals, interval }: Comparison) {
  const [first = '', second = ''] = names;
  if (names.length === 2) {
    const turn = findOvertaking(units);
    const [leader, other] = turn?.leader === 1 ? [second, first] : [first, second];
    if (turn) return `${leader} overtook ${other} ${whenText(turn.since)}`;
    const ahead = findLeader(units);
    const [more, fewer] = ahead === 1 ? [second, first] : [first, second];
    if (ahead !== undefined) return `${more} was ahead of ${fewer} in every ${interval}`;
  }
  const most = Math.max(...totals);
  const at = totals.indexOf(most);
  const isTied = totals.lastIndexOf(most) !== at;
  if (most === 0 || isTied) return undefined;
  if (names.length > 2) return `${names[at]} has the most articles, ${numberText(most)}`;
  const fewest = numberText(Math.min(...totals));
  return `${names[at]} has ${countText(most, 'article')}, ${names[1 - at]} ${fewest}`;
}

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

/** Which of two has more articles in every unit of at least three; `undefined` where neither has. */
export function findLeader(units: readonly Pick<ComparedUnit, 'counts'>[]): 0 | 1 | undefined {
  const leads = new Set(units.map(({ counts: [a = 0, b = 0] }) => Math.sign(a - b)));
  if (units.length < 3 || leads.size > 1) return undefined;
  if (leads.has(1)) return 0;
  return leads.has(-1) ? 1 : undefined;
}
