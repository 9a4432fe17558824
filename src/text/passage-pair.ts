import type { MatchSpan } from './highlight.ts';

type Matched = {
  readonly start: number;
  readonly end: number;
  readonly spans: readonly MatchSpan[];
};

/** Kinds of passages by the words in them: a long text of common words has a few dozen. Pairs are the square of it. */
const MOST_KINDS = 40;
/** Of each kind the first ones: where they overlap, another may not. */
const OF_A_KIND = 2;

/**
 * `chosen`, or two passages that show more different words of the query together with those of the title.
 * Choosing one passage after the other misses such pairs: the best one may go with none of the rest.
 */
export function withMoreWords<P extends Matched>(
  chosen: readonly P[],
  candidates: readonly P[],
  inTitle: ReadonlySet<number>,
): readonly P[] {
  let best = { passages: chosen, shown: wordsShown(chosen, inTitle) };
  const wanted = wordsShown(candidates, inTitle);
  if (best.shown === wanted) return chosen;
  const kinds = firstOfEachKind(candidates);
  for (const [at, first] of kinds.entries()) {
    for (const second of kinds.slice(at + 1)) {
      if (first.start < second.end && second.start < first.end) continue;
      const shown = wordsShown([first, second], inTitle);
      if (shown > best.shown) best = { passages: [first, second], shown };
    }
  }
  return best.passages;
}

function wordsShown(passages: readonly Matched[], inTitle: ReadonlySet<number>): number {
  const shown = new Set(inTitle);
  for (const { spans } of passages) for (const { pattern } of spans) shown.add(pattern);
  return shown.size;
}

function firstOfEachKind<P extends Matched>(candidates: readonly P[]): P[] {
  const kinds = Map.groupBy(candidates, ({ spans }) =>
    [...new Set(spans.map(({ pattern }) => pattern))].toSorted((a, b) => a - b).join(),
  );
  // Those with the most words first, should there be more kinds than can be tried.
  return [...kinds]
    .toSorted(([a], [b]) => b.split(',').length - a.split(',').length)
    .slice(0, MOST_KINDS)
    .flatMap(([, passages]) => passages.slice(0, OF_A_KIND));
}
