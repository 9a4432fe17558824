import type { QueryNode } from '../domain/query.ts';
import { combine } from './combine.ts';
import { isOneWord } from './print.ts';

type WordsTogether = Extract<QueryNode, { kind: 'phrase' | 'near' }>;

/** The words and beginnings of words that a query asks for, each once, wherever they may stand; `co-operation` is one. */
export function wordsAlone(query: QueryNode): readonly QueryNode[] {
  const alone = new Map(words(query).map((node) => [JSON.stringify(node), node]));
  return [...alone.values()];
}

/**
 * The query with the words of its phrases in any order and place, each still in its field; `undefined` where it
 * asks for no words together. What it leaves out stays as it is.
 */
export function inAnyOrder(query: QueryNode): QueryNode | undefined {
  const loose = relaxed(query);
  return loose === query ? undefined : loose;
}

/** The very node where nothing in it changes. */
function relaxed(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'phrase':
    case 'near':
      return isWord(node) ? node : (combine('and', phraseWords(node)) ?? node);
    case 'and':
    case 'or':
      return changedClauses(node);
    case 'without': {
      const base = relaxed(node.base);
      return base === node.base ? node : { ...node, base };
    }
    case 'quote': {
      const inside = node.words && relaxed(node.words);
      return inside === undefined || inside === node.words ? node : { ...node, words: inside };
    }
    case 'everything':
    case 'term':
    case 'prefix':
      return node;
    default:
      return node satisfies never;
  }
}

function changedClauses(node: Extract<QueryNode, { kind: 'and' | 'or' }>): QueryNode {
  const clauses = node.clauses.map(relaxed);
  if (clauses.every((clause, at) => clause === node.clauses[at])) return node;
  // Words of a phrase within a list of words are words of that list.
  const flat = clauses.flatMap((clause): readonly QueryNode[] =>
    clause.kind === 'and' && node.kind === 'and' ? clause.clauses : [clause],
  );
  return combine(node.kind, flat) ?? node;
}

function isWord(node: WordsTogether): boolean {
  return node.kind === 'phrase' && isOneWord(node);
}

function words(node: QueryNode): readonly QueryNode[] {
  switch (node.kind) {
    case 'everything':
      return [];
    case 'term': {
      const { optional: _, quoted: __, ...word } = node;
      return [{ ...word, field: 'any' }];
    }
    case 'prefix':
      return [{ ...node, field: 'any' }];
    case 'phrase':
    case 'near':
      return phraseWords({ ...node, field: 'any' });
    case 'quote':
      return node.words ? words(node.words) : [];
    case 'and':
    case 'or':
      return node.clauses.flatMap(words);
    case 'without':
      return words(node.base);
    default:
      return node satisfies never;
  }
}

function phraseWords(node: WordsTogether): QueryNode[] {
  const { field } = node;
  const exactness = node.exact ? ({ exact: true } as const) : {};
  const isBeginning = (at: number) =>
    node.kind === 'phrase' && node.prefixLast && at === node.terms.length - 1;
  return node.terms.map((term, at): QueryNode => {
    const { withNext: _, ...alone } = term;
    if (!isBeginning(at)) return { kind: 'term', field, term: alone, ...exactness };
    const [[only, ...others]] = term.forms;
    if (others.length === 0) return { kind: 'prefix', field, prefix: only };
    return { kind: 'phrase', field, terms: [alone], prefixLast: true, ...exactness };
  });
}
