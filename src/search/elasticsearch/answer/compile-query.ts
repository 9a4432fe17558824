import { formsOf } from '../../../domain/forms.ts';
import { requiredOf } from '../../../domain/optional.ts';
import type { Form, OneOrMore, QueryNode, Term, TextField } from '../../../domain/query.ts';
import { PLAIN_WORD_MARK } from '../../../text/forms/compounds.ts';
import { phraseForms } from '../../../text/forms/phrase-forms.ts';
import { TITLE_WEIGHT } from '../../schema.ts';

/** A query of Elasticsearch's own language. */
export type EsQuery = Readonly<Record<string, unknown>>;

/** Matches every article. */
export const MATCH_ALL: EsQuery = { match_all: {} };

/**
 * The query in Elasticsearch's terms, to be counted or scored. Words are compared as `src/text` made them: no analyzer
 * sees what a reader typed, and nothing in it can be syntax.
 */
export function compileQuery(node: QueryNode): EsQuery {
  return compile(node, 'quotes.');
}

/** The words of a quote, where `prefix` stands before the names of their fields. */
export function compileSaid(words: QueryNode, prefix: QuotePrefix): EsQuery {
  return compile(words, prefix);
}

/** Quotes lie in their article, and in an index of their own. */
export type QuotePrefix = 'quotes.' | '';

function compile(node: QueryNode, prefix: QuotePrefix): EsQuery {
  const each = (clause: QueryNode): EsQuery => compile(clause, prefix);
  switch (node.kind) {
    case 'everything':
      return MATCH_ALL;
    case 'term':
      return anyForm(node.field, prefix, formsOf(node.term), node.exact);
    case 'prefix':
      return plainWord('prefix', node.field, prefix, node.prefix);
    case 'phrase':
      return phrase(node, prefix);
    case 'near':
      return near(node, prefix);
    case 'quote':
      return quote(node, prefix);
    case 'and':
      return allOfClauses(node.clauses, each);
    case 'or':
      return anyOf(node.clauses.map(each));
    case 'without':
      return { bool: { must: [each(node.base)], must_not: [each(node.excluded)] } };
    default:
      return node satisfies never;
  }
}

function allOfClauses(clauses: readonly QueryNode[], each: (node: QueryNode) => EsQuery): EsQuery {
  const required = requiredOf(clauses);
  const optional = clauses.filter((clause) => !required.includes(clause));
  const should = optional.length === 0 ? {} : { should: optional.map(each) };
  return { bool: { must: required.map(each), ...should } };
}

/** Any of it: scores are added, as FTS5 adds those of a query's phrases. */
function anyOf(should: readonly EsQuery[]): EsQuery {
  const [only] = should;
  return only && should.length === 1 ? only : { bool: { should, minimum_should_match: 1 } };
}

type Columns = { readonly fields: readonly string[]; readonly joined: readonly string[] };

/** Where words are looked for: texts, and what texts join to one word. */
function columnsOf(field: TextField, prefix: QuotePrefix, kind: '' | '_x'): Columns {
  if (field === 'said') return { fields: [`${prefix}text${kind}`], joined: [`${prefix}text_j`] };
  const names = field === 'title' ? ['title'] : ['title', 'body'];
  return { fields: names.map((name) => name + kind), joined: names.map((name) => `${name}_j`) };
}

/** A word in any of its forms: those of one word also where a text joins them by hyphens or apostrophes. */
function anyForm(
  field: TextField,
  prefix: QuotePrefix,
  forms: readonly Form[],
  exact = false,
): EsQuery {
  const { fields, joined } = columnsOf(field, prefix, exact ? '_x' : '');
  return anyOf(
    forms.map((form) => {
      if (form.length > 1) return bestOf(fields, (name) => wordsInARow(name, form));
      return exact
        ? plainWord('term', field, prefix, form[0])
        : overFields([...fields, ...joined], form[0]);
    }),
  );
}

/** BM25 over fields taken together, as FTS5 has it over columns: docs/adr/0014. */
function overFields(fields: readonly string[], word: string): EsQuery {
  const weighted = fields.map((name) =>
    name.startsWith('title') ? `${name}^${TITLE_WEIGHT}` : name,
  );
  return { combined_fields: { query: word, fields: weighted } };
}

/** A word as it is, or the beginning of one, in the text or in what the text joins. */
function plainWord(
  kind: 'term' | 'prefix',
  field: TextField,
  prefix: QuotePrefix,
  word: string,
): EsQuery {
  const { fields, joined } = columnsOf(field, prefix, '_x');
  return bestOf([...fields, ...joined], (name) => ({
    [kind]: { [name]: joined.includes(name) ? `${PLAIN_WORD_MARK}${word}` : word },
  }));
}

/** The better one of the fields gives the score, the title weighted. */
function bestOf(fields: readonly string[], inOne: (field: string) => EsQuery): EsQuery {
  const queries = fields.map((name) =>
    name.startsWith('title') ? { bool: { must: [inOne(name)], boost: TITLE_WEIGHT } } : inOne(name),
  );
  const [only] = queries;
  return only && queries.length === 1 ? only : { dis_max: { queries, tie_breaker: 0.3 } };
}

function phrase(node: Extract<QueryNode, { kind: 'phrase' }>, prefix: QuotePrefix): EsQuery {
  const { field, prefixLast, exact = false } = node;
  const forms = phraseForms(node);
  if (!prefixLast) return anyForm(field, prefix, forms, exact);
  const { fields } = columnsOf(field, prefix, '_x');
  return anyOf(
    forms.map((form) =>
      form.length === 1
        ? plainWord('prefix', field, prefix, form[0])
        : bestOf(fields, (name) => beginningInARow(name, form)),
    ),
  );
}

function wordsInARow(field: string, words: readonly string[]): EsQuery {
  return { match_phrase: { [field]: { query: words.join(' '), analyzer: 'whitespace' } } };
}

// Not match_phrase_prefix: it looks at the first few words that begin so, and says nothing of the rest.
function beginningInARow(field: string, words: readonly string[]): EsQuery {
  const intervals = words.map((word, index) =>
    index === words.length - 1 ? { prefix: { prefix: word } } : exactly(word),
  );
  return { intervals: { [field]: { all_of: { ordered: true, max_gaps: 0, intervals } } } };
}

// Not match_phrase with slop: it counts moves, and another number of them for every order.
function near(node: Extract<QueryNode, { kind: 'near' }>, prefix: QuotePrefix): EsQuery {
  const { field, terms, gap, exact } = node;
  const { fields } = columnsOf(field, prefix, exact ? '_x' : '');
  const rows = phraseForms({ terms: terms.map(alone) as unknown as OneOrMore<Term> });
  const inOne = (name: string, words: readonly string[]): EsQuery => {
    const intervals = [...new Set(words)].map(exactly);
    return { intervals: { [name]: { all_of: { ordered: false, max_gaps: gap, intervals } } } };
  };
  return bestOf(fields, (name) => anyOf(rows.map((words) => inOne(name, words))));
}

function alone({ withNext: _, ...term }: Term): Term {
  return term;
}

/** One quote, its words and who says it together; without words, whoever speaks in the article. */
function quote(
  { words, speaker }: Extract<QueryNode, { kind: 'quote' }>,
  prefix: QuotePrefix,
): EsQuery {
  if (!words) return speaker ? namedSpeaker(speaker, prefix) : MATCH_ALL;
  const query = saidBy(words, speaker, prefix);
  return prefix === '' ? query : { nested: { path: 'quotes', score_mode: 'max', query } };
}

/** A quote that holds these words, and whose speaker's name or id holds those. */
export function saidBy(
  words: QueryNode,
  speaker: OneOrMore<string> | undefined,
  prefix: QuotePrefix,
): EsQuery {
  const by = speaker?.map((word) => ({ term: { [`${prefix}by`]: word } })) ?? [];
  return { bool: { must: [compile(words, prefix)], filter: by } };
}

// The names of one speaker in one article have fewer words, and two speakers lie a hundred words apart.
const NAME_WORDS = 90;

/** One and the same speaker's names and id have all these words. */
function namedSpeaker(words: OneOrMore<string>, prefix: QuotePrefix): EsQuery {
  if (prefix === '') return { bool: { filter: words.map((word) => ({ term: { by: word } })) } };
  // A word asked for twice is asked for once: intervals would want it twice.
  const intervals = [...new Set(words)].map(exactly);
  if (intervals.length === 1) return { term: { speakers: words[0] } };
  return {
    intervals: { speakers: { all_of: { ordered: false, max_gaps: NAME_WORDS, intervals } } },
  };
}

function exactly(word: string): EsQuery {
  return { match: { query: word, analyzer: 'whitespace' } };
}
