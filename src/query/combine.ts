import { optional } from '../domain/optional-key.ts';
import type { OneOrMore, QueryNode } from '../domain/query.ts';

/** Clauses as one node: alone, one is itself; `undefined` where there is none. */
export function combine(kind: 'and' | 'or', clauses: readonly QueryNode[]): QueryNode | undefined {
  const [first, ...rest] = clauses;
  if (!first || rest.length === 0) return first;
  const all: OneOrMore<QueryNode> = [first, ...rest];
  return { kind, clauses: all };
}

/** What is said and who says it, typed side by side, mean one and the same quote (docs/contract.md). */
export function inOneQuote(clauses: readonly QueryNode[]): readonly QueryNode[] {
  const quoted = clauses.filter((clause) => clause.kind === 'quote');
  const [first] = quoted;
  if (!first || quoted.length === 1) return clauses;
  const said = combine(
    'and',
    quoted.flatMap(({ words: inside }) => inside ?? []),
  );
  const [name, ...names] = quoted.flatMap(({ speaker = [] }) => speaker);
  const together: QueryNode = {
    kind: 'quote',
    ...optional('words', said),
    ...(name === undefined ? {} : { speaker: [name, ...names] }),
  };
  return clauses.flatMap((clause): readonly QueryNode[] => {
    if (clause === first) return [together];
    return clause.kind === 'quote' ? [] : [clause];
  });
}

/** Whether a query asks somewhere for everything: by leaving out a word and asking for none. */
export function holdsEverything(node: QueryNode): boolean {
  switch (node.kind) {
    case 'everything':
      return true;
    case 'and':
    case 'or':
      return node.clauses.some(holdsEverything);
    case 'without':
      return holdsEverything(node.base) || holdsEverything(node.excluded);
    default:
      return false;
  }
}
