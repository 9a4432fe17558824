import type { StreamedQuote, WholeQuoteSearch } from '../../../domain/quote-search.ts';
import type { WholeSearch } from '../../../domain/search.ts';
import type { IndexedArticle } from '../../port.ts';
import { planInOrder, planQuotesInOrder } from '../match/compile-query.ts';
import type { Answer, Question } from './question.ts';
import type { ListStep, SameNumbers, WholeList } from './whole-list.ts';

/** Puts a question to the generation named, or to the one that answers now. */
export type Ask = (question: Question, signal: AbortSignal, generation?: string) => Promise<Answer>;

const MOST_IN_STEP = 100;

/** Every article of a search in its order. */
export function streamArticles(
  ask: Ask,
  request: WholeSearch,
  signal: AbortSignal,
): AsyncGenerator<IndexedArticle> {
  const plan = planInOrder(request);
  const question = { kind: 'list', request, plan } as const;
  const stepOf = ({ key }: WholeList, numbers: Float64Array) =>
    ({ kind: 'step', key, numbers }) as const;
  return streamList<IndexedArticle>({ ask, question, again: question, stepOf }, signal);
}

/** Every quote of a search in its order. */
export function streamQuotes(
  ask: Ask,
  request: WholeQuoteSearch,
  signal: AbortSignal,
): AsyncGenerator<StreamedQuote> {
  const plan = planQuotesInOrder(request.query, request.sort);
  const question = { kind: 'quote-list', request, plan } as const;
  // What came later may be the same as a row that is still to come, and stand before it: the row comes all the same.
  const again = { ...question, request: { ...request, copies: 'each' } } as const;
  const stepOf = ({ key, same = new Map() }: WholeList, numbers: Float64Array) => {
    const ofStep = new Map<number, SameNumbers>();
    for (const number of numbers) {
      const known = same.get(number);
      if (known) ofStep.set(number, known);
    }
    return { kind: 'quote-step', key, numbers, same: ofStep } as const;
  };
  return streamList<StreamedQuote>({ ask, question, again, stepOf }, signal);
}

type ListQuestion = Extract<Question, { kind: 'list' | 'quote-list' }>;

type StreamedList = {
  readonly ask: Ask;
  readonly question: ListQuestion;
  /** Asks which of the rows are still there. */
  readonly again: ListQuestion;
  /** What is asked for the rows of some of the list's numbers. */
  readonly stepOf: (list: WholeList, numbers: Float64Array) => Question;
};

/**
 * Every row of a list, read in steps between which other searches have their turn. The list of numbers is
 * made once. Where a writer has changed the index meanwhile, it is made anew and what is not in it any more
 * is passed over.
 */
async function* streamList<Row>(
  { ask, question, again, stepOf }: StreamedList,
  signal: AbortSignal,
): AsyncGenerator<Row> {
  let list = (await ask(question, signal)) as WholeList;
  let rest = list.numbers;
  while (rest.length > 0) {
    const { generation } = list;
    const asked = stepOf(list, rest.slice(0, MOST_IN_STEP));
    const step = (await ask(asked, signal, generation)) as ListStep<Row>;
    if (step.kind === 'outdated') {
      list = (await ask(again, signal, generation)) as WholeList;
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
