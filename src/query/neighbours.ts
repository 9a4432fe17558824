import type { Form, OneOrMore, QueryNode } from '../domain/query.ts';
import { basesAskedFor } from '../text/forms/base-forms.ts';
import { writtenAsOne } from '../text/forms/compound-words.ts';

/** A query in which words side by side may stand as one: `euro zone` finds *eurozone*. */
export function joinNeighbours(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'and':
      return { kind: 'and', clauses: joined(node.clauses.map(joinNeighbours)) };
    case 'or': {
      const [first, ...rest] = node.clauses;
      return { kind: 'or', clauses: [joinNeighbours(first), ...rest.map(joinNeighbours)] };
    }
    case 'without':
      return {
        kind: 'without',
        base: joinNeighbours(node.base),
        excluded: joinNeighbours(node.excluded),
      };
    case 'quotation':
      return node.words ? { ...node, words: joinNeighbours(node.words) } : node;
    case 'everything':
    case 'term':
    case 'prefix':
    case 'phrase':
    case 'near':
      return node;
    default:
      return node satisfies never;
  }
}

function joined(clauses: readonly QueryNode[]): OneOrMore<QueryNode> {
  const wholes = clauses.map((clause, at) => wholeOf(clause, clauses[at + 1]));
  return clauses.map((clause, at) => {
    if (clause.kind !== 'term') return clause;
    const withNext = wholes[at];
    const partOf = [...(withNext ?? []), ...(wholes[at - 1] ?? [])].map((word): Form => [word]);
    if (partOf.length === 0) return clause;
    const term = { ...clause.term, ...(withNext ? { withNext } : {}), partOf };
    return { ...clause, term };
  }) as unknown as OneOrMore<QueryNode>;
}

/** What an index may hold of two words written as one. */
function wholeOf(first: QueryNode, second: QueryNode | undefined): OneOrMore<string> | undefined {
  if (first.kind !== 'term' || second?.kind !== 'term') return undefined;
  if (first.exact || second.exact || first.field !== second.field) return undefined;
  const whole = writtenAsOne(first.term.word, second.term.word);
  return whole === undefined ? undefined : basesAskedFor(whole);
}
