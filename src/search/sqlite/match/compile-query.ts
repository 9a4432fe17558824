import { formsOf } from '../../../domain/forms.ts';
import { mapped } from '../../../domain/one-or-more.ts';
import { requiredOf } from '../../../domain/optional.ts';
import type { Form, OneOrMore, QueryNode, Term, TextField } from '../../../domain/query.ts';
import type { WholeSearch } from '../../../domain/search.ts';
import { PLAIN_WORD_MARK } from '../../../text/forms/compounds.ts';
import { phraseForms } from '../../../text/forms/phrase-forms.ts';
import { type RankingStep, rankingSteps } from '../../ranking-steps.ts';
import { eitherOf, type WordQuery } from '../postings/word-query.ts';

/**
 * How a query is answered: by scans of the word index, and by set operations over them where it asks
 * for all articles somewhere inside (a lone exclusion), which FTS5 cannot say. Plain data, so that its
 * JSON is the query's name in a cache.
 */
export type MatchPlan =
  | { readonly kind: 'everything' }
  /** `optional` is scored beside the words where it is there. */
  | { readonly kind: 'scan'; readonly words: WordQuery; readonly optional?: WordQuery }
  /** What `plan` finds, scored, and put in order by steps. */
  | {
      readonly kind: 'ranked';
      readonly plan: MatchPlan;
      readonly steps: readonly PlannedStep[];
      readonly lean?: number;
    }
  /** The same over the words of quotes and of who says them. */
  | { readonly kind: 'quoted'; readonly words: WordQuery }
  /** Articles in which one and the same speaker's names and id have all these words. */
  | { readonly kind: 'named'; readonly words: WordQuery; readonly names: OneOrMore<string> }
  | { readonly kind: 'and' | 'or'; readonly plans: OneOrMore<MatchPlan> }
  | { readonly kind: 'without'; readonly base: MatchPlan; readonly excluded: MatchPlan };

/** A step of `rankingSteps`. */
export type PlannedStep = Pick<RankingStep, 'kind' | 'score'> & { readonly words: WordQuery };

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
    words: compileWords(query),
  }));
  return { kind: 'ranked', plan: planMatch(node), steps, ...(lean > 0 ? { lean } : {}) };
}

/** One scan where FTS5 can say it all, else as few as there are parts that it can say. */
export function planMatch(node: QueryNode): MatchPlan {
  if (isOneScan(node)) {
    const [first, ...rest] = optionalOf(node).map(compileWords);
    return {
      kind: 'scan',
      words: compileWords(node),
      ...(first === undefined ? {} : { optional: eitherOf([first, ...rest]) }),
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
  if (words) return { kind: 'quoted', words: quote(node) };
  if (!speaker) return { kind: 'everything' };
  return { kind: 'named', words: allOf(names('speakers', speaker)), names: speaker };
}

/** A query without `everything` in it, in the terms of the columns of the full-text tables. */
export function compileWords(node: QueryNode): WordQuery {
  switch (node.kind) {
    case 'term':
      return anyForm(node.field, formsOf(node.term), node.exact);
    case 'prefix':
      return plainBeginning(node.field, [node.prefix]);
    case 'phrase':
      return phrase(node);
    case 'near':
      return near(node);
    case 'and':
      return allOf(requiredOf(node.clauses).map(compileWords));
    case 'or':
      return { kind: 'either', of: mapped(node.clauses, compileWords) };
    case 'without':
      return {
        kind: 'without',
        base: compileWords(node.base),
        excluded: compileWords(node.excluded),
      };
    case 'quote':
      return quote(node);
    case 'everything':
      throw new TypeError('Every article is found without any word.');
    default:
      return node satisfies never;
  }
}

/** Over the words of quotes, and of the names and ids of who says them. */
function quote({ words, speaker }: Extract<QueryNode, { kind: 'quote' }>): WordQuery {
  const parts = [...(words ? [compileWords(words)] : []), ...names('speaker', speaker ?? [])];
  return allOf(parts);
}

function names(column: string, speaker: readonly string[]): WordQuery[] {
  return speaker.map((word) => ({ kind: 'any', columns: [column], words: [word] }));
}

/** @throws TypeError where nothing is asked for */
function allOf([first, ...rest]: readonly WordQuery[]): WordQuery {
  if (!first) throw new TypeError('No word is looked for.');
  return { kind: 'all', of: [first, ...rest] };
}

/** As `planQuotes`, with scores where the best match is to come first. */
export function planQuotesInOrder(node: QueryNode, sort: WholeSearch['sort']): MatchPlan {
  const plan = planQuotes(node);
  return sort === 'relevance' ? { kind: 'ranked', plan, steps: [] } : plan;
}

/** How a search among quotes is answered: by scans of their words alone. */
function planQuotes(node: QueryNode): MatchPlan {
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
      return { kind: 'scan', words: compileWords(node) };
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

/** A word as it is, or what a text joins to it. */
function plainWord(field: TextField, word: string): WordQuery {
  return eitherOf([
    { kind: 'any', columns: PLAIN_WORDS[field], words: [word] },
    { kind: 'any', columns: JOINED[field], words: [`${PLAIN_WORD_MARK}${word}`] },
  ]);
}

/** Words of which the last one is a beginning; a beginning alone is also that of what a text joins. */
function plainBeginning(field: TextField, words: OneOrMore<string>): WordQuery {
  const alone = { kind: 'begins', columns: PLAIN_WORDS[field], words } as const;
  if (words.length > 1) return alone;
  const joined = `${PLAIN_WORD_MARK}${words[0]}`;
  return eitherOf([alone, { kind: 'begins', columns: JOINED[field], words: [joined] }]);
}

/** A word in any of its forms: those of one word also where a text joins them by hyphens or apostrophes. */
function anyForm(field: TextField, forms: readonly Form[], exact = false): WordQuery {
  const single = forms.filter(({ length }) => length === 1).map(([word]) => word);
  const rows = forms.filter(({ length }) => length > 1);
  const columns = exact ? PLAIN_WORDS[field] : BASES[field];
  const [first, ...rest]: readonly WordQuery[] = [
    ...(exact
      ? single.map((word) => plainWord(field, word))
      : oneOf(BASES_OR_JOINED[field], single)),
    ...rows.map((words) => ({ kind: 'row', columns, words }) as const),
  ];
  if (!first) throw new TypeError('A word has one form at the least.');
  return eitherOf([first, ...rest]);
}

function oneOf(columns: readonly string[], [first, ...rest]: readonly string[]): WordQuery[] {
  return first === undefined ? [] : [{ kind: 'any', columns, words: [first, ...rest] }];
}

function phrase(node: Extract<QueryNode, { kind: 'phrase' }>): WordQuery {
  const { field, prefixLast, exact = false } = node;
  const forms = phraseForms(node);
  if (!prefixLast) return anyForm(field, forms, exact);
  return eitherOf(mapped(forms, (form) => plainBeginning(field, form)));
}

// FTS5 counts the tokens between the first phrase's end and the last one's beginning, so the words
// themselves that lie between come on top of the gap.
function near(node: Extract<QueryNode, { kind: 'near' }>): WordQuery {
  const { field, terms, gap, exact } = node;
  const columns = exact ? PLAIN_WORDS[field] : BASES[field];
  const rows = phraseForms({ terms: mapped(terms, alone) });
  return eitherOf(
    mapped(rows, (form) => {
      const [first, ...rest] = new Set(form);
      const words = [first ?? form[0], ...rest] as const;
      if (words.length === 1) return { kind: 'any', columns, words };
      return { kind: 'near', columns, words, gap: gap + words.length - 2 };
    }),
  );
}

function alone({ withNext: _, ...term }: Term): Term {
  return term;
}

const BASES = { any: ['title', 'body'], title: ['title'], said: ['text'] } as const;
const PLAIN_WORDS = { any: ['title_x', 'body_x'], title: ['title_x'], said: ['text_x'] } as const;
const JOINED = { any: ['title_j', 'body_j'], title: ['title_j'], said: ['text_j'] } as const;
const BASES_OR_JOINED = {
  any: [...BASES.any, ...JOINED.any],
  title: [...BASES.title, ...JOINED.title],
  said: [...BASES.said, ...JOINED.said],
} as const;
