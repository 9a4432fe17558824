import { distinctWords } from '../domain/forms.ts';
import { mapped } from '../domain/one-or-more.ts';
import { requiredOf } from '../domain/optional.ts';
import type { Form, OneOrMore, QueryNode, Term } from '../domain/query.ts';

/**
 * The order of hits goes in steps that both engines decide alike, whatever their scores: the words side by side, near each
 * other, all of them somewhere; within each those in the form typed first (docs/adr/0014). A query has the steps that it can.
 */
export type RankingStep = {
  readonly kind: 'phrase' | 'near' | 'typed';
  readonly query: QueryNode;
  /** What is added to the score of what matches; of `phrase` and `near` the larger one alone. */
  readonly score: number;
};

// Larger than any sum of scores of 32 words: BM25 gives a word some 30 at most, a title five times its weight included.
const TYPED = 1000;
const NEAR = 2 * TYPED;
const PHRASE = 2 * NEAR;

/** Whether what has this score has the words of its query side by side. */
export function isPhraseScore(score: number): boolean {
  return score >= PHRASE;
}

/** What a lean of one adds to the score for each year: a tenth of what a rare word brings. */
const POINTS_A_YEAR = 0.2;
const DAYS_A_YEAR = 365.25;
/** Days since 1970: no article is older or newer, so that a lean never adds less than nothing nor as much as a step. */
const FIRST_DAY = -98_615;
const LAST_DAY = 84_006;

/**
 * What a lean to newer articles adds to the score of an article of a day, in the same step: nothing in 1700, most in 2200.
 * Undated articles get nothing.
 */
export const LEAN_TO_NEWER = {
  from: FIRST_DAY,
  to: LAST_DAY,
  /** At the last day. */
  most: (lean: number): number => ((LAST_DAY - FIRST_DAY) / DAYS_A_YEAR) * POINTS_A_YEAR * lean,
} as const;

const MOST_JOINED = 2;
/** At most so many other words between words that are near each other. */
const NEAR_GAP = 10;
/** More words than these are hardly ever near each other, and would be looked for at great cost. */
const MOST_NEAR = 6;
/** Longer rows of words hardly ever stand anywhere but in the text that they were taken from. */
const MOST_IN_A_ROW = 8;
/** More ways to write the words are not told apart for the sake of order alone. */
const MOST_FORMS = 16;

/** The steps of a query by words: what it leaves out makes none. */
export function rankingSteps(query: QueryNode): readonly RankingStep[] {
  switch (query.kind) {
    case 'without':
      return rankingSteps(query.base);
    case 'term':
    case 'phrase':
      return typedStep([query]);
    case 'and':
      return stepsOf(query.clauses);
    default:
      return [];
  }
}

function stepsOf(clauses: readonly QueryNode[]): readonly RankingStep[] {
  const required = requiredOf(clauses);
  return [...placeSteps(clauses, required), ...typedStep(required)];
}

/** Only where the query is a list of words: what else stands in it has no place among them. */
function placeSteps(all: readonly QueryNode[], required: readonly QueryNode[]): RankingStep[] {
  const words = wordsIn(all);
  const needed = wordsIn(required);
  if (!words || !needed) return [];
  const exact = all.some((clause) => 'exact' in clause && clause.exact);
  const exactness = exact ? ({ exact: true } as const) : {};
  const steps: RankingStep[] = [];
  const phrase: QueryNode = {
    kind: 'phrase',
    field: 'any',
    terms: fewerForms(words),
    prefixLast: false,
    ...exactness,
  };
  const typed = exact ? undefined : asTyped(phrase);
  if (words.length <= MOST_IN_A_ROW) {
    if (typed) steps.push({ kind: 'phrase', query: typed, score: PHRASE + NEAR });
    steps.push({ kind: 'phrase', query: phrase, score: PHRASE });
  }
  const distinct = distinctWords(needed);
  if (distinct.length < 2 || distinct.length > MOST_NEAR) return steps;
  const [first, ...rest] = fewerForms(distinct as unknown as OneOrMore<Term>);
  const near: QueryNode = {
    kind: 'near',
    field: 'any',
    terms: mapped([first, ...rest], ofOneWord),
    gap: NEAR_GAP,
    ...exactness,
  };
  return [...steps, { kind: 'near', query: near, score: NEAR }];
}

/** The words of a list of words; of those some may have to stand side by side, as `health care` does. */
function wordsIn(clauses: readonly QueryNode[]): OneOrMore<Term> | undefined {
  if (clauses.length < 2) return undefined;
  const terms: Term[] = [];
  for (const clause of clauses) {
    if (clause.kind === 'term' && clause.field === 'any') terms.push(clause.term);
    else if (clause.kind === 'phrase' && clause.field === 'any' && !clause.prefixLast)
      terms.push(...clause.terms);
    else return undefined;
  }
  const [first, ...rest] = terms;
  return first && [first, ...rest];
}

/** The forms typed, and as many others as leave few ways to write all words together. */
function fewerForms(terms: OneOrMore<Term>): OneOrMore<Term> {
  const ways = (most: number): number =>
    terms.reduce((all, { forms }) => all * Math.min(most, forms.length), 1);
  let most = Math.max(...terms.map(({ forms }) => forms.length));
  while (most > 1 && ways(most) > MOST_FORMS) most -= 1;
  // Words that may be one with a neighbour double the ways at each.
  const joins = terms.filter(({ withNext }) => withNext).length <= MOST_JOINED;
  return terms.map(({ withNext, ...term }) => ({
    ...term,
    ...(withNext && joins ? { withNext } : {}),
    forms: term.forms.slice(0, most) as unknown as OneOrMore<Form>,
  })) as unknown as OneOrMore<Term>;
}

/** Near words are single ones: of what may be two the first stands for both. */
function ofOneWord({ word, forms }: Term): Term {
  const single = forms.filter(({ length }) => length === 1);
  const [first = [forms[0][0]] as Form, ...rest] = single;
  return { word, forms: [first, ...rest] };
}

function typedStep(required: readonly QueryNode[]): readonly RankingStep[] {
  const clauses = required.map(asTyped);
  if (clauses.some((clause) => clause === undefined)) return [];
  const [first, ...rest] = clauses.filter((clause) => clause !== undefined);
  if (!first) return [];
  const query: QueryNode = rest.length === 0 ? first : { kind: 'and', clauses: [first, ...rest] };
  return [{ kind: 'typed', query, score: TYPED }];
}

/** The same in the form typed alone; `undefined` where it has no other, or is no word. */
function asTyped(node: QueryNode): QueryNode | undefined {
  if (node.kind === 'term') {
    const { typed } = node.term;
    if (node.exact || !typed) return undefined;
    const term = { word: node.term.word, forms: typed.forms };
    return { kind: 'term', field: node.field, term, ...(typed.exact ? { exact: true } : {}) };
  }
  if (node.kind !== 'phrase' || node.exact || node.prefixLast) return undefined;
  if (node.terms.some(({ typed }) => typed === undefined)) return undefined;
  const plain = mapped(node.terms, ({ word, typed }) => ({
    word,
    forms: typed?.exact ? typed.forms : plainForms(word),
  }));
  const inLetters = { ...node, terms: plain, exact: true } as const;
  // `us economy` may be typed for either: US is no plain word.
  const isWord = node.terms.every(({ typed }) => typed?.exact);
  return isWord ? inLetters : { kind: 'or', clauses: [inLetters, withAcronyms(node)] };
}

function plainForms(word: string): OneOrMore<Form> {
  return [[word.toLowerCase()]];
}

/** A phrase in which acronyms are none of the words that they look like. */
function withAcronyms(node: Extract<QueryNode, { kind: 'phrase' }>): QueryNode {
  const terms = mapped(node.terms, ({ typed, withNext: _, ...term }) =>
    typed && !typed.exact ? { ...term, forms: typed.forms } : term,
  );
  return { ...node, terms };
}
