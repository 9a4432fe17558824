import type { OneOrMore, QueryNode, Term, TextField } from '../../domain/query.ts';
import { TITLE_WEIGHT } from '../schema.ts';

/** A query of Elasticsearch's own language. */
export type EsQuery = Readonly<Record<string, unknown>>;

/** Matches every article. */
export const MATCH_ALL: EsQuery = { match_all: {} };

/**
 * The query in Elasticsearch's terms. Words are compared as `src/text` made them: no analyzer sees
 * what a reader typed, and nothing in it can be syntax.
 */
export function compileQuery(node: QueryNode): EsQuery {
  switch (node.kind) {
    case 'everything':
      return MATCH_ALL;
    case 'term':
      return inFields(node.field, (field) => ({ term: { [field]: node.term.stem } }));
    case 'prefix':
      return inWords(node.field, (field) => ({ prefix: { [field]: node.prefix } }));
    case 'phrase':
      return node.prefixLast
        ? inWords(node.field, (field) => phrasePrefix(field, node.terms))
        : inFields(node.field, (field) => phrase(field, node.terms));
    case 'near':
      return inFields(node.field, (field) => near(field, node.terms, node.gap));
    case 'and':
      return { bool: { must: node.clauses.map(compileQuery) } };
    case 'or':
      return { bool: { should: node.clauses.map(compileQuery), minimum_should_match: 1 } };
    case 'without':
      return {
        bool: { must: [compileQuery(node.base)], must_not: [compileQuery(node.excluded)] },
      };
    default:
      return node satisfies never;
  }
}

/** Stems, in the title or the body; the better of the two gives the score. */
function inFields(field: TextField, inOne: (field: string) => EsQuery): EsQuery {
  return anyOf(field, inOne('title'), () => inOne('body'));
}

/** Words without stemming, in the title or the body. */
function inWords(field: TextField, inOne: (field: string) => EsQuery): EsQuery {
  return anyOf(field, inOne('title_x'), () => inOne('body_x'));
}

function anyOf(field: TextField, inTitle: EsQuery, inBody: () => EsQuery): EsQuery {
  const title = { bool: { must: [inTitle], boost: TITLE_WEIGHT } };
  return field === 'title' ? title : { dis_max: { queries: [title, inBody()], tie_breaker: 0.3 } };
}

function phrase(field: string, terms: OneOrMore<Term>): EsQuery {
  const query = terms.map(({ stem }) => stem).join(' ');
  return { match_phrase: { [field]: { query, analyzer: 'whitespace' } } };
}

// Not match_phrase_prefix: it looks at the first few words that begin so, and says nothing of the rest.
function phrasePrefix(field: string, terms: OneOrMore<Term>): EsQuery {
  const intervals = terms.map(({ word }, index) =>
    index === terms.length - 1 ? { prefix: { prefix: word } } : exactly(word),
  );
  return { intervals: { [field]: { all_of: { ordered: true, max_gaps: 0, intervals } } } };
}

// Not match_phrase with slop: it counts moves, and another number of them for every order.
function near(field: string, terms: OneOrMore<Term>, gap: number): EsQuery {
  const intervals = terms.map(({ stem }) => exactly(stem));
  return { intervals: { [field]: { all_of: { ordered: false, max_gaps: gap, intervals } } } };
}

function exactly(word: string): EsQuery {
  return { match: { query: word, analyzer: 'whitespace' } };
}
