import { formsOf } from '../../../domain/forms.ts';
import { requiredOf } from '../../../domain/optional.ts';
import type { Form, OneOrMore, QueryNode, Term, TextField } from '../../../domain/query.ts';
import type { WholeSearch } from '../../../domain/search.ts';
import { PLAIN_WORD_MARK } from '../../../text/forms/compounds.ts';
import { phraseForms } from '../../../text/forms/phrase-forms.ts';
import { type RankingStep, rankingSteps } from '../../ranking-steps.ts';

/**
 * How a query is answered: by scans of the word index, and by set operations over them where it asks
 * for all articles somewhere inside (a lone exclusion), which FTS5 cannot say. Plain data, so that its
 * JSON is the query's name in a cache.
 */
export type MatchPlan =
  | { readonly kind: 'everything' }
  /** `match` is an FTS5 MATCH expression; `optional` one of what is scored beside it where it is there. */
  | { readonly kind: 'scan'; readonly match: string; readonly optional?: string }
  /** What `plan` finds, scored, and put in order by steps. */
  | {
      readonly kind: 'ranked';
      readonly plan: MatchPlan;
      readonly steps: readonly PlannedStep[];
      readonly lean?: number;
    }
  /** The same over the words of quotes and of who says them. */
  | { readonly kind: 'quoted'; readonly match: string }
  /** Articles in which one and the same speaker's names and id have all these words. */
  | { readonly kind: 'named'; readonly match: string; readonly words: OneOrMore<string> }
  | { readonly kind: 'and' | 'or'; readonly plans: OneOrMore<MatchPlan> }
  | { readonly kind: 'without'; readonly base: MatchPlan; readonly excluded: MatchPlan };

/** A step of `rankingSteps` as an FTS5 MATCH expression. */
export type PlannedStep = Pick<RankingStep, 'kind' | 'score'> & { readonly match: string };

/** The plan of a search in an order: none but that of relevance is scored. */
export function planInOrder({
  query,
  sort,
  lean,
}: Pick<WholeSearch, 'query' | 'sort' | 'lean'>): MatchPlan {
  return sort === 'relevance' ? planRanked(query, lean) : planMatch(query);
}

function planRanked(node: QueryNode, lean = 0): MatchPlan {
  const steps = rankingSteps(node).map(({ kind, score, query }) => ({
    kind,
    score,
    match: compileMatch(query),
  }));
  return { kind: 'ranked', plan: planMatch(node), steps, ...(lean > 0 ? { lean } : {}) };
}

/** One scan where FTS5 can say it all, else as few as there are parts that it can say. */
export function planMatch(node: QueryNode): MatchPlan {
  if (isOneScan(node)) {
    const optional = optionalOf(node).map(compileMatch);
    return {
      kind: 'scan',
      match: compileMatch(node),
      ...(optional.length === 0 ? {} : { optional: either(optional) }),
    };
  }
  switch (node.kind) {
    case 'and':
    case 'or':
      return { kind: node.kind, plans: mapped(grouped(node), planMatch) };
    case 'without':
      return { kind: 'without', base: planMatch(node.base), excluded: planMatch(node.excluded) };
    case 'quote':
      return planQuote(node);
    default:
      return { kind: 'everything' };
  }
}

function planQuote(node: Extract<QueryNode, { kind: 'quote' }>): MatchPlan {
  const { words, speaker } = node;
  if (words) return { kind: 'quoted', match: quote(node) };
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
      return anyForm(node.field, formsOf(node.term), node.exact);
    case 'prefix':
      return plainWord(node.field, node.prefix, ' *');
    case 'phrase':
      return phrase(node);
    case 'near':
      return near(node);
    case 'and':
      return `(${requiredOf(node.clauses).map(compileMatch).join(' AND ')})`;
    case 'or':
      return `(${node.clauses.map(compileMatch).join(' OR ')})`;
    case 'without':
      return `(${compileMatch(node.base)} NOT ${compileMatch(node.excluded)})`;
    case 'quote':
      return quote(node);
    case 'everything':
      throw new TypeError('FTS5 has no expression for every article');
    default:
      return node satisfies never;
  }
}

/** Over the words of quotes, and of the names and ids of who says them. */
function quote({ words, speaker }: Extract<QueryNode, { kind: 'quote' }>): string {
  const names = speaker?.map((word) => `{speaker} : ${quoted([word])}`) ?? [];
  return `(${[...(words ? [compileMatch(words)] : []), ...names].join(' AND ')})`;
}

/** As `planQuotes`, with scores where the best match is to come first. */
export function planQuotesInOrder(node: QueryNode, sort: WholeSearch['sort']): MatchPlan {
  const plan = planQuotes(node);
  return sort === 'relevance' ? { kind: 'ranked', plan, steps: [] } : plan;
}

/** How a search among quotes is answered: by scans of their words alone. */
export function planQuotes(node: QueryNode): MatchPlan {
  switch (node.kind) {
    case 'everything':
      return { kind: 'everything' };
    case 'and': {
      const [first = node.clauses[0], ...rest] = requiredOf(node.clauses);
      return { kind: 'and', plans: mapped([first, ...rest], planQuotes) };
    }
    case 'or':
      return { kind: 'or', plans: mapped(node.clauses, planQuotes) };
    case 'without':
      return { kind: 'without', base: planQuotes(node.base), excluded: planQuotes(node.excluded) };
    default:
      return { kind: 'scan', match: compileMatch(node) };
  }
}

function isOneScan(node: QueryNode): boolean {
  switch (node.kind) {
    case 'everything':
    case 'quote':
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

/** Only a list of words has words that need not be there (src/query/optional-words.ts). */
function optionalOf(node: QueryNode): readonly QueryNode[] {
  if (node.kind !== 'and') return [];
  const required = requiredOf(node.clauses);
  return node.clauses.filter((clause) => !required.includes(clause));
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
  const alone = `${PLAIN_WORDS[field]}${quoted([word])}${star}`;
  return `(${alone} OR ${JOINED[field]}${quoted([`${PLAIN_WORD_MARK}${word}`])}${star})`;
}

/** A word in any of its forms: those of one word also where a text joins them by hyphens or apostrophes. */
function anyForm(field: TextField, forms: readonly Form[], exact = false): string {
  const single = forms.filter(({ length }) => length === 1).map(([word]) => word);
  const rows = forms.filter(({ length }) => length > 1);
  const columns = exact ? PLAIN_WORDS[field] : BASES[field];
  return either([
    ...(exact
      ? single.map((word) => plainWord(field, word))
      : oneOf(BASES_OR_JOINED[field], single)),
    ...rows.map((row) => `${columns}${quoted(row)}`),
  ]);
}

function oneOf(columns: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  return [`${columns}${either(words.map((word) => quoted([word])))}`];
}

function either(expressions: readonly string[]): string {
  return expressions.length === 1 ? expressions.join() : `(${expressions.join(' OR ')})`;
}

function phrase(node: Extract<QueryNode, { kind: 'phrase' }>): string {
  const { field, prefixLast, exact = false } = node;
  const forms = phraseForms(node);
  if (!prefixLast) return anyForm(field, forms, exact);
  return either(
    forms.map((form) =>
      form.length === 1
        ? plainWord(field, form[0], ' *')
        : `${PLAIN_WORDS[field]}${quoted(form)} *`,
    ),
  );
}

// FTS5 counts the tokens between the first phrase's end and the last one's beginning, so the words
// themselves that lie between come on top of the gap. Within NEAR no column filter is allowed.
function near(node: Extract<QueryNode, { kind: 'near' }>): string {
  const { field, terms, gap, exact } = node;
  const columns = exact ? PLAIN_WORDS[field] : BASES[field];
  const rows = phraseForms({ terms: terms.map(alone) as unknown as OneOrMore<Term> }).map(
    (form) => [...new Set(form)],
  );
  return either(
    rows.map((words) => {
      if (words.length === 1) return `${columns}${quoted(words)}`;
      const list = words.map((word) => quoted([word])).join(' ');
      return `${columns}NEAR(${list}, ${gap + words.length - 2})`;
    }),
  );
}

function alone({ withNext: _, ...term }: Term): Term {
  return term;
}

const BASES = { any: '{title body} : ', title: '{title} : ', said: '{text} : ' } as const;
const PLAIN_WORDS = {
  any: '{title_x body_x} : ',
  title: '{title_x} : ',
  said: '{text_x} : ',
} as const;

const JOINED = { any: '{title_j body_j} : ', title: '{title_j} : ', said: '{text_j} : ' } as const;
const BASES_OR_JOINED = {
  any: '{title body title_j body_j} : ',
  title: '{title title_j} : ',
  said: '{text text_j} : ',
} as const;

const quoted = (words: readonly string[]): string =>
  `"${words.join(' ').replaceAll('\0', '').replaceAll('"', '""')}"`;
