import type { WholeSearch } from '../../../domain/search.ts';
import type { StoredArticle } from '../../port.ts';
import { planMatch } from '../match/compile-query.ts';
import type { Answer, Question } from './search-worker.ts';
import type { ListStep, WholeList } from './whole-list.ts';

/** Puts a question to the generation named, or to the one that answers now. */
export type Ask = (question: Question, signal: AbortSignal, generation?: string) => Promise<Answer>;

const MOST_IN_STEP = 100;

/**
 * Every article of a search in its order, read in steps between which other searches have their turn.
 * The list of numbers is made once. Where a writer has changed the index meanwhile, it is made anew
 * and what is not in it any more is passed over.
 */
export async function* streamArticles(
  ask: Ask,
  request: WholeSearch,
  signal: AbortSignal,
): AsyncGenerator<StoredArticle> {
  const question = { kind: 'list', request, plan: planMatch(request.query) } as const;
  let list = (await ask(question, signal)) as WholeList;
  let rest = list.docs;
  while (rest.length > 0) {
    const docs = rest.subarray(0, MOST_IN_STEP);
    const { key, generation } = list;
    const step = (await ask({ kind: 'step', key, docs }, signal, generation)) as ListStep;
    if (step.kind === 'outdated') {
      list = (await ask(question, signal, generation)) as WholeList;
      rest = stillIn(list.docs, rest);
      continue;
    }
    yield* step.articles;
    rest = rest.subarray(step.read);
  }
}

// A number goes to another article only when its own has left the index, so none comes twice.
function stillIn(docs: Uint32Array, rest: Uint32Array): Uint32Array {
  const there = new Set(docs);
  return rest.filter((doc) => there.has(doc));
}
