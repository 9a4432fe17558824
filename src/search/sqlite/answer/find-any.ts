import type { MatchPlan } from '../match/compile-query.ts';
import { runPlan } from '../match/run-plan.ts';
import type { Searched } from '../match/searched.ts';
import { matchText } from '../postings/word-query.ts';

/** For each plan, whether any article matches: a scan ends at the first. */
export function findAny(searched: Searched, plans: readonly MatchPlan[]): boolean[] {
  const first = (table: string) =>
    searched.db.prepare(`select 1 from ${table} where ${table} match ? limit 1`);
  const ofArticles = first('words');
  const ofQuotes = first('quote_words');
  return plans.map((plan) => {
    searched.deadline.check();
    if (plan.kind === 'scan') return ofArticles.get(matchText(plan.words)) !== undefined;
    if (plan.kind === 'quoted') return ofQuotes.get(matchText(plan.words)) !== undefined;
    return runPlan(searched, plan).positions.length > 0;
  });
}
