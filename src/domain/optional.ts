import type { QueryNode } from './query.ts';

/** Whether an article need not have what a clause asks for. */
export function isOptional(clause: QueryNode): clause is Extract<QueryNode, { kind: 'term' }> {
  return clause.kind === 'term' && clause.optional === true;
}

/** The clauses of an `and` that an article must have: all of them where every one is optional. */
export function requiredOf(clauses: readonly QueryNode[]): readonly QueryNode[] {
  const required = clauses.filter((clause) => !isOptional(clause));
  return required.length === 0 ? clauses : required;
}
