import type { MatchPlan } from './compile-query.ts';
import type { Match } from './match.ts';
import { anyOf, bothOf, without } from './merge-matches.ts';
import { namesOneSpeaker, quotedArticles } from './quoted.ts';
import { inSteps, leaning } from './ranked.ts';
import { type Scanned, scoredScan, scan as unscored } from './scan.ts';
import type { Searched } from './searched.ts';
import { sharedCopy } from './shared-arrays.ts';

/** Runs a plan among articles. */
export function runPlan(searched: Searched, plan: MatchPlan): Match {
  const scanned = { table: 'words', columns: searched.columns } as const;
  if (plan.kind !== 'ranked') return run(searched, plan, scanned, false);
  const match = run(searched, plan.plan, scanned, true);
  return leaning(searched, inSteps(searched, match, plan.steps), plan.lean);
}

/** Runs a plan of `planQuotes` among quotes: positions are those of the quote columns. */
export function runQuotesPlan(searched: Searched, plan: MatchPlan): Match {
  const scanned = { table: 'quote_words', columns: searched.quoteColumns() } as const;
  if (plan.kind !== 'ranked') return run(searched, plan, scanned, false);
  return run(searched, plan.plan, scanned, true);
}

function run(searched: Searched, plan: MatchPlan, scanned: Scanned, isScored: boolean): Match {
  const runPart = (part: MatchPlan): Match => run(searched, part, scanned, isScored);
  const find = (table: Scanned, scan: Extract<MatchPlan, { kind: 'scan' | 'quoted' }>): Match =>
    isScored ? scoredScan(searched, table, scan) : unscored(searched, table, scan.words);
  switch (plan.kind) {
    case 'everything':
      return { positions: scanned.columns.everything };
    case 'scan':
      return find(scanned, plan);
    case 'quoted': {
      const quotes = { table: 'quote_words', columns: searched.quoteColumns() } as const;
      return quotedArticles(find(quotes, plan), quotes.columns);
    }
    case 'named':
      return named(searched, plan);
    case 'ranked':
      return runPart(plan.plan);
    case 'and':
      return plan.plans.map(runPart).reduce(bothOf);
    case 'or':
      return plan.plans.map(runPart).reduce(anyOf);
    case 'without':
      return without(runPart(plan.base), runPart(plan.excluded));
    default:
      return plan satisfies never;
  }
}

function named(searched: Searched, { words, names }: Extract<MatchPlan, { kind: 'named' }>): Match {
  const { db, columns } = searched;
  const found = unscored(searched, { table: 'words', columns }, words);
  if (names.length === 1) return found;
  const isOne = namesOneSpeaker(db, columns, names);
  return { positions: sharedCopy(found.positions.filter(isOne)) };
}
