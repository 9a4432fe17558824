import type { OneOrMore, QueryNode, Term, TextField } from '../../../domain/query.ts';
import { PLAIN_WORD_MARK } from '../../../text/compounds.ts';
import { phraseForms } from '../../../text/phrase-forms.ts';

/**
 * How a query is answered: by scans of the word index, and by set operations over them where it asks
 * for all articles somewhere inside (a lone exclusion), which FTS5 cannot say. Plain data, so that its
 * JSON is the query's name in a cache.
 */
export type MatchPlan =
  | { readonly kind: 'everything' }
  /** `match` is an FTS5 MATCH expression. */
  | { readonly kind: 'scan'; readonly match: string }
  /** The same over the words of quotations and of who says them. */
  | { readonly kind: 'quoted'; readonly match: string }
  /** Articles in which one and the same speaker's names and id have all these words. */
  | { readonly kind: 'named'; readonly match: string; readonly words: OneOrMore<string> }
  | { readonly kind: 'and' | 'or'; readonly plans: OneOrMore<MatchPlan> }
  | { readonly kind: 'without'; readonly base: MatchPlan; readonly excluded: MatchPlan };

/** One scan where FTS5 can say it all, else as few as there are parts that it can say. */
export function planMatch(node: QueryNode): MatchPlan {
  if (isOneScan(node)) return { kind: 'scan', match: compileMatch(node) };
  switch (node.kind) {
    case 'and':
    case 'or':
      return { kind: node.kind, plans: mapped(grouped(node), planMatch) };
    case 'without':
      return { kind: 'without', base: planMatch(node.base), excluded: planMatch(node.excluded) };
    case 'quotation':
      return planQuotation(node);
    default:
      return { kind: 'everything' };
  }
}

function planQuotation(node: Extract<QueryNode, { kind: 'quotation' }>): MatchPlan {
  const { words, speaker } = node;
  if (words) return { kind: 'quoted', match: quotation(node) };
  if (!speaker) return { kind: 'everything' };
  const match = speaker.map((word) => `{speakers} : ${quoted([word])}`).join(' AND ');
  return { kind: 'named', match, words: speaker };
}

/**
 * FTS5 MATCH text of a query without `everything` in it. Words are always quoted: bare text is a
 * language (`a-b` is a column).
 */
export function compileMatch(node: QueryNode): string {
  switch (node.kind) {
    case 'term':
      return node.exact
        ? plainWord(node.field, node.term.word)
        : `${STEMS_OR_JOINED[node.field]}${quoted([node.term.stem])}`;
    case 'prefix':
      return plainWord(node.field, node.prefix, ' *');
    case 'phrase':
      return anyForm(node);
    case 'near':
      return near(node);
    case 'and':
    case 'or':
      return `(${node.clauses.map(compileMatch).join(` ${node.kind.toUpperCase()} `)})`;
    case 'without':
      return `(${compileMatch(node.base)} NOT ${compileMatch(node.excluded)})`;
    case 'quotation':
      return quotation(node);
    case 'everything':
      throw new TypeError('FTS5 has no expression for every article');
    default:
      return node satisfies never;
  }
}

/** Over the words of quotations, and of the names and ids of who says them. */
function quotation({ words, speaker }: Extract<QueryNode, { kind: 'quotation' }>): string {
  const names = speaker?.map((word) => `{speaker} : ${quoted([word])}`) ?? [];
  return `(${[...(words ? [compileMatch(words)] : []), ...names].join(' AND ')})`;
}

/** How a search among quotations is answered: by scans of their words alone. */
export function planQuotes(node: QueryNode): MatchPlan {
  switch (node.kind) {
    case 'everything':
      return { kind: 'everything' };
    case 'and':
    case 'or':
      return { kind: node.kind, plans: mapped(node.clauses, planQuotes) };
    case 'without':
      return { kind: 'without', base: planQuotes(node.base), excluded: planQuotes(node.excluded) };
    default:
      return { kind: 'scan', match: compileMatch(node) };
  }
}

function isOneScan(node: QueryNode): boolean {
  switch (node.kind) {
    case 'everything':
    case 'quotation':
      return false;
    case 'and':
    case 'or':
      return node.clauses.every(isOneScan);
    case 'without':
      return isOneScan(node.base) && isOneScan(node.excluded);
    default:
      return true;
  }
}

/** The clauses, with all that FTS5 can say together put into one. */
function grouped(node: Extract<QueryNode, { kind: 'and' | 'or' }>): OneOrMore<QueryNode> {
  const [first, ...rest] = node.clauses.filter(isOneScan);
  const others = node.clauses.filter((clause) => !isOneScan(clause));
  if (!first) return node.clauses;
  const together: QueryNode =
    rest.length === 0 ? first : { kind: node.kind, clauses: [first, ...rest] };
  return [together, ...others];
}

function mapped<T, U>([first, ...rest]: OneOrMore<T>, change: (item: T) => U): OneOrMore<U> {
  return [change(first), ...rest.map(change)];
}

/** A word as it is, or what a text joins to it; with `star` those that begin so. */
function plainWord(field: TextField, word: string, star: '' | ' *' = ''): string {
  const alone = `${plainWords(field)}${quoted([word])}${star}`;
  return `(${alone} OR ${JOINED[field]}${quoted([`${PLAIN_WORD_MARK}${word}`])}${star})`;
}

type Phrase = Extract<QueryNode, { kind: 'phrase' }>;

function anyForm(node: Phrase): string {
  const forms = phraseForms(node).map((form) =>
    form.kind === 'phrase' ? phrase(form) : compileMatch(form),
  );
  return forms.length === 1 ? forms.join() : `(${forms.join(' OR ')})`;
}

function phrase({ field, terms, prefixLast, exact }: Omit<Phrase, 'compounds'>): string {
  if (!prefixLast && !exact) return `${stems(field)}${quoted(terms.map(({ stem }) => stem))}`;
  return `${plainWords(field)}${quoted(terms.map(({ word }) => word))}${prefixLast ? ' *' : ''}`;
}

// FTS5 counts the tokens between the first phrase's end and the last one's beginning, so the words
// themselves that lie between come on top of the gap. Within NEAR no column filter is allowed.
function near({ field, terms, gap, exact }: Extract<QueryNode, { kind: 'near' }>): string {
  const words = exact ? terms.map(({ word }) => word) : uniqueStems(terms);
  const columns = exact ? plainWords(field) : stems(field);
  if (words.length === 1) return `${columns}${quoted(words)}`;
  const list = words.map((word) => quoted([word])).join(' ');
  return `${columns}NEAR(${list}, ${gap + words.length - 2})`;
}

function uniqueStems(terms: readonly Term[]): string[] {
  return [...new Set(terms.map(({ stem }) => stem))];
}

const STEMS = { any: '{title body} : ', title: '{title} : ', said: '{text} : ' } as const;
const PLAIN_WORDS = {
  any: '{title_x body_x} : ',
  title: '{title_x} : ',
  said: '{text_x} : ',
} as const;

const JOINED = { any: '{title_j body_j} : ', title: '{title_j} : ', said: '{text_j} : ' } as const;
const STEMS_OR_JOINED = {
  any: '{title body title_j body_j} : ',
  title: '{title title_j} : ',
  said: '{text text_j} : ',
} as const;

const stems = (field: TextField): string => STEMS[field];

const plainWords = (field: TextField): string => PLAIN_WORDS[field];

const quoted = (words: readonly string[]): string =>
  `"${words.join(' ').replaceAll('\0', '').replaceAll('"', '""')}"`;
