import { LEAN_TO_NEWER } from '../../ranking-steps.ts';
import { NO_POSITION } from './columns.ts';
import type { PlannedStep } from './compile-query.ts';
import type { Match } from './match.ts';
import { rowsWith } from './scan.ts';
import type { Searched } from './searched.ts';
import { filled, float32 } from './shared-arrays.ts';

// As `Columns.precision` has it.
const UNDATED = 0;

/** A match with what its steps add to the scores (src/search/ranking-steps.ts). */
export function inSteps(searched: Searched, match: Match, steps: readonly PlannedStep[]): Match {
  const { positions } = match;
  if (steps.length === 0 || positions.length < 2) return match;
  const { articles } = searched.columns;
  const place = new Uint16Array(articles);
  const typed = new Uint16Array(articles);
  for (const step of steps) {
    const marked = step.kind === 'typed' ? typed : place;
    markFound(marked, searched, step);
  }
  const added = (position: number): number => (place[position] ?? 0) + (typed[position] ?? 0);
  const scores = filled(
    float32(positions.length),
    (at) => (match.scores?.[at] ?? 0) + added(positions[at] ?? 0),
  );
  return { ...match, scores };
}

/** A match whose newer articles have more of a score (`LEAN_TO_NEWER`). */
export function leaning({ columns }: Searched, match: Match, lean = 0): Match {
  if (lean === 0) return match;
  const { positions } = match;
  const { firstDay, precision } = columns;
  const { from, to } = LEAN_TO_NEWER;
  const most = LEAN_TO_NEWER.most(lean);
  const added = (position: number): number => {
    if (precision[position] === UNDATED) return 0;
    const share = ((firstDay[position] ?? from) - from) / (to - from);
    return most * Math.min(1, Math.max(0, share));
  };
  const scores = filled(
    float32(positions.length),
    (at) => (match.scores?.[at] ?? 0) + added(positions[at] ?? 0),
  );
  return { ...match, scores };
}

function markFound(marked: Uint16Array, searched: Searched, { words, score }: PlannedStep): void {
  const { columns } = searched;
  const { positionOf } = columns;
  const rows = rowsWith(searched, { table: 'words', columns }, words);
  for (let at = 0; at < rows.length; at += 1) {
    const position = positionOf[rows[at] ?? 0] ?? NO_POSITION;
    if (position === NO_POSITION) continue;
    if (score > (marked[position] ?? 0)) marked[position] = score;
  }
}
