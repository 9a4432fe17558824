import type { OneOrMore, QueryNode, Term, TextField } from '../../../domain/query.ts';
import { PLAIN_WORD_MARK } from '../../../text/compounds.ts';
import { type PhraseForm, phraseForms } from '../../../text/phrase-forms.ts';
import { TITLE_WEIGHT } from '../../schema.ts';

/** A query of Elasticsearch's own language. */
export type EsQuery = Readonly<Record<string, unknown>>;

/** Matches every article. */
export const MATCH_ALL: EsQuery = { match_all: {} };

/**
 * The query in Elasticsearch's terms. Words are compared as `src/text` made them: no analyzer sees
 * what a reader typed, and nothing in it can be syntax.
 */
export function compileQuery(node: QueryNode): EsQuery {
  return compile(node, 'quotes.');
}

/** The words of a quotation, where `prefix` stands before the names of their fields. */
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
      return node.exact
        ? plainWord('term', node.field, prefix, node.term.word)
        : inFields(node.field, prefix, (field) => stem(field, node.term.stem));
    case 'prefix':
      return plainWord('prefix', node.field, prefix, node.prefix);
    case 'phrase':
      return bestOf(phraseForms(node).map((form) => phraseForm(form, prefix)));
    case 'near':
      return node.exact
        ? inWords(node.field, prefix, (field) => near(field, plainWords(node.terms), node.gap))
        : inFields(node.field, prefix, (field) => near(field, stemsOf(node.terms), node.gap));
    case 'quotation':
      return quotation(node, prefix);
    case 'and':
      return { bool: { must: node.clauses.map(each) } };
    case 'or':
      return { bool: { should: node.clauses.map(each), minimum_should_match: 1 } };
    case 'without':
      return { bool: { must: [each(node.base)], must_not: [each(node.excluded)] } };
    default:
      return node satisfies never;
  }
}

/** Stems, in the title or the body; the better of the two gives the score. */
function inFields(
  field: TextField,
  prefix: QuotePrefix,
  inOne: (field: string) => EsQuery,
): EsQuery {
  if (field === 'said') return inOne(`${prefix}text`);
  return anyOf(field, inOne('title'), () => inOne('body'));
}

/** Words without stemming, in the title or the body. */
function inWords(
  field: TextField,
  prefix: QuotePrefix,
  inOne: (field: string) => EsQuery,
): EsQuery {
  return inFields(field, prefix, (name) => inOne(`${name}_x`));
}

/** A stem of the text, or of what the text joins to one word. */
function stem(field: string, value: string): EsQuery {
  return bestOf([{ term: { [field]: value } }, { term: { [`${field}_j`]: value } }]);
}

/** The same without stemming: a whole word, or the beginning of one. */
function plainWord(
  kind: 'term' | 'prefix',
  field: TextField,
  prefix: QuotePrefix,
  word: string,
): EsQuery {
  return inFields(field, prefix, (name) =>
    bestOf([
      { [kind]: { [`${name}_x`]: word } },
      { [kind]: { [`${name}_j`]: `${PLAIN_WORD_MARK}${word}` } },
    ]),
  );
}

// The score of the better one alone: one word is written in two ways, not found twice.
function bestOf(queries: readonly EsQuery[]): EsQuery {
  const [only] = queries;
  return only && queries.length === 1 ? only : { dis_max: { queries } };
}

function phraseForm(form: PhraseForm, prefix: QuotePrefix): EsQuery {
  if (form.kind !== 'phrase') return compile(form, prefix);
  const { field, terms, prefixLast, exact } = form;
  if (prefixLast) return inWords(field, prefix, (name) => phrasePrefix(name, terms));
  return exact
    ? inWords(field, prefix, (name) => phrase(name, plainWords(terms)))
    : inFields(field, prefix, (name) => phrase(name, stemsOf(terms)));
}

function anyOf(field: TextField, inTitle: EsQuery, inBody: () => EsQuery): EsQuery {
  const title = { bool: { must: [inTitle], boost: TITLE_WEIGHT } };
  return field === 'title' ? title : { dis_max: { queries: [title, inBody()], tie_breaker: 0.3 } };
}

/** One quotation, its words and who says it together; without words, whoever speaks in the article. */
function quotation(
  { words, speaker }: Extract<QueryNode, { kind: 'quotation' }>,
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

const stemsOf = (terms: OneOrMore<Term>): string[] => terms.map(({ stem }) => stem);

const plainWords = (terms: OneOrMore<Term>): string[] => terms.map(({ word }) => word);

function phrase(field: string, words: readonly string[]): EsQuery {
  return { match_phrase: { [field]: { query: words.join(' '), analyzer: 'whitespace' } } };
}

// Not match_phrase_prefix: it looks at the first few words that begin so, and says nothing of the rest.
function phrasePrefix(field: string, terms: OneOrMore<Term>): EsQuery {
  const intervals = terms.map(({ word }, index) =>
    index === terms.length - 1 ? { prefix: { prefix: word } } : exactly(word),
  );
  return { intervals: { [field]: { all_of: { ordered: true, max_gaps: 0, intervals } } } };
}

// Not match_phrase with slop: it counts moves, and another number of them for every order.
function near(field: string, words: readonly string[], gap: number): EsQuery {
  const intervals = words.map(exactly);
  return { intervals: { [field]: { all_of: { ordered: false, max_gaps: gap, intervals } } } };
}

function exactly(word: string): EsQuery {
  return { match: { query: word, analyzer: 'whitespace' } };
}
