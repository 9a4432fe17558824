import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { QueryNode } from '../../../domain/query.ts';
import type { EngineFloor } from '../../maintenance.ts';
import { type MatchPlan, planMatch } from '../match/compile-query.ts';
import { matchText } from '../postings/word-query.ts';
import { openForAnswers } from '../store/database.ts';
import { readPointer } from '../store/generations.ts';
import { noIndex } from '../store/mark.ts';

/** See `EngineMaintenance.measureFloor`: bare scans, one after the other, on a connection of its own. */
export async function measureFloor(
  dataDir: string,
  queries: readonly QueryNode[],
): Promise<EngineFloor> {
  const [live] = await readPointer(dataDir);
  if (live === undefined) throw await noIndex(dataDir, 'Nothing has been indexed yet.');
  const path = join(dataDir, live);
  using db = openForAnswers(path);
  return {
    ms: queries.map(planMatch).map((plan) => scanMs(db, plan)),
    diskBytes:
      statSync(path).size + (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0),
  };
}

const SCANNED: ReadonlyMap<MatchPlan['kind'], string> = new Map([
  ['scan', 'words'],
  ['quoted', 'quote_words'],
]);

function scanMs(db: DatabaseSync, plan: MatchPlan): number | undefined {
  const table = SCANNED.get(plan.kind);
  if (table === undefined || !('words' in plan)) return undefined;
  const scan = db.prepare(`select count(*) as n from ${table} where ${table} match ?`);
  const match = matchText(plan.words);
  const startedAt = performance.now();
  scan.get(match);
  return performance.now() - startedAt;
}
