import type { FoundQuote, WholeQuoteSearch } from '../../../domain/quote-search.ts';
import type { WholeSearch } from '../../../domain/search.ts';
import type { IndexedArticle as StoredArticle } from '../../port.ts';
import { planInOrder, planQuotesInOrder } from '../match/compile-query.ts';
import type { Answer, Question } from './question.ts';
import type { ListStep, WholeList } from './whole-list.ts';

/** Puts a question to the generation named, or to the one that answers now. */
export type Ask = (question: Question, signal: AbortSignal, generation?: string) => Promise<Answer>;

const MOST_IN_STEP = 100;

/** Every article of a search in its order. */
export function streamArticles(
  ask: Ask,
  request: WholeSearch,
  signal: AbortSignal,
): AsyncGenerator<StoredArticle> {
  const plan = planInOrder(request);
  const question = { kind: 'list', request, plan } as const;
  return streamList<StoredArticle>({ ask, question, step: 'step' }, signal);
}

/** Every quotation of a search in its order. */
export function streamQuotes(
  ask: Ask,
  request: WholeQuoteSearch,
  signal: AbortSignal,
): AsyncGenerator<FoundQuote> {
  const plan = planQuotesInOrder(request.query, request.sort);
  const question = { kind: 'quote-list', request, plan } as const;
  return streamList<FoundQuote>({ ask, question, step: 'quote-step' }, signal);
}

type ListQuestion = {
  readonly ask: Ask;
  readonly question: Extract<Question, { kind: 'list' | 'quote-list' }>;
  /** What is asked for the rows of some of the list's numbers. */
  readonly step: 'step' | 'quote-step';
};

/**
 * Every row of a list, read in steps between which other searches have their turn. The list of numbers is
 * made once. Where a writer has changed the index meanwhile, it is made anew and what is not in it any more
 * is passed over.
 */
async function* streamList<Row>(
  { ask, question, step: kind }: ListQuestion,
  signal: AbortSignal,
): AsyncGenerator<Row> {
  let list = (await ask(question, signal)) as WholeList;
  let rest = list.numbers;
  while (rest.length > 0) {
    const numbers = rest.slice(0, MOST_IN_STEP);
    const { key, generation } = list;
    const step = (await ask({ kind, key, numbers }, signal, generation)) as ListStep<Row>;
    if (step.kind === 'outdated') {
      list = (await ask(question, signal, generation)) as WholeList;
      rest = stillIn(list.numbers, rest);
      continue;
    }
    yield* step.rows;
    rest = rest.subarray(step.read);
  }
}

// A number goes to another article only when its own has left the index, so none comes twice.
function stillIn(numbers: Float64Array, rest: Float64Array): Float64Array {
  const there = new Set(numbers);
  return rest.filter((number) => there.has(number));
}
