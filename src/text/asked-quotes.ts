import type { OneOrMore, QueryNode } from '../domain/query.ts';
import { type SaidStretch, saysIt } from './wanted-patterns.ts';

/** What those say whom a query asks for by name, and asks nothing else of. */
export function quotesAskedFor(
  query: QueryNode,
  quotes: readonly SaidStretch[],
): readonly SaidStretch[] {
  const names = namesAskedFor(query);
  return quotes.filter((quote) => names.some((name) => saysIt(quote, name)));
}

function namesAskedFor(query: QueryNode): readonly OneOrMore<string>[] {
  switch (query.kind) {
    case 'quote':
      return query.words || !query.speaker ? [] : [query.speaker];
    case 'and':
    case 'or':
      return query.clauses.flatMap(namesAskedFor);
    case 'without':
      return namesAskedFor(query.base);
    default:
      return [];
  }
}
