import type { DatabaseSync } from 'node:sqlite';
import type { Columns } from './columns.ts';
import type { MatchPlan } from './compile-match.ts';
import type { Deadline } from './deadline.ts';
import { runPlan } from './match.ts';

/** For each plan, whether any article matches: a scan ends at the first. */
export function findAny(
  db: DatabaseSync,
  plans: readonly MatchPlan[],
  columns: Columns,
  deadline: Deadline,
): boolean[] {
  const first = db.prepare('select 1 from words where words match ? limit 1');
  return plans.map((plan) => {
    deadline.check();
    if (plan.kind === 'scan') return first.get(plan.match) !== undefined;
    return runPlan(db, plan, columns, deadline).positions.length > 0;
  });
}
