import { NO_POSITION } from './columns.ts';
import type { PlannedStep } from './compile-query.ts';
import { foundRows } from './found-rows.ts';
import type { Match } from './match.ts';
import type { Searched } from './searched.ts';
import { filled, float32 } from './shared-arrays.ts';

/** A match with what its steps add to the scores (src/search/ranking-steps.ts). */
export function inSteps(searched: Searched, match: Match, steps: readonly PlannedStep[]): Match {
  const { positions } = match;
  if (steps.length === 0 || positions.length < 2) return match;
  const { articles } = searched.columns;
  const place = new Uint16Array(articles);
  const typed = new Uint16Array(articles);
  for (const step of steps) {
    const marked = step.kind === 'typed' ? typed : place;
    for (const position of found(searched, step.match)) {
      marked[position] = Math.max(marked[position] ?? 0, step.score);
    }
  }
  const added = (position: number): number => (place[position] ?? 0) + (typed[position] ?? 0);
  const scores = filled(
    float32(positions.length),
    (at) => (match.scores?.[at] ?? 0) + added(positions[at] ?? 0),
  );
  return { ...match, scores };
}

function* found({ db, columns, deadline }: Searched, match: string): Generator<number> {
  const { positionOf } = columns;
  for (const row of foundRows(db, 'words', match, positionOf.length - 1, deadline)) {
    const position = positionOf[row] ?? NO_POSITION;
    if (position !== NO_POSITION) yield position;
  }
}
