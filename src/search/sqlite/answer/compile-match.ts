import type { OneOrMore, QueryNode, Term, TextField } from '../../../domain/query.ts';

/**
 * How a query is answered: by scans of the word index, and by set operations over them where it asks
 * for all articles somewhere inside (a lone exclusion), which FTS5 cannot say. Plain data, so that its
 * JSON is the query's name in a cache.
 */
export type MatchPlan =
  | { readonly kind: 'everything' }
  /** `match` is an FTS5 MATCH expression. */
  | { readonly kind: 'scan'; readonly match: string }
  | { readonly kind: 'and' | 'or'; readonly plans: OneOrMore<MatchPlan> }
  | { readonly kind: 'without'; readonly base: MatchPlan; readonly excluded: MatchPlan };

/** One scan where FTS5 can say it all, else as few as there are parts that it can say. */
export function planMatch(node: QueryNode): MatchPlan {
  if (!asksForEverything(node)) return { kind: 'scan', match: compileMatch(node) };
  switch (node.kind) {
    case 'and':
    case 'or':
      return { kind: node.kind, plans: mapped(grouped(node), planMatch) };
    case 'without':
      return { kind: 'without', base: planMatch(node.base), excluded: planMatch(node.excluded) };
    default:
      return { kind: 'everything' };
  }
}

/**
 * FTS5 MATCH text of a query without `everything` in it. Words are always quoted: bare text is a
 * language (`a-b` is a column).
 */
export function compileMatch(node: QueryNode): string {
  switch (node.kind) {
    case 'term':
      return `${stems(node.field)}${quoted([node.term.stem])}`;
    case 'prefix':
      return `${plainWords(node.field)}${quoted([node.prefix])} *`;
    case 'phrase':
      return phrase(node);
    case 'near':
      return near(node);
    case 'and':
    case 'or':
      return `(${node.clauses.map(compileMatch).join(` ${node.kind.toUpperCase()} `)})`;
    case 'without':
      return `(${compileMatch(node.base)} NOT ${compileMatch(node.excluded)})`;
    case 'everything':
      throw new TypeError('FTS5 has no expression for every article');
    default:
      return node satisfies never;
  }
}

function asksForEverything(node: QueryNode): boolean {
  switch (node.kind) {
    case 'everything':
      return true;
    case 'and':
    case 'or':
      return node.clauses.some(asksForEverything);
    case 'without':
      return asksForEverything(node.base) || asksForEverything(node.excluded);
    default:
      return false;
  }
}

/** The clauses, with all that FTS5 can say together put into one. */
function grouped(node: Extract<QueryNode, { kind: 'and' | 'or' }>): OneOrMore<QueryNode> {
  const [first, ...rest] = node.clauses.filter((clause) => !asksForEverything(clause));
  const others = node.clauses.filter(asksForEverything);
  if (!first) return node.clauses;
  const together: QueryNode =
    rest.length === 0 ? first : { kind: node.kind, clauses: [first, ...rest] };
  return [together, ...others];
}

function mapped<T, U>([first, ...rest]: OneOrMore<T>, change: (item: T) => U): OneOrMore<U> {
  return [change(first), ...rest.map(change)];
}

function phrase({ field, terms, prefixLast }: Extract<QueryNode, { kind: 'phrase' }>): string {
  if (!prefixLast) return `${stems(field)}${quoted(terms.map(({ stem }) => stem))}`;
  return `${plainWords(field)}${quoted(terms.map(({ word }) => word))} *`;
}

// FTS5 counts the tokens between the first phrase's end and the last one's beginning, so the words
// themselves that lie between come on top of the gap. Within NEAR no column filter is allowed.
function near({ field, terms, gap }: Extract<QueryNode, { kind: 'near' }>): string {
  const words = uniqueStems(terms);
  if (words.length === 1) return `${stems(field)}${quoted(words)}`;
  const list = words.map((word) => quoted([word])).join(' ');
  return `${stems(field)}NEAR(${list}, ${gap + words.length - 2})`;
}

function uniqueStems(terms: readonly Term[]): string[] {
  return [...new Set(terms.map(({ stem }) => stem))];
}

const stems = (field: TextField): string => (field === 'title' ? '{title} : ' : '{title body} : ');

const plainWords = (field: TextField): string =>
  field === 'title' ? '{title_x} : ' : '{title_x body_x} : ';

const quoted = (words: readonly string[]): string =>
  `"${words.join(' ').replaceAll('\0', '').replaceAll('"', '""')}"`;
