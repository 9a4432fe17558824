import type { DatabaseSync } from 'node:sqlite';
import type { Columns } from './columns.ts';
import type { MatchPlan } from './compile-query.ts';
import type { Deadline } from './deadline.ts';
import type { Match } from './match.ts';
import { anyOf, bothOf, without } from './merge-matches.ts';
import type { QuoteColumns } from './quote-columns.ts';
import { namesOneSpeaker, quotedArticles } from './quoted.ts';
import { type Scanned, scan } from './scan.ts';
import { sharedCopy } from './shared-arrays.ts';

/** Where plans are run; its user holds the read transaction that the columns were read in. */
export type Searched = {
  readonly db: DatabaseSync;
  readonly columns: Columns;
  /** Read at the first call: only searches for what is said need them. */
  quoteColumns(): QuoteColumns;
  readonly deadline: Deadline;
};

/** Runs a plan among articles. */
export function runPlan(searched: Searched, plan: MatchPlan): Match {
  const { columns } = searched;
  return run(searched, plan, { table: 'words', columns });
}

/** Runs a plan of `planQuotes` among quotations: positions are those of the quote columns. */
export function runQuotesPlan(searched: Searched, plan: MatchPlan): Match {
  return run(searched, plan, { table: 'quote_words', columns: searched.quoteColumns() });
}

function run(searched: Searched, plan: MatchPlan, scanned: Scanned): Match {
  const runPart = (part: MatchPlan): Match => run(searched, part, scanned);
  const { db, deadline } = searched;
  switch (plan.kind) {
    case 'everything':
      return { positions: scanned.columns.everything };
    case 'scan':
      return scan(db, scanned, plan.match, deadline);
    case 'quoted': {
      const quotes = { table: 'quote_words', columns: searched.quoteColumns() } as const;
      return quotedArticles(scan(db, quotes, plan.match, deadline), quotes.columns);
    }
    case 'named':
      return named(searched, plan);
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

function named(
  { db, columns, deadline }: Searched,
  { match, words }: Extract<MatchPlan, { kind: 'named' }>,
): Match {
  const found = scan(db, { table: 'words', columns }, match, deadline);
  if (words.length === 1) return found;
  const isOne = namesOneSpeaker(db, columns, words);
  return { positions: sharedCopy(found.positions.filter(isOne)) };
}
