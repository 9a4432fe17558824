import { isOptional } from '../domain/optional.ts';
import type { OneOrMore, QueryNode } from '../domain/query.ts';
import { FUNCTION_WORDS } from '../text/forms/function-words.ts';
import type { Notebook } from './notebook.ts';

/** In a query of so many words, those of the list need not appear. */
const FEWEST_WORDS_WITH_OPTIONAL = 4;

// What a question is asked with, beside the words that hold every sentence together (docs/query-language.md).
const QUESTION_WORDS = new Set('find give list please show tell'.split(' '));

/** Whether a word need not appear in what a long query finds. */
export function isOptionalWord(word: string): boolean {
  return FUNCTION_WORDS.has(word) || QUESTION_WORDS.has(word);
}

/**
 * A query of four words or more, without quotation marks and what is not a word, in which the words of a fixed list need
 * not appear; a notice names them. As it is where all words are of the list, or none.
 */
export function withOptionalWords(query: QueryNode, { note }: Notebook): QueryNode {
  if (query.kind !== 'and' || query.clauses.length < FEWEST_WORDS_WITH_OPTIONAL) return query;
  if (!query.clauses.every(isPlainWord)) return query;
  const clauses = query.clauses.map(asOptional);
  const words = clauses.flatMap((clause) => (isOptional(clause) ? [clause.term.word] : []));
  if (words.length === 0 || words.length === clauses.length) return query;
  note('optional-words', [...new Set(words)]);
  return { kind: 'and', clauses: clauses as unknown as OneOrMore<QueryNode> };
}

function isPlainWord(clause: QueryNode): boolean {
  return clause.kind === 'term' && clause.field === 'any' && !clause.quoted;
}

function asOptional(clause: QueryNode): QueryNode {
  if (clause.kind !== 'term' || !isOptionalWord(clause.term.word)) return clause;
  return { ...clause, optional: true };
}
