import { requiredOf } from '../domain/optional.ts';
import type { QueryNode } from '../domain/query.ts';
import { patternsOf, spansOf } from './patterns.ts';
import { firstFrom, type TextRange, type WordStream } from './word-stream.ts';

/**
 * Whether the words of a stretch are what a query asks of one text: as an index of that stretch alone would
 * answer, whatever field the query names. Who says it is not looked at.
 */
export function holdsWords(node: QueryNode, stream: WordStream, range: TextRange): boolean {
  switch (node.kind) {
    case 'everything':
      return true;
    case 'term':
    case 'prefix':
    case 'phrase':
      return patternsOf(node).some((group) =>
        group.some((pattern) => spansOf(pattern, stream, range).length > 0),
      );
    case 'near':
      return standNear(node, stream, range);
    case 'and':
      return requiredOf(node.clauses).every((clause) => holdsWords(clause, stream, range));
    case 'or':
      return node.clauses.some((clause) => holdsWords(clause, stream, range));
    case 'without':
      return holdsWords(node.base, stream, range) && !holdsWords(node.excluded, stream, range);
    case 'quote':
      return node.words === undefined || holdsWords(node.words, stream, range);
    default:
      return node satisfies never;
  }
}

type Near = Extract<QueryNode, { kind: 'near' }>;

/** Whether all words stand in a stretch that has at most `gap` others. */
function standNear(node: Near, stream: WordStream, range: TextRange): boolean {
  const found = node.exact ? stream.plain : stream.bases;
  const places = patternsOf(node).map((group) =>
    group.flatMap((pattern) =>
      spansOf({ ...pattern, joined: false }, stream, range).map(({ start }) =>
        firstFrom(found, start),
      ),
    ),
  );
  const longest = places.length + node.gap;
  const starts = places.flat().toSorted((a, b) => a - b);
  return starts.some((start) =>
    places.every((ofOne) => ofOne.some((at) => at >= start && at < start + longest)),
  );
}
