/** How relevant a document is to a question: 0, or not named, is not at all. */
export type Grades = Readonly<Record<string, number>>;

/**
 * Normalised discounted cumulative gain of the first ten documents of a list (Järvelin and Kekäläinen 2002): 1 is the best
 * order that there can be, 0 has nothing relevant. The gain of a document is its grade.
 */
export function ndcgAt10(ranked: readonly string[], grades: Grades): number {
  const best = gainOf(
    Object.values(grades)
      .toSorted((a, b) => b - a)
      .slice(0, RANKS),
  );
  if (best === 0) return 0;
  return gainOf(ranked.slice(0, RANKS).map((id) => grades[id] ?? 0)) / best;
}

const RANKS = 10;

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + grade / Math.log2(rank + 2), 0);
}
