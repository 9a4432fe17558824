import { optional } from '../domain/optional-key.ts';
import type { Form, OneOrMore, QueryNode } from '../domain/query.ts';
import { basesAskedFor } from '../text/forms/base-forms.ts';
import { writtenAsOne } from '../text/forms/compound-words.ts';
import { withInner } from './inner-nodes.ts';

/** A query in which words side by side may stand as one: `euro zone` finds *eurozone*. */
export function joinNeighbours(node: QueryNode): QueryNode {
  if (node.kind === 'and')
    return { kind: 'and', clauses: joined(node.clauses.map(joinNeighbours)) };
  return withInner(node, joinNeighbours);
}

function joined(clauses: readonly QueryNode[]): OneOrMore<QueryNode> {
  const wholes = clauses.map((clause, at) => wholeOf(clause, clauses[at + 1]));
  return clauses.map((clause, at) => {
    if (clause.kind !== 'term') return clause;
    const withNext = wholes[at];
    const partOf = [...(withNext ?? []), ...(wholes[at - 1] ?? [])].map((word): Form => [word]);
    if (partOf.length === 0) return clause;
    const term = { ...clause.term, ...optional('withNext', withNext), partOf };
    return { ...clause, term };
  }) as unknown as OneOrMore<QueryNode>;
}

/** What an index may hold of two words written as one. */
function wholeOf(first: QueryNode, second: QueryNode | undefined): OneOrMore<string> | undefined {
  if (first.kind !== 'term' || second?.kind !== 'term') return undefined;
  if (first.exact || second.exact || first.field !== second.field) return undefined;
  const [one, two] = [first, second].map(({ term }) => term.word.replaceAll('.', ''));
  const whole = writtenAsOne(one ?? '', two ?? '');
  return whole === undefined ? undefined : basesAskedFor(whole);
}
